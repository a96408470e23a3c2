/* global __passed, ask -- in the page */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choose, complaints, noticed, visits } from '../support/visit.mjs';

const { page, visit, settle, arrived, seen } = await visits();

const ELEMENTS = ['append-child', 'inner-html', 'insert-before'];
const CALLS = ['beacon', 'fetch', 'request'];
const SCRIPTS = ['append-child', 'insert-before'];
const named = (moment, ...names) => names.flat().map((name) => `${moment}-${name}`);
/** What calls come to: a status, whether a beacon is on its way. */
const ANSWERED = [204, 204, true];
const HELD = ['TypeError', 'TypeError', true];

/** What Chromium says of every script that is written. */
const WRITTEN = /parser-blocking, cross site/;

const askFor = (host, moment) => page.evaluate((host, moment) => ask(host, moment), host, moment);
const sorted = (names = []) => names.toSorted();
/** What has run, but for what the page asked nobody in particular. */
const ranOf = (address, names) => seen(address).ran.filter((name) => names.includes(name));

describe('P1, P2, P3 with a monitoring tool that wraps the same', () => {
  for (const monitor of ['none', 'before', 'after', 'before after']) {
    describe(`installed: ${monitor}`, () => {
      const path = `/fixtures/other-wrappers.html?monitor=${encodeURIComponent(monitor)}`;

      it('holds what is denied, leaves alone what is not, releases once', async () => {
        const address = await visit(path);
        await noticed(page);
        assert.deepEqual(await askFor('tracker', 'held'), HELD);
        assert.deepEqual(await askFor('social', 'free'), ANSWERED);
        const free = named('free', ELEMENTS, CALLS);
        await arrived(address, free, named('free', SCRIPTS));
        await settle(address);
        const { asked, ran } = seen(address);
        assert.deepEqual(sorted(asked.social), sorted([...free, 'write']));
        assert.equal(asked.tracker, undefined);
        assert.deepEqual(sorted(ran), sorted([...named('free', SCRIPTS), 'write']));

        await choose(page, 'accept');
        assert.deepEqual(await askFor('tracker', 'granted'), ANSWERED);
        const released = [
          ...named('held', ELEMENTS),
          ...named('granted', ELEMENTS, CALLS),
          'write',
        ];
        const running = [...named('held', SCRIPTS), ...named('granted', SCRIPTS)];
        await arrived(address, released, running);
        await settle(address);
        assert.deepEqual(sorted(seen(address).asked.tracker), sorted(released));
        assert.deepEqual(sorted(ranOf(address, running)), sorted(running));
        assert.equal(ranOf(address, ['write']).length, 2, 'what was written ran, from each host');
        assert.equal(await page.evaluate('document.querySelector("#last").textContent'), 'Last');
        const said = await complaints(page, 0);
        assert.deepEqual(
          said.filter(({ text }) => !WRITTEN.test(text)),
          [],
        );
      });

      it('holds again after a withdrawal, also what was wrapped while nothing was held', async () => {
        const first = await visit(path);
        await choose(page, 'accept');
        const address = `${first}-back`;
        await page.goto(address);
        await arrived(address, ['write'], ['write']);
        await settle(address);
        assert.deepEqual(seen(address).asked.tracker, ['write']);

        await page.evaluate('askfirst.consent.withdraw()');
        assert.deepEqual(await askFor('tracker', 'held'), HELD);
        assert.deepEqual(await askFor('social', 'free'), ANSWERED);
        await arrived(address, named('free', ELEMENTS, CALLS), named('free', SCRIPTS));
        await settle(address);
        assert.deepEqual(seen(address).asked.tracker, ['write']);

        await page.evaluate('askfirst.consent.acceptAll()');
        const released = named('held', ELEMENTS);
        await arrived(address, released, named('held', SCRIPTS));
        await settle(address);
        assert.deepEqual(sorted(seen(address).asked.tracker), sorted([...released, 'write']));
        assert.deepEqual(
          sorted(ranOf(address, named('held', SCRIPTS))),
          sorted(named('held', SCRIPTS)),
        );
      });

      it('what a released script writes does not wipe the page', async () => {
        const address = await visit(path);
        await choose(page, 'accept');
        await page.evaluate('askfirst.consent.withdraw()');
        await page.evaluate(() => {
          const template = document.createElement('template');
          template.dataset.consent = 'analytics';
          const script = document.createElement('script');
          script.textContent = 'document.write("<b id=written>written</b>")';
          template.content.append(script);
          document.body.append(template);
        });
        await settle(address);
        assert.equal(await page.evaluate('document.querySelector("#written")'), null);
        await page.evaluate('askfirst.consent.acceptAll()');
        await page.waitFor(() => document.querySelector('#written'));
        assert.equal(await page.evaluate('document.querySelector("#last")?.textContent'), 'Last');
      });

      if (monitor === 'none') return;
      it('the tool sees what is not held', async () => {
        await visit(path);
        await noticed(page);
        await page.evaluate(() => Object.keys(__passed).forEach((name) => delete __passed[name]));
        await askFor('social', 'free');
        const passed = await page.evaluate('__passed');
        const least = { fetch: 1, open: 1, send: 1, sendBeacon: 1, insertBefore: 1, src: 2 };
        for (const [name, count] of Object.entries({ ...least, appendChild: 2, innerHTML: 1 })) {
          assert.ok(passed[name] >= count, `${name} passed ${passed[name]} times`);
        }
      });
    });
  }
});

describe('P1, P2, P3 with an optimiser that delays all scripts and runs copies of them', () => {
  const OWN = ['own', 'own inline', 'own last', 'social'];
  const DENIED = ['external', 'inline', 'marked'];
  const interact = async () => {
    await page.click('h1');
    await page.waitFor('window.__optimised');
  };
  /** Everything that has run, wherever it says so. */
  const everything = async (address) => {
    const here = (await page.evaluate('__ran')).filter((name) => /inline|last/.test(name));
    return [...seen(address).ran, ...here].toSorted();
  };

  for (const [kind, at] of [
    ['served', 'after'],
    ['observed', 'before'],
    ['observed', 'after'],
  ]) {
    for (const copy of ['element', 'clone', 'markup']) {
      const path = `/fixtures/delayed-${kind}.html?at=${at}&copy=${copy}`;

      it(`${kind}, ${at} the tag, by ${copy}: the visitor does something, then accepts`, async () => {
        const address = await visit(path);
        await noticed(page);
        await interact();
        await settle(address);
        assert.deepEqual(await everything(address), OWN);
        // What is unmarked in served HTML the browser may have fetched ahead.
        if (kind === 'served') assert.equal(seen(address).asked.tracker, undefined);
        await choose(page, 'accept');
        await arrived(address, [], ['external', 'marked']);
        await settle(address);
        assert.deepEqual(await everything(address), [...OWN, ...DENIED].toSorted());
      });

      it(`${kind}, ${at} the tag, by ${copy}: accepting is the first that is done`, async () => {
        const address = await visit(path);
        await choose(page, 'accept');
        await page.waitFor('window.__optimised');
        await arrived(address, [], ['external', 'marked']);
        await settle(address);
        assert.deepEqual(await everything(address), [...OWN, ...DENIED].toSorted());
      });

      it(`${kind}, ${at} the tag, by ${copy}: accepted before anything is done`, async () => {
        const address = await visit(path);
        await noticed(page);
        await page.evaluate('askfirst.consent.acceptAll()');
        await arrived(address, [], ['marked']);
        await interact();
        await arrived(address, [], ['external']);
        await settle(address);
        assert.deepEqual(await everything(address), [...OWN, ...DENIED].toSorted());
      });
    }
  }
});
