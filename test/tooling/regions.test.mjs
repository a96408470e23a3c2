import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import { pagesOf } from '../../scripts/lib/region-pages.mjs';
import { root } from '../../scripts/lib/root.mjs';

const folder = `${root}docs/regions/`;

it('docs/regions says what the rules say', () => {
  execFileSync(process.execPath, [`${root}scripts/regions.mjs`, '--check']);
});

it('every page says that it is no advice, and where each rule is from with how sure that is', () => {
  for (const name of readdirSync(folder)) {
    const text = readFileSync(folder + name, 'utf8');
    assert.match(text, /This is not\s+legal advice/, name);
    if (['README.md', 'eu-states.md'].includes(name)) continue;
    const [, sources] = text.split('how sure they are:');
    for (const source of sources.split('\n- ').slice(1)) {
      const sure = /\((secondary\s+source|from\s+memory,\s+not\s+looked\s+up|our\s+choice)\)\s*$/;
      assert.match(source, sure, name);
    }
  }
});

it('a rule without a text fails, and so does a text without a rule', () => {
  const rule = { id: 'nowhere', regions: ['XX'], regime: 'opt-in', gpc: false, minorAge: 18 };
  assert.throws(() => pagesOf([rule]), /Rules and texts differ: nowhere,eu,gb/);
});
