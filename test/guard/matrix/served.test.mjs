/* global askfirst -- in the page */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, describe, it } from 'node:test';
import { engine } from '../../support/browser.mjs';
import { visits } from '../../support/visit.mjs';
import { NOT_FETCHED } from './lib/engines.mjs';
import { isKnown, isRace, isUnreleased } from './lib/known.mjs';
import { record } from '../../support/results.mjs';
import { absent, arrivals, tally, told } from './lib/tally.mjs';

// Frames answer 100 ms late: one that answers at once may be there before the parser has come so far
// (docs/limits.md).
const PAGE = '/matrix/served.html';

/** The ways in the page, by what they are called in its addresses and snippets. */
const html = await readFile(new URL('page/served.html', import.meta.url), 'utf8');
const ways = [...html.matchAll(/(?:([\w.]+)\?name=|acmeLoader\(')(served-[\w-]+)(?=[&'])/g)].map(
  ([, file, name]) => ({
    name,
    silent: file === undefined,
    runs: file === undefined || /^(script|module|frame)/.test(file),
    marked: name.startsWith('served-marked-'),
  }),
);

const { page, site, visit, settle, hits, address: fresh } = await visits();
const { rows, save } = record('served');
const unfetched = Object.keys(NOT_FETCHED[engine]);
const usable = ways.filter(({ name }) => !unfetched.includes(name));
const known = (name) => isKnown(name, engine);
const named = (suffix, list) => list.map((way) => [`${way.name}${suffix}`, way]);
const unmarked = (list) => list.filter(({ marked }) => !marked);

/** Waits for what nobody denies, and for the page; resolves with what all ways left in the log. */
async function look(address) {
  const log = () => hits(address);
  const twins = named('~twin', unmarked(usable));
  await arrivals(site, log, twins);
  await settle(address);
  return { counted: tally(log()), twins: absent(log, twins) };
}

async function revisit() {
  const address = fresh(PAGE);
  await page.goto(address);
  return address;
}

const wrong = (counted, list, isWrong) =>
  list
    .filter((way) => isWrong(counted(way.name), way))
    .map(({ name }) => `${name}: ${told(counted(name))}`);
const race = (name) => isRace(name, engine);
const ran = ({ ran }, { name }) => ran > 0 && !known(name) && !race(name);
const leaks = ({ asked, ran }) => asked + ran > 0;

describe('every way out: tags in the served HTML', () => {
  after(save);
  let address;
  const note = (phase, counted) =>
    rows.forEach((row) => row.state === 'leads out' && (row[phase] = counted(row.way)));

  it('leads out while nothing is in the way', async () => {
    address = await visit(`${PAGE}?control`);
    const log = () => hits(address);
    await arrivals(site, log, named('', unmarked(usable)));
    await settle(address);
    const missing = absent(log, named('', unmarked(ways)));
    assert.deepEqual(
      missing.map((text) => text.replace(/ .*/, '')).toSorted(),
      unfetched.filter((name) => name.startsWith('served-')).toSorted(),
    );
    for (const { name, silent, runs, marked } of ways) {
      const state = unfetched.includes(name) ? 'unfetched' : 'leads out';
      rows.push({
        group: 'served HTML',
        source: 'served.html',
        way: name,
        race: race(name),
        runs,
        silent,
        marked,
        element: true,
        state,
      });
    }
  });

  it('runs nothing before a choice, and asks for nothing that is marked', async () => {
    address = await visit(PAGE);
    const { counted, twins } = await look(address);
    note('before', counted);
    assert.deepEqual(twins, []);
    assert.deepEqual(wrong(counted, usable, ran), []);
    const marked = usable.filter(({ marked }) => marked);
    assert.ok(marked.length > 0);
    assert.deepEqual(wrong(counted, marked, leaks), []);
    const escaped = usable.filter(({ name }) => known(name));
    assert.deepEqual(
      wrong(counted, escaped, ({ ran }) => ran === 0),
      [],
      'no longer one of KNOWN',
    );
  });

  it('is released after Accept all, each once', async () => {
    await page.evaluate(() => askfirst.consent.acceptAll());
    await arrivals(site, () => hits(address), named('', usable));
    await settle(address);
    const counted = tally(hits(address));
    note('released', counted);
    const isWrong = ({ asked, ran }, { name, silent, runs }) => {
      if (race(name)) return false;
      if (isUnreleased(name, engine)) return ran > 0;
      return (!silent && asked < 1) || ran !== (runs ? 1 : 0);
    };
    assert.deepEqual(wrong(counted, usable, isWrong), []);
  });

  it('is open on the next page', async () => {
    address = await revisit();
    await arrivals(site, () => hits(address), named('', usable));
    const { counted, twins } = await look(address);
    note('accepted', counted);
    assert.deepEqual(twins, []);
    const isWrong = ({ asked, ran }, { silent, runs }) =>
      (!silent && asked < 1) || ran !== (runs ? 1 : 0);
    assert.deepEqual(wrong(counted, usable, isWrong), []);
  });

  it('runs nothing on the page after a withdrawal', async () => {
    await page.evaluate(() => askfirst.consent.withdraw());
    address = await revisit();
    const { counted, twins } = await look(address);
    note('withdrawn', counted);
    assert.deepEqual(twins, []);
    assert.deepEqual(wrong(counted, usable, ran), []);
  });
});
