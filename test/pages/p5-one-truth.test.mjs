/* global askfirst -- in the page */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { engine } from '../support/browser.mjs';
import { choose, noticed, released, visits } from '../support/visit.mjs';

const HOSTS = ['example.test', 'shop.example.test', 'www.example.co.uk', 'shop.example.co.uk'];
const { page, site, visit, settle, arrived, seen, newPage } = await visits({ hosts: HOSTS });

const on = (host, path) => new URL(path, `http://${host}:${site.port}`).href;
/** Resolves when what follows an answer has its file: other tabs are heard from then on. */
const connected = (tab) => tab.evaluate(() => import('/dist/askfirst-record.js').then(() => true));
const choices = (tab) => tab.evaluate('askfirst.consent.choices');
/** How many copies of the record the page sees. */
const copies = (tab) => tab.evaluate(() => document.cookie.split('askfirst=').length - 1);

/** Resolves with what both tabs say, once they say the same; or with what they say in the end. */
async function agreed(...tabs) {
  for (const end = Date.now() + 5000; ;) {
    const said = await Promise.all(tabs.map((tab) => tab.evaluate('askfirst.consent.record')));
    const [{ time, method }, other] = said;
    if ((other.time === time && other.method === method) || Date.now() > end) return said;
  }
}

describe('P5 tabs agree', () => {
  for (const [how, init] of [
    ['BroadcastChannel', ''],
    ['storage events, where there is none', '?init'],
  ]) {
    it(`by ${how}`, async (test) => {
      const address = await visit(`/fixtures/${init ? 'no-channel' : 'record'}.html`);
      const tab = await newPage();
      await tab.goto(`${address}-tab`);
      await noticed(tab);
      await connected(tab);
      await connected(page);
      const from = Date.now();
      await page.evaluate(() => askfirst.consent.acceptAll());
      await tab.waitFor(() => askfirst.consent.decided && askfirst.consent.allows('ads'));
      test.diagnostic(`${engine}: heard after ${Date.now() - from} ms, with the asking`);
      await tab.waitFor(() => !document.querySelector('askfirst-notice').matches(':popover-open'));
      await released(tab);
      await arrived(`${address}-tab`, [], ['analytics', 'advertising']);
      assert.deepEqual(seen(`${address}-tab`).ran.toSorted(), ['advertising', 'analytics']);

      await tab.evaluate(() => askfirst.consent.withdraw());
      await page.waitFor(() => !askfirst.consent.allows('ads'));
      assert.equal(await page.evaluate('askfirst.consent.record.method'), 'withdraw');
      assert.deepEqual(await choices(page), await choices(tab));
      await tab.close();
    });
  }

  it('when both choose at once: the later decision counts in both, and in the next page', async () => {
    const address = await visit('/fixtures/record.html');
    const tab = await newPage();
    await tab.goto(`${address}-tab`);
    await connected(tab);
    await connected(page);
    for (let round = 0; round < 5; round++) {
      const acts = [
        page.evaluate(() => (askfirst.consent.acceptAll(), askfirst.consent.record.time)),
        tab.evaluate(() => (askfirst.consent.rejectAll(), askfirst.consent.record.time)),
      ];
      const [accepted, rejected] = await Promise.all(acts);
      const [mine, other] = await agreed(page, tab);
      // The one that has decided knows more of what was shown, a moment earlier.
      assert.deepEqual([mine.time, mine.method], [other.time, other.method]);
      assert.equal(mine.time, Math.max(accepted, rejected));
      if (accepted !== rejected) {
        assert.equal(mine.method, accepted > rejected ? 'accept-all' : 'reject-all');
      }
      assert.deepEqual(await choices(page), await choices(tab));
    }
    await tab.reload();
    await tab.waitFor(() => window.askfirst?.consent);
    assert.deepEqual(await choices(tab), await choices(page));
    await tab.close();
  });

  it('when an older decision has overwritten the later one', async () => {
    await visit('/fixtures/record.html');
    const tab = await newPage();
    await tab.goto(`${await page.url()}-tab`);
    await connected(tab);
    await connected(page);
    await tab.evaluate(() => askfirst.consent.rejectAll());
    const older = await tab.evaluate('document.cookie');
    await page.waitFor(() => askfirst.consent.decided);
    await page.evaluate(() => new Promise((next) => setTimeout(next, 2)));
    await page.evaluate(() => askfirst.consent.acceptAll());
    await tab.waitFor(() => askfirst.consent.allows('ads'));
    await page.evaluate((older) => {
      document.cookie = `${older.split('; ').find((pair) => pair.startsWith('askfirst='))}; path=/`;
      // An older copy of the page, which knows no later answer.
      new BroadcastChannel('askfirst').postMessage(
        decodeURIComponent(/askfirst=([^;]*)/.exec(older)[1]),
      );
    }, older);
    await tab.waitFor(
      () =>
        JSON.parse(decodeURIComponent(document.cookie.split('askfirst=')[1].split(';')[0])).m ===
        'accept-all',
    );
    assert.equal(await page.evaluate('askfirst.consent.allows("ads")'), true);
    await tab.close();
  });
});

