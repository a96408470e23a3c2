/* global askfirst, matrix -- in the page */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { engine } from '../../support/browser.mjs';
import { visits } from '../../support/visit.mjs';
import { NOT_FETCHED } from './lib/engines.mjs';
import { isKnown, isLocked } from './lib/known.mjs';
import { record } from '../../support/results.mjs';
import { absent, arrivals, tally, told } from './lib/tally.mjs';

const { page, site, visit, hits } = await visits();
const { rows, save } = record('lockdown');
const unfetched = Object.keys(NOT_FETCHED[engine]);

/** By the site's own address a way leaves a request there, whatever it would ask a third party for. */
const OWN = { silent: true, runs: true };

describe('every way out that needs lockdown', () => {
  after(save);
  let address, ways;
  const log = () => hits(address);
  const named = (phase, suffix, kind) =>
    ways.map((way) => [`${phase}.${way.name}${suffix}`, kind ?? way]);

  const run = async (phase, attempts) => {
    for (const group of new Set(ways.map(({ group }) => group))) {
      const names = ways.filter((way) => way.group === group).map(({ name }) => name);
      await page.evaluate((...call) => matrix.run(...call), phase, group, attempts, names);
    }
  };
  const note = (phase) => {
    const counted = tally(log());
    for (const row of rows) row[phase] = counted(`${phase}.${row.way}`);
  };
  const leaks = (phase) => {
    const counted = tally(log());
    return ways
      .map(({ name }) => [name, counted(`${phase}.${name}`)])
      .filter(([, { asked, ran }]) => asked + ran > 0)
      .map(([name, counts]) => `${name}: ${told(counts)}`);
  };

  /** Nothing of a phase is on its way any more: what was asked of the site itself came, twice. */
  const settled = async (phase) => {
    await run(phase, ['denied', 'own']);
    const own = named(phase, '~own', OWN);
    await arrivals(site, log, own);
    assert.deepEqual(absent(log, own), []);
    await run(`${phase}-again`, ['own']);
    await arrivals(site, log, named(`${phase}-again`, '~own', OWN));
    note(phase);
  };

  it('lets them out while nothing is in the way', async () => {
    address = await visit('/matrix/lockdown.html?control');
    const all = await page.evaluate(() =>
      matrix.names().flatMap((group) => matrix.describe(group).map((way) => ({ ...way, group }))),
    );
    ways = all.filter(
      ({ name, supported, group }) =>
        supported && !unfetched.includes(name) && (group === 'own files' || isKnown(name, engine)),
    );
    ways = ways.filter(({ name }) => isLocked(name));
    for (const { name, group, source, runs } of ways) {
      rows.push({ group, source, way: name, runs, state: 'leads out' });
    }
    await run('control', ['denied', 'own']);
    const expected = [...named('control', ''), ...named('control', '~own', OWN)];
    await arrivals(site, log, expected);
    assert.deepEqual(absent(log, expected), []);
  });

  it('is shut before a choice', async () => {
    address = await visit('/matrix/lockdown.html');
    await settled('before');
    assert.deepEqual(leaks('before'), []);
  });

  it('is open after Accept all, on the page that it loads again', async () => {
    await page.evaluate(() => {
      window.__stale = true;
      askfirst.consent.acceptAll();
    });
    await page.waitFor(() => !window.__stale && document.readyState === 'complete');
    await run('accepted', ['denied']);
    await arrivals(site, log, named('accepted', ''));
    note('accepted');
    assert.deepEqual(absent(log, named('accepted', '')), []);
  });

  it('is shut again after a withdrawal', async () => {
    await page.evaluate(() => askfirst.consent.withdraw());
    await settled('withdrawn');
    assert.deepEqual(leaks('withdrawn'), []);
  });
});
