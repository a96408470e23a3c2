/* global askfirst -- in the page */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { engine } from '../support/browser.mjs';
import { choose, noticed, visits } from '../support/visit.mjs';

const { page, site, visit, settle, seen } = await visits();

const KINDS = '/fixtures/kinds.html';
/** Unmarked tags of the served HTML that a preload scanner may ask for before any script can act. */
const SCANNED = ['u1', 'u2', 'u3', 'u4', 'ui'];
/**
 * A served frame without a mark: Chromium starts it in another process before any observer is told,
 * and mostly its request has left when the guard takes it back, seldom even its code has run. Only
 * marked markup prevents that.
 */
const STARTED = engine === 'chromium' ? ['uf'] : [];
/** What no service names, and what is the site's own, runs as if we were not there. */
const FREE = ['own', 's1', 'sf'];

/** Asserts what may be seen of the page with every kind of held thing, as long as all is denied. */
async function assertHeld(address) {
  await settle(address);
  const { asked, ran } = seen(address);
  const { tracker = [], social, ...others } = asked;
  assert.deepEqual(without(STARTED, ran).toSorted(), FREE);
  assert.deepEqual(social.toSorted(), ['s1', 'sf', 'si']);
  assert.deepEqual(others, {});
  // Served and unmarked: the scanner's one request, which no script can prevent; nothing else.
  assert.deepEqual(without([...SCANNED, ...STARTED], tracker), []);
  assert.equal(new Set(tracker).size, tracker.length);
  assert.deepEqual(await page.evaluate('window.__log'), ['own inline']);
  const there = await page.evaluate('window.__ran');
  assert.deepEqual(there.filter(isTheirs), ['s1']);
  assert.equal(
    await page.evaluate('document.querySelector("#uf").contentDocument.URL'),
    'about:blank',
  );
}

const without = (names, list) => list.filter((name) => !names.includes(name));
const isTheirs = (name) => !name.startsWith('barrier-');

describe('P1, P2 nothing denied of the served page runs, nothing marked is asked for', () => {
  it('before a choice', async () => {
    const address = await visit(KINDS);
    await noticed(page);
    await assertHeld(address);
  });

  it('after Reject all', async () => {
    const address = await visit(KINDS);
    await choose(page, 'reject');
    await assertHeld(address);
  });

  it('after Reject all and a reload, without asking again', async () => {
    const address = await visit(KINDS);
    await choose(page, 'reject');
    await settle(address);
    site.log.clear(new URL(address).searchParams.get('token'));
    await page.reload();
    await assertHeld(address);
    assert.equal(await page.evaluate('!document.querySelector("askfirst-notice")'), true);
  });

  it('after everything was granted and is taken back, on the next page', async () => {
    const address = await visit(KINDS);
    await choose(page, 'accept');
    await page.evaluate(() => askfirst.consent.withdraw());
    await page.goto(`${address}&again`);
    site.log.clear(new URL(address).searchParams.get('token'));
    await page.reload();
    await assertHeld(address);
  });
});

describe('P1, P2 nothing denied runs when it is added marked', () => {
  const MARKED = (at) => `
    <script type="text/plain" data-consent="analytics" data-src="${at('script.js', 'script')}"></script>
    <script type="text/plain" data-consent="analytics" src="${at('script.js', 'script-src')}"></script>
    <script type="text/plain" data-consent="analytics">(window.__ran ??= []).push('inline');</script>
    <img alt="" data-consent="analytics" data-src="${at('pixel.gif', 'image')}">
    <img alt="" data-consent="analytics" data-srcset="${at('pixel.gif', 'srcset')} 1x">
    <iframe data-consent="analytics" data-src="${at('frame.html', 'frame')}"></iframe>
    <link rel="stylesheet" data-consent="analytics" data-href="${at('style.css', 'style')}">
    <template data-consent="analytics"><script src="${at('script.js', 'template')}"></script></template>`;

  /** Adds the markup in the page, for a host that a service names and for one that none does. */
  const add = (way) => async () => {
    const address = await visit('/fixtures/doors.html?moment=none');
    await noticed(page);
    const token = new URL(address).searchParams.get('token');
    for (const host of ['tracker', 'social']) {
      const at = (file, name) =>
        `http://${host}.localhost:${site.port}/${file}?name=${name}&token=${token}`;
      await page.evaluate(way, MARKED(at));
    }
    await settle(address);
    assert.deepEqual(seen(address), { asked: {}, ran: [] });
    assert.deepEqual((await page.evaluate('window.__ran')).filter(isTheirs), []);
  };

  it(
    'as a string',
    add((html) => document.body.insertAdjacentHTML('beforeend', html)),
  );

  it(
    'as nodes',
    add((html) => {
      const { content } = Object.assign(document.createElement('template'), { innerHTML: html });
      for (const node of [...content.children]) {
        const copy = document.createElement(node.localName);
        for (const { name, value } of node.attributes) copy.setAttribute(name, value);
        if (node.content) copy.content.append(node.content.cloneNode(true));
        copy.append(...node.childNodes);
        document.body.append(copy);
      }
    }),
  );

  it(
    'as nodes in a closed shadow root',
    add((html) => {
      const host = document.createElement('div');
      host
        .attachShadow({ mode: 'closed' })
        .append(document.createRange().createContextualFragment(html));
      document.body.append(host);
    }),
  );
});
