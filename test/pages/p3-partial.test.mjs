/* global __ran, askfirst -- in the page */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choose, noticed, visits } from '../support/visit.mjs';

const { page, site, visit, settle, arrived, seen } = await visits();

const PARTIAL = '/fixtures/partial.html';
const ANALYTICS = ['analytics', 'survey'];
const ADVERTISING = ['both', 'marked-ads', 'analytics-of-ads', 'ads-frame'];
const save = (choices) => page.evaluate((choices) => askfirst.consent.save(choices), choices);

/** Asserts that exactly these scripts and frames have run, each once. */
async function assertRan(address, names) {
  await arrived(address, [], names);
  await settle(address);
  assert.deepEqual(seen(address).ran.toSorted(), names.toSorted());
}

describe('P1, P3 a partial grant releases its own and nothing else', () => {
  it('of one category', async () => {
    const address = await visit(PARTIAL);
    await noticed(page);
    await save({ analytics: true });
    await assertRan(address, ANALYTICS);
    assert.deepEqual(Object.keys(seen(address).asked).toSorted(), ['survey', 'tracker']);
  });

  it('of one service', async () => {
    const address = await visit(PARTIAL);
    await noticed(page);
    await save({ survey: true });
    await assertRan(address, ['survey']);
    assert.deepEqual(seen(address).asked, { survey: ['survey'] });
  });

  it('of a category without one of its services', async () => {
    const address = await visit(PARTIAL);
    await noticed(page);
    await save({ analytics: true, survey: false });
    await assertRan(address, ['analytics']);
    assert.deepEqual(Object.keys(seen(address).asked), ['tracker']);
  });

  it('then of the other one: what waits for two is released with the second', async () => {
    const address = await visit(PARTIAL);
    await noticed(page);
    await save({ advertising: true });
    await assertRan(address, ['marked-ads', 'ads-frame']);
    await save({ analytics: true });
    await assertRan(address, [...ANALYTICS, ...ADVERTISING]);
  });

  it('the same for a returning visitor', async () => {
    const address = await visit(PARTIAL);
    await noticed(page);
    await save({ analytics: true, advertising: false });
    await assertRan(address, ANALYTICS);
    site.log.clear(new URL(address).searchParams.get('token'));
    await page.reload();
    await assertRan(address, ANALYTICS);
    assert.deepEqual(Object.keys(seen(address).asked).toSorted(), ['survey', 'tracker']);
  });
});

describe('P3 a second grant', () => {
  it('runs nothing twice after a withdrawal', async () => {
    const address = await visit(PARTIAL);
    await choose(page, 'accept');
    await assertRan(address, [...ANALYTICS, ...ADVERTISING]);
    await page.evaluate(() => {
      askfirst.consent.withdraw();
      askfirst.consent.acceptAll();
      askfirst.consent.rejectAll();
      askfirst.consent.save({ analytics: true, advertising: true });
    });
    await assertRan(address, [...ANALYTICS, ...ADVERTISING]);
    const { asked } = seen(address);
    assert.deepEqual(asked.tracker.toSorted(), ['analytics', 'image']);
  });

  it('taken back at once, before the browser came to it, releases at most what had started', async () => {
    const address = await visit('/fixtures/order.html');
    await noticed(page);
    await page.evaluate(() => {
      askfirst.consent.acceptAll();
      askfirst.consent.withdraw();
    });
    await settle(address);
    const { ran } = seen(address);
    // Only what does not wait for another script can have started in between.
    const later = ['c3', 'c5', 'd1', 'd3', 'd4', 'd5'].filter((name) => ran.includes(name));
    assert.deepEqual(later, []);
    await page.evaluate(() => askfirst.consent.acceptAll());
    await page.waitFor(() => __ran.includes('c-last') && __ran.includes('d6'));
    await settle(address);
    const all = (await page.evaluate('__ran')).filter((name) => !name.startsWith('barrier-'));
    assert.deepEqual(
      all.filter((name, i) => all.indexOf(name) !== i),
      [],
    );
    assert.equal(all.length, 18);
  });
});

describe('P3 what is added marked', () => {
  const HTML = (at) => `
    <script type="text/plain" data-consent="analytics" data-src="${at('script.js', 'script')}"></script>
    <script type="text/plain" data-consent="analytics" src="${at('script.js', 'script-src')}"></script>
    <script type="text/plain" data-consent="analytics">__added.push('inline');</script>
    <script type="text/plain" data-consent="analytics" data-type="module">__added.push('module');</script>
    <iframe data-consent="analytics" data-src="${at('frame.html', 'frame')}"></iframe>
    <img alt="" data-consent="analytics" data-src="${at('pixel.gif', 'image')}">
    <link rel="stylesheet" data-consent="analytics" data-href="${at('style.css', 'style')}">
    <template data-consent="analytics"><script src="${at('script.js', 'template')}"></script>
      <script>__added.push('template-inline');</script></template>`;
  const RAN = ['frame', 'script', 'script-src', 'template'];
  const ASKED = [...RAN, 'image', 'style'];
  const INLINE = ['inline', 'module', 'template-inline'];

  const asString = (html) => document.body.insertAdjacentHTML('beforeend', html);
  const asNodes = (html) => {
    const { content } = Object.assign(document.createElement('template'), { innerHTML: html });
    for (const node of [...content.children]) {
      const copy = document.createElement(node.localName);
      for (const { name, value } of node.attributes) copy.setAttribute(name, value);
      if (node.content) copy.content.append(node.content.cloneNode(true));
      copy.append(...node.childNodes);
      document.body.append(copy);
    }
  };
  const inShadow = (html) => {
    const root = document.body
      .appendChild(document.createElement('div'))
      .attachShadow({ mode: 'closed' });
    root.innerHTML = html;
  };
  const asFragment = (html) =>
    document.body.append(document.createRange().createContextualFragment(html));

  /** Adds markup before or after the grant; each time everything runs exactly once. */
  const added = (way, when) => async () => {
    const address = await visit('/fixtures/doors.html?moment=none');
    const token = new URL(address).searchParams.get('token');
    const at = (file, name) => `${site.tracker}/${file}?name=${name}&token=${token}`;
    await page.evaluate('window.__added = []');
    if (when === 'before') await page.evaluate(way, HTML(at));
    await choose(page, 'accept');
    if (when === 'after') await page.evaluate(way, HTML(at));
    await arrived(address, ASKED, RAN);
    await settle(address);
    const { asked, ran } = seen(address);
    assert.deepEqual(asked.tracker.toSorted(), ASKED.toSorted());
    assert.deepEqual(ran.toSorted(), RAN);
    assert.deepEqual((await page.evaluate('__added')).toSorted(), INLINE);
  };

  for (const when of ['before', 'after']) {
    it(`as a string ${when} the grant`, added(asString, when));
    it(`as nodes ${when} the grant`, added(asNodes, when));
    it(`as a string in a closed shadow root ${when} the grant`, added(inShadow, when));
    it(`as a contextual fragment ${when} the grant`, added(asFragment, when));
  }
});
