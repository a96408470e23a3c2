/* global askfirst, storage -- in the page */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { engine } from '../../support/browser.mjs';
import { stage } from '../../support/stage.mjs';
import { NOT_FETCHED } from './lib/engines.mjs';
import { isKnown } from './lib/known.mjs';
import { record } from '../../support/results.mjs';

const { newPage, address } = await stage();
const page = await newPage();
const { rows, save } = record('storage');

const write = (phase) => page.evaluate((phase) => storage.write(phase), phase);
const read = (phase, whose = 'denied') =>
  page.evaluate((phase, whose) => storage.read(phase, whose), phase, whose);

describe('every way to keep something in the browser', () => {
  after(save);
  let ways;
  /** Those that are known not to be held. */
  const escaped = () => ways.filter((way) => isKnown(way, engine));
  const note = (phase, written) =>
    rows.forEach((row) => row.state === 'leads out' && (row[phase] = written.includes(row.way)));

  it('keeps it while nothing is in the way', async () => {
    await page.goto(address('/matrix/every-way.html?control'));
    const supported = await page.evaluate(() => storage.supported());
    ways = supported.filter((way) => !(way in NOT_FETCHED[engine]));
    for (const way of await page.evaluate(() => storage.ways())) {
      const state = ways.includes(way) ? 'leads out' : 'missing';
      rows.push({ group: 'cookies and storage', source: 'ways/storage.js', way, state });
    }
    await write('control');
    assert.deepEqual(await read('control'), ways);
  });

  it('keeps nothing before a choice, but what no service names', async () => {
    await page.goto(address('/matrix/every-way.html'));
    await write('before');
    note('before', await read('before'));
    assert.deepEqual(await read('before', 'twin'), ways);
    assert.deepEqual(await read('before'), escaped());
  });

  it('keeps it after Accept all, but not what was refused before', async () => {
    await page.evaluate(() => askfirst.consent.acceptAll());
    await write('accepted');
    note('released', await read('before'));
    note('accepted', await read('accepted'));
    assert.deepEqual(await read('before'), escaped());
    assert.deepEqual(await read('accepted'), ways);
  });

  it('keeps nothing after a withdrawal', async () => {
    await page.evaluate(
      () =>
        new Promise((done) => {
          askfirst.consent.addEventListener('residue', done, { once: true });
          askfirst.consent.withdraw();
        }),
    );
    assert.deepEqual(await read('accepted'), [], 'is erased');
    await write('withdrawn');
    note('withdrawn', await read('withdrawn'));
    assert.deepEqual(await read('withdrawn', 'twin'), ways);
    assert.deepEqual(await read('withdrawn'), escaped());
  });
});
