/* global askfirst -- in the page */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verifyReceipt } from 'askfirst/record';
import { FINE, receiptOf } from '../support/evidence.mjs';
import { choose, noticed, visits } from '../support/visit.mjs';

const { page, visit } = await visits();
const evaluate = (text) => page.evaluate(text);

/** What the preferences say, and their buttons for the record. */
const layer = () =>
  page.evaluate(() => {
    const root = document.querySelector('askfirst-preferences').shadowRoot;
    const text = (part) => root.querySelector(`[part="${part}"]`)?.textContent.trim();
    return {
      open: root.querySelector('dialog').open,
      download: text('download'),
      delete: text('delete'),
      status: text('status'),
      on: root.querySelectorAll('input:checked:not(:disabled)').length,
    };
  });
const opened = () =>
  page.waitFor(() =>
    document.querySelector('askfirst-preferences')?.shadowRoot.querySelector('dialog[open]'),
  );
async function openPreferences() {
  await page.evaluate(() => void askfirst.consent.showPreferences());
  await opened();
}
const left = () =>
  page.evaluate(() => ({ cookie: document.cookie, keys: Object.keys(localStorage) }));

describe('P6 a visitor and the record', () => {
  it('is offered nothing where there is none', async () => {
    await visit('/fixtures/record.html');
    await choose(page, 'preferences');
    await opened();
    const { download, delete: erase } = await layer();
    assert.deepEqual([download, erase], [undefined, undefined]);
  });

  for (const path of ['record.html', 'strict.html']) {
    it(`has a copy as a file, which can be checked: ${path}`, async () => {
      const nonce = "script-src 'nonce-abc' 'strict-dynamic'; require-trusted-types-for 'script'";
      const csp = `${nonce}; style-src 'self'`;
      const query = path === 'strict.html' ? `?csp=${encodeURIComponent(csp)}` : '';
      await visit(`/fixtures/${path}${query}`);
      await choose(page, 'accept');
      await page.waitFor('!!askfirst.consent.receipt');
      await openPreferences();
      await page.evaluate(() => {
        const { createObjectURL } = URL;
        URL.createObjectURL = (blob) => {
          window.__saved = blob.text();
          return createObjectURL(blob);
        };
        const { click } = HTMLElement.prototype;
        HTMLAnchorElement.prototype.click = function () {
          window.__name = this.download;
          click.call(this);
        };
      });
      await page.click('askfirst-preferences >>> [part=download]');
      const name = await page.waitFor('window.__name');
      const receipt = JSON.parse(await page.evaluate('window.__saved'));
      assert.equal(name, `askfirst-record-${receipt.issued.slice(0, 10)}.json`);
      assert.equal(receipt.history[0].method, 'accept-all');
      assert.equal(receipt.site, new URL(await page.url()).origin);
      assert.deepEqual(await verifyReceipt(receipt), FINE);
      assert.equal((await layer()).open, true);
      if (query) assert.deepEqual(await evaluate('__refused'), []);
    });
  }

  it('deletes it: every copy and the history are gone, the notice comes back', async () => {
    await visit('/fixtures/record.html');
    await choose(page, 'accept');
    await receiptOf(page);
    await page.evaluate(() => {
      document.cookie = 'askfirst=older;path=/fixtures';
      localStorage.setItem('own', '1');
    });
    assert.deepEqual((await left()).keys.toSorted(), ['askfirst:history', 'askfirst:shown', 'own']);
    await openPreferences();
    assert.equal((await layer()).on > 0, true);
    await page.click('askfirst-preferences >>> [part=delete]');
    await page.waitFor('!document.cookie');
    assert.deepEqual(await left(), { cookie: '', keys: ['own'] });
    const { open, status, delete: erase, on } = await layer();
    assert.deepEqual([open, erase, on], [true, undefined, 0]);
    assert.match(status, /deleted/);
    assert.equal(await evaluate('askfirst.consent.allows("analytics")'), false);
    await page.press('Escape');
    await noticed(page);
    await page.reload();
    await noticed(page);
    assert.deepEqual((await receiptOf(page)).history, []);
  });

  it('stays deleted when an answer was still on its way into the history', async () => {
    await visit('/fixtures/record.html');
    await page.waitFor('!!askfirst.consent.receipt');
    await page.evaluate(() => {
      askfirst.consent.acceptAll();
      askfirst.consent.forget();
    });
    assert.deepEqual((await receiptOf(page)).history, []);
    assert.deepEqual(await left(), { cookie: '', keys: [] });
  });

  it('can answer again at once, as somebody else', async () => {
    await visit('/fixtures/record.html');
    await choose(page, 'accept');
    const before = await receiptOf(page);
    await openPreferences();
    await page.click('askfirst-preferences >>> [part=delete]');
    await page.click('askfirst-preferences >>> [part=reject]');
    await page.waitFor('askfirst.consent.decided');
    await page.waitFor(() => !document.querySelector('askfirst-preferences').open);
    const { history, complete } = await receiptOf(page);
    assert.deepEqual([history.length, history[0].sequence, complete], [1, 1, true]);
    assert.notEqual(history[0].id, before.history[0].id);
  });
});
