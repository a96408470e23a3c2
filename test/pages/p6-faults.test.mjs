/* global askfirst -- in the page */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choose, complaints, noticed, visits } from '../support/visit.mjs';

const { page, visit, settle, seen } = await visits();

const DAY = 86_400_000;
const connected = () => page.evaluate(() => import('/dist/askfirst-record.js').then(() => true));
/** As when the visitor comes back to this tab. */
const look = () => page.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')));

/** Accepts, and leaves the record where only localStorage has it, made some days ago. */
async function survivor(days) {
  const address = await visit('/fixtures/record.html');
  await choose(page, 'accept');
  // All that follows an answer has been written.
  await page.waitFor(() => askfirst.consent.record.fingerprint);
  await page.evaluate((age) => {
    const [, text] = /askfirst=([^;]*)/.exec(document.cookie);
    const record = JSON.parse(decodeURIComponent(text));
    localStorage.setItem('askfirst', JSON.stringify({ ...record, t: record.t - age }));
    document.cookie = 'askfirst=; path=/; max-age=0';
  }, days * DAY);
  await page.goto(`${address}-again`);
  await page.waitFor(() => window.askfirst?.consent);
  return `${address}-again`;
}

describe('P6 the age of an answer is that of the record', () => {
  it('8 days later, when the browser has dropped the cookie and not the copy', async () => {
    await survivor(8);
    assert.equal(await page.evaluate('askfirst.consent.decided'), true);
    assert.equal(await page.evaluate('askfirst.consent.record.persisted'), 'localStorage');
  });

  it('8 days later, when the browser has dropped all of it: asked again, nothing runs', async () => {
    await survivor(8);
    await page.evaluate(() => localStorage.clear());
    const address = `${await page.url()}-bare`;
    await page.goto(address);
    await noticed(page);
    await settle(address);
    assert.deepEqual(seen(address), { asked: {}, ran: [] });
  });

  it('13 months later: asked again, nothing runs', async () => {
    const address = await survivor(395);
    await noticed(page);
    await settle(address);
    assert.deepEqual(seen(address), { asked: {}, ran: [] });
  });
});

describe('P8 what others do to the record while the page is open', () => {
  it('the visitor erases it: denied, and it does not come back', async () => {
    const address = await visit('/fixtures/record.html');
    await choose(page, 'accept');
    await connected();
    await page.evaluate(() => (document.cookie = 'askfirst=; path=/; max-age=0'));
    await look();
    await page.waitFor(() => !askfirst.consent.decided && !askfirst.consent.allows('ads'));
    assert.doesNotMatch(await page.evaluate('document.cookie'), /askfirst=/);
    await page.goto(`${address}-again`);
    await noticed(page);
  });

  it('somebody writes over it: denied, told once, asked again', async () => {
    const address = await visit('/fixtures/record.html');
    await choose(page, 'accept');
    await connected();
    await page.evaluate(() => (document.cookie = 'askfirst=mine; path=/; max-age=9999'));
    await look();
    await look();
    await page.waitFor(() => !askfirst.consent.decided && !askfirst.consent.allows('ads'));
    const told = (await complaints(page)).filter(({ text }) => /cannot be read/.test(text));
    assert.equal(told.length, 1);
    await page.goto(`${address}-again`);
    await noticed(page);
    await choose(page, 'reject');
    assert.equal(await page.evaluate('askfirst.consent.record.method'), 'reject-all');
  });

  it('storage is full: the cookie does', async () => {
    await visit('/fixtures/record.html');
    await noticed(page);
    await page.evaluate(() => {
      for (let size = 5_000_000; size >= 1; size = Math.floor(size / 2)) {
        try {
          for (let i = 0; i < 3; i++) localStorage.setItem(`full-${size}-${i}`, 'x'.repeat(size));
        } catch {
          // Full for this size.
        }
      }
    });
    await choose(page, 'accept');
    await connected();
    assert.equal(await page.evaluate('askfirst.consent.record.persisted'), 'cookie');
    await page.reload();
    assert.equal(await page.evaluate('askfirst.consent.decided'), true);
    assert.deepEqual(await complaints(page, 0), []);
  });
});