describe('P5 one choice for the hosts of a site', () => {
  for (const [first, second] of [
    ['shop.example.test', 'example.test'],
    ['www.example.co.uk', 'shop.example.co.uk'],
  ]) {
    it(`${second} knows what was answered on ${first}`, async () => {
      await visit(on(first, '/fixtures/shared.html'));
      await choose(page, 'accept');
      await connected(page);
      await page.waitFor(() => askfirst.consent.record.persisted === 'cookie');
      await page.goto(on(second, '/fixtures/shared.html'));
      assert.equal(await page.evaluate('askfirst.consent.decided'), true);
      assert.equal(await copies(page), 1);

      await connected(page);
      await page.evaluate(() => askfirst.consent.rejectAll());
      await page.goto(on(first, '/fixtures/shared.html'));
      assert.equal(await page.evaluate('askfirst.consent.allows("tracker")'), false);
      assert.equal(await copies(page), 1);
    });
  }

  it('of several copies the newest counts, and the others go', async () => {
    await visit(on('shop.example.test', '/fixtures/shared.html'));
    await choose(page, 'accept');
    await connected(page);
    await page.evaluate(() => {
      const [, text] = /askfirst=([^;]*)/.exec(document.cookie);
      const record = JSON.parse(decodeURIComponent(text));
      const older = {
        ...record,
        t: record.t - 9999,
        m: 'reject-all',
        g: ['necessary'],
        d: [...record.g, ...record.d].filter((id) => id !== 'necessary'),
      };
      const value = encodeURIComponent(JSON.stringify(older));
      document.cookie = `askfirst=${value}; path=/fixtures/; max-age=9999`;
      document.cookie = `askfirst=${value}; path=/; max-age=9999`;
      document.cookie = `askfirst=${value}; path=/; domain=shop.example.test; max-age=9999`;
    });
    assert.equal(await copies(page), 4);
    await page.reload();
    await page.waitFor(() => window.askfirst?.consent);
    assert.equal(await page.evaluate('askfirst.consent.allows("tracker")'), true);
    await connected(page);
    await page.waitFor(() => document.cookie.split('askfirst=').length === 2);
    assert.equal(await page.evaluate('askfirst.consent.allows("tracker")'), true);
  });
});

describe('P5 a body that is swapped', () => {
  /** Puts another body into the page, as a site does that loads its pages itself. */
  const swap = (html) =>
    page.evaluate((html) => {
      const body = document.createElement('body');
      body.innerHTML = html;
      document.body.replaceWith(body);
    }, html);

  it('has the notice, once, and marked markup is held until the answer', async () => {
    const address = await visit('/fixtures/record.html');
    await noticed(page);
    const token = new URL(address).searchParams.get('token');
    await swap(
      `<h1>Next</h1><iframe title="x" data-consent="ads" data-src="${site.tracker}/frame.html?name=swapped&token=${token}"></iframe>`,
    );
    await noticed(page);
    assert.equal(await page.evaluate('document.querySelectorAll("askfirst-notice").length'), 1);
    await settle(address);
    assert.deepEqual(seen(address).asked.tracker, undefined);
    await choose(page, 'accept');
    await arrived(address, ['swapped']);
    assert.ok(seen(address).asked.tracker.includes('swapped'));
  });

  it('has no notice when the visitor has answered, and nothing runs twice', async () => {
    const address = await visit('/fixtures/record.html');
    await choose(page, 'accept');
    await released(page);
    await arrived(address, [], ['analytics', 'advertising']);
    await page.evaluate(() => document.body.replaceWith(document.body.cloneNode(true)));
    await settle(address);
    assert.deepEqual(seen(address).ran.toSorted(), ['advertising', 'analytics']);
    assert.equal(
      await page.evaluate('!!document.querySelector("askfirst-notice:popover-open")'),
      false,
    );
  });

  it('has the way back when only the new body does', async () => {
    await visit('/fixtures/record.html');
    await choose(page, 'accept');
    await connected(page);
    await swap('<h1>Next</h1><askfirst-settings></askfirst-settings>');
    await page.waitFor(() =>
      document.querySelector('askfirst-settings:defined')?.shadowRoot?.querySelector('button'),
    );
  });
});
