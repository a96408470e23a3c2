import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { engine } from '../../support/browser.mjs';
import { visits } from '../../support/visit.mjs';
import { isByChance, NOT_FETCHED } from './lib/engines.mjs';
import { isKnown, isUnreleased } from './lib/known.mjs';
import { record } from '../../support/results.mjs';
import { told } from './lib/tally.mjs';
import { trial } from './lib/trial.mjs';

const GROUPS = [
  'script setters',
  'frame setters',
  'image setters',
  'scripts',
  'inline text',
  'inline scripts',
  'markup',
  'notations',
  'elements',
  'style attribute',
  'style sheets',
  'style text',
  'forms and links',
  'network',
  'workers',
  'windows of frames',
  'own files',
  'writing',
];

const stage = await visits();
const { rows, save } = record('script-made');
const unfetched = Object.keys(NOT_FETCHED[engine]);
const known = (name) => isKnown(name, engine);

const only = process.env.ASKFIRST_GROUP; // while working
for (const group of GROUPS.filter((name) => !only || name === only)) {
  describe(`every way out: ${group}`, () => {
    const { control, guarded } = trial(stage, group, unfetched);
    after(save);
    /** Filled by the first two tests, which the others judge. */
    let ways, free, seen;

    /** Names of the ways that `isWrong` says, with what they did. */
    const wrong = (phase, isWrong) =>
      Object.entries(seen[phase])
        .filter(([name, counted]) => isWrong(counted, name))
        .map(([name, counted]) => `${name}: ${told(counted)}`);
    const way = (name) => ways.find((one) => one.name === name);
    const left = ({ asked, ran }) => asked + ran > 0;
    const isHeld = (counted, name) => known(name) && !left(counted);

    it('leads out while nothing is in the way', async () => {
      const result = await control();
      ({ ways } = result);
      free = result.counts;
      const missing = result.missing.map((text) => text.replace(/^control\.(\S+) .*/, '$1'));
      for (const { name, supported, source, runs, silent, element } of ways) {
        const isLeft = missing.includes(name) || isByChance(name, engine);
        const state = !supported ? 'missing' : isLeft ? 'unfetched' : 'leads out';
        rows.push({ group, source, way: name, runs, silent, element, state });
      }
      const certain = (names) => names.filter((name) => !isByChance(name, engine)).toSorted();
      const expected = unfetched.filter((name) => way(name)?.supported);
      assert.deepEqual(certain(missing), certain(expected), JSON.stringify(result.errors));
    });

    it('is gone through with askfirst, and leaves what nobody denies alone', async () => {
      const mine = rows.filter((row) => row.group === group && row.state === 'leads out');
      seen = await guarded(mine.map((row) => way(row.way)));
      for (const row of mine) {
        for (const phase of ['before', 'released', 'accepted', 'withdrawn']) {
          row[phase] = seen[phase][row.way];
        }
        row.twins = seen.twins.filter((name) => name.includes(`.${row.way}~`));
        row.free = free[row.way];
      }
      assert.deepEqual(seen.twins, [], JSON.stringify(seen.errors));
    });

    it('is shut before a choice', () => {
      assert.deepEqual(
        wrong('before', (counted, name) => !known(name) && left(counted)),
        [],
      );
      assert.deepEqual(wrong('before', isHeld), [], 'no longer one of KNOWN');
    });

    it('is released once after Accept all', () => {
      const isWrong = (counted, name) => {
        const { element } = way(name);
        if (known(name)) return false;
        if (!element || isUnreleased(name, engine)) return left(counted);
        const { asked, ran } = free[name];
        const few = (asked > 0 && counted.asked < 1) || (ran > 0 && counted.ran < 1);
        return few || counted.asked > asked || counted.ran > ran;
      };
      assert.deepEqual(wrong('released', isWrong), []);
    });

    it('is open after Accept all', () => {
      const isWrong = ({ asked, ran }, name) => {
        const { asked: many, ran: runs } = free[name];
        return asked > many || ran > runs || (many > 0 && asked < 1) || (runs > 0 && ran < 1);
      };
      assert.deepEqual(wrong('accepted', isWrong), []);
    });

    it('is shut again after a withdrawal', () => {
      assert.deepEqual(
        wrong('withdrawn', (counted, name) => !known(name) && left(counted)),
        [],
      );
      assert.deepEqual(wrong('withdrawn', isHeld), [], 'no longer one of KNOWN');
    });
  });
}
