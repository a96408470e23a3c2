/* global askfirst -- in the page */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choose, noticed, visits } from '../support/visit.mjs';

const { page, site, visit, settle, arrived, seen } = await visits();

/** Every name under which a browser has offered the signal. */
const NAMES = ['doNotTrack', 'msDoNotTrack'];
const define = (get) => `
  for (const name of ${JSON.stringify(NAMES)}) {
    for (const target of [window, navigator, Navigator.prototype]) {
      Object.defineProperty(target, name, { configurable: true, get() { ${get} } });
    }
  }`;

const ANALYTICS = ['analytics', 'survey'];
const EVERY = [...ANALYTICS, 'ads-frame', 'analytics-of-ads', 'both', 'marked-ads'];
/** What a visitor may do, and whose code runs then. */
const CHOICES = [
  ['nothing yet', [], async () => {}],
  ['accept all', EVERY, () => choose(page, 'accept')],
  ['reject all', [], () => choose(page, 'reject')],
  [
    'one category',
    ANALYTICS,
    () => page.evaluate(() => askfirst.consent.save({ analytics: true })),
  ],
  ['the preferences', [], () => page.evaluate(() => askfirst.consent.showPreferences())],
];

/** All that a visitor, a third party and the site can see of a visit and the next. */
async function observe(signal) {
  const views = {};
  for (const [name, names, decide] of CHOICES) {
    const address = await visit(`/fixtures/partial.html?dnt=${signal}`);
    const token = new URL(address).searchParams.get('token');
    const look = async () => {
      // The image has connections of its own: no script that ran tells whether it was asked for.
      await arrived(address, names.length > 0 ? ['image'] : [], names);
      await settle(address);
      // Third parties answer side by side, so the order of requests means nothing.
      const { asked, ran } = seen(address);
      for (const list of [...Object.values(asked), ran]) list.sort();
      site.log.clear(token);
      const strip = (text) => text.replaceAll(token, 'TOKEN').replaceAll(`dnt=${signal}`, 'dnt');
      return { ran, asked, ...JSON.parse(strip(JSON.stringify(await page.evaluate(view)))) };
    };
    await noticed(page);
    const before = (await page.evaluate(view)).text;
    await decide();
    const after = await look();
    await page.reload();
    if (name === 'nothing yet' || name === 'the preferences') await noticed(page);
    views[name] = { before, after, next: await look() };
  }
  return views;
}

/** Runs in the page: the record without what is random in it, the text, the DOM with shadow roots. */
function view() {
  const { id, time, ...record } = askfirst.consent.record ?? {};
  const write = (node) => {
    if (node.nodeType === Node.COMMENT_NODE) return ''; // Lit numbers its own at random
    const attributes = [...(node.attributes ?? [])].map(({ name, value }) => ` ${name}="${value}"`);
    const inside = [...(node.shadowRoot?.childNodes ?? []), '|', ...node.childNodes];
    const text = inside.map((child) => (child === '|' ? child : write(child))).join('');
    return node.localName ? `<${node.localName}${attributes.join('')}>${text}` : node.nodeValue;
  };
  const dom = write(document.documentElement);
  return {
    record,
    dom: id ? dom.replaceAll(id, 'ID') : dom,
    text: document.body.innerText,
    timed: !!time,
  };
}

let off;

// The order matters: WebKit has no way to take an early script back.
describe('P7 Do Not Track changes nothing', () => {
  it('with the signal off, the page can be observed', async () => {
    await page.initScript(define('return "0"'));
    off = await observe(0);
    for (const [name, names] of CHOICES) {
      assert.deepEqual(
        [off[name].after.ran, off[name].next.ran],
        [names, names].map((list) => list.toSorted()),
      );
    }
    assert.match(off['nothing yet'].after.text, /This website uses cookies/);
    assert.match(off['the preferences'].after.dom, /Do Not Track/);
    assert.equal(off['one category'].next.record.method, 'custom');
  });

  it('with the signal on, by property and header, the pages and requests are the same', async () => {
    await page.initScript(define('return "1"'));
    const on = await observe(1);
    assert.equal(
      await page.evaluate('navigator.doNotTrack + window.doNotTrack + navigator.msDoNotTrack'),
      '111',
    );
    for (const [name] of CHOICES) assert.deepEqual(on[name], off[name], name);
  });

  it('the signal did reach the server', async () => {
    const address = await visit('/fixtures/partial.html?dnt=1');
    await choose(page, 'accept');
    const token = new URL(address).searchParams.get('token');
    const { headers } = await site.log.until((hit) => hit.token === token && hit.path !== '/ran');
    assert.equal(headers.dnt, '1');
  });

  it('it is never read: getters that throw are not called', async () => {
    await page.initScript(define('window.__read = true; throw new Error("Do Not Track was read")'));
    const address = await visit('/fixtures/partial.html?dnt=1');
    await choose(page, 'preferences');
    await page.waitFor(() =>
      document.querySelector('askfirst-preferences')?.shadowRoot.querySelector('dialog[open]'),
    );
    await page.click('askfirst-preferences >>> [part=accept]');
    await page.waitFor(() => askfirst.consent.decided);
    await settle(address);
    assert.equal(await page.evaluate('window.__read'), undefined);
    assert.deepEqual(await page.console(), []);
    const read = await page.evaluate(() => {
      try {
        return navigator.doNotTrack;
      } catch ({ message }) {
        return message;
      }
    });
    assert.equal(read, 'Do Not Track was read', 'the getters are in place');
  });
});
