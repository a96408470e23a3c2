/* global askfirst -- in the page */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { rules } from '../../dist/npm/services/rules.js';
import { engine } from '../support/browser.mjs';
import { record } from '../support/results.mjs';
import { choose, noticed } from '../support/visit.mjs';
import { GRANTED, SENT_BACK, toldOf } from './lib/expected.mjs';
import { HEARERS } from './lib/heard.mjs';
import { judge, lacking, misswitched, tally } from './lib/judge.mjs';
import { configOf, SITES, snippetsOn } from './lib/pages.mjs';
import { reachOf } from './lib/stand-in.mjs';
import { startVisitor } from './lib/visitor.mjs';

const visitor = await startVisitor();
const { rows, save } = record('proof');

/** Where the visitor is, by what silence means there. */
const OPT_IN = 'region=DE';
const OPT_OUT = 'region=US-CA';
const NOTICE = 'region=AU';

const SILENT = { answered: false };

for (const [host, site] of Object.entries(SITES)) {
  const { services, signals } = configOf(host);
  const snippets = snippetsOn(host);
  /** By service, as the site's config or else the catalogue says. */
  const categories = Object.fromEntries(
    services.map((service) => {
      const { use = service, category = rules[use].category } = service;
      return [use, category];
    }),
  );

  describe(`the ${site} page`, () => {
    let control;
    /** What held on the page that is open, from its start on. */
    let states;
    after(save);

    const come = (search) => ((states = []), visitor.open(host, search));
    const goOn = (search = OPT_IN) => ((states = []), visitor.open(host, search, false));
    const press = (action) => choose(visitor.page, action);

    /** All that a scenario promises, of each service and each signal; what is wrong is named. */
    async function assertSeen(scenario, { answered = true, isRetry, also = () => [] } = {}) {
      const granted = GRANTED[scenario];
      states.push({ granted, answered });
      const may = Object.keys(categories).filter((id) =>
        ['necessary', ...granted].includes(categories[id]),
      );
      if (!isRetry) {
        await visitor.arrived(Object.fromEntries(may.map((id) => [id, control.ran[id] ?? 0])));
      }
      const seen = await visitor.look();
      const isMarked = scenario.endsWith('in templates');
      const { known } = visitor;
      const { wrong, row } = judge({ seen, snippets, may, control, known, isMarked, isRetry });
      wrong.push(...also(seen));

      const told = {};
      for (const signal of Object.keys(signals)) {
        told[signal] = await visitor.heard(signal);
        const expected = toldOf(signal, states, isMarked);
        if (told[signal].join() === expected.join()) continue;
        wrong.push(`${signal} was told ${told[signal].join(' → ')}, not ${expected.join(' → ')}`);
      }
      rows.push({ site, scenario, ...row, told });
      assert.deepEqual(wrong, [], scenario);
    }

    /** Off-switches are called, and what still runs in the page can keep and ask no more. */
    async function assertWithdrawn(scenario, act) {
      // What they try leads out as long as it may.
      await visitor.vendorsTryAgain();
      assert.deepEqual(await visitor.missing(Object.keys(control.calls).flatMap(reachOf)), []);
      const residue = await visitor.undo(act);
      const ran = Object.keys(control.ran).filter((id) => categories[id] !== 'necessary');
      const signalled = Object.keys(signals).map((signal) => HEARERS[signal]);
      await visitor.vendorsTryAgain();
      const also = (seen) => [
        ...misswitched(seen, ran, signalled),
        ...residue
          .filter(({ reason }) => reason !== 'third-party')
          .map(({ name, reason }) => `${name} is left: ${reason}`),
      ];
      await assertSeen(scenario, { isRetry: true, also });
    }

    it('without askfirst: all of it is asked, runs and keeps something', async () => {
      await come('control');
      control = await visitor.look();
      assert.equal(snippets.length, 25);
      assert.deepEqual(control.strangers, []);
      assert.deepEqual(lacking(control, snippets), []);
      rows.push({ site, scenario: 'without askfirst', ...tally(control, snippets) });
    });

    it('no choice, reject all, and the next page', async () => {
      await come(OPT_IN);
      await noticed(visitor.page);
      await assertSeen('no choice', SILENT);
      await press('reject');
      await assertSeen('reject all');
      await goOn();
      await assertSeen('returning after reject');
    });

    it('no choice and accept all, with the snippets in marked templates', async () => {
      await come(`${OPT_IN}&wrapped`);
      await noticed(visitor.page);
      await assertSeen('no choice, in templates', SILENT);
      await press('accept');
      await assertSeen('accept all, in templates');
    });

    it('analytics only', async () => {
      await come(OPT_IN);
      await noticed(visitor.page);
      states.push({ granted: [], answered: false });
      await visitor.page.evaluate(() =>
        askfirst.consent.save({ functional: false, analytics: true, advertising: false }),
      );
      await assertSeen('analytics only');
    });

    it('accept all, the next page, withdraw there, and the page after it', async () => {
      await come(OPT_IN);
      states.push({ granted: [], answered: false });
      await press('accept');
      await assertSeen('accept all');
      await goOn();
      await assertSeen('returning after accept');
      await assertWithdrawn('withdraw after accept', () =>
        visitor.page.evaluate(() => askfirst.consent.withdraw()),
      );
      await goOn();
      await assertSeen('returning after withdrawal');
    });

    it('where silence is a yes: no choice, and reject all', async () => {
      await come(OPT_OUT);
      await noticed(visitor.page);
      await assertSeen('opt-out region, no choice', SILENT);
      await assertWithdrawn('opt-out region, reject all', () => press('reject'));
    });

    it('where a notice is enough', async () => {
      await come(NOTICE);
      await assertSeen('notice region, no choice', SILENT);
    });

    it('a minor, where silence is a yes: no choice, and accept all', async () => {
      await come(`${OPT_OUT}&audience=minor`);
      await noticed(visitor.page);
      await assertSeen('minor in an opt-out region, no choice', SILENT);
      await press('accept');
      await assertSeen('minor in an opt-out region, accept all');
    });

    it('Global Privacy Control, where silence is a yes and where it is a no', async () => {
      await come(`${OPT_OUT}&gpc`);
      await noticed(visitor.page);
      await assertSeen('Global Privacy Control, opt-out region');
      await come(`${OPT_IN}&gpc`);
      await noticed(visitor.page);
      await assertSeen('Global Privacy Control, opt-in region', SILENT);
    });
  });
}

it('cookies of third parties are kept as it is said of this engine', async () => {
  const [here, there] = Object.keys(SITES);
  const isSent = async () => (await visitor.look()).sent.some(({ name }) => name === 'CLID');
  await visitor.open(here, 'control');
  assert.equal(await isSent(), false);
  const places = [
    [here, 'on the same site'],
    [there, 'on another site'],
  ];
  const sent = [];
  for (const [host, place] of places) {
    await visitor.open(host, 'control', false);
    if (await isSent()) sent.push(place);
  }
  assert.deepEqual(sent, SENT_BACK[engine]);
});
