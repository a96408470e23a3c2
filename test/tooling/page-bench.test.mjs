import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cells, toMarkdown } from '../../bench/lib/page-table.mjs';

/** What is measured is never asserted: it is the machine's, and the moment's. */
describe('the table of npm run bench:page', () => {
  const row = { name: 'longest task', control: 12.34, guarded: 49.96, value: 49.96, unit: 'ms' };

  it('says ok up to the bound and over beyond it, and nothing without one', () => {
    assert.equal(cells({ ...row, bound: 50 }).at(-1), 'ok');
    assert.equal(cells({ ...row, value: 50, bound: 50 }).at(-1), 'ok');
    assert.equal(cells({ ...row, value: 50.1, bound: 50 }).at(-1), 'over');
    assert.equal(cells(row).at(-1), '');
  });

  it('writes a row for each measure, with its figures', () => {
    const [, , ...lines] = toMarkdown([row, { name: '  loaded', value: 3, unit: 'files' }]).split(
      '\n',
    );
    assert.deepEqual(lines, [
      '| longest task | 12.3 ms | 50 ms | 50 ms |  |  |',
      '| loaded |  |  | 3 files |  |  |',
    ]);
  });
});
