/* global askfirst -- in the page */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { complaints, noticed, visits } from '../support/visit.mjs';

const { page, site, visit } = await visits();
const { posts, renewal } = site;

const DAY = 86_400_000;
const isRenewal = ({ path }) => path === '/askfirst-renew';
const asked = () => posts.read().filter(isRenewal);
/** Resolves when so many questions have arrived; the count in the assertion says it if they have not. */
const arrivals = (count) => posts.until(() => asked().length >= count, 20_000).catch(() => {});
const cookie = async () => (await page.cookies()).find(({ name }) => name === 'askfirst');
const decoded = async () => JSON.parse(decodeURIComponent((await cookie()).value));
/** Resolves when the browser's own store has what script wrote: WebKit's page is ahead of it. */
const stored = async (isThere) => {
  for (const end = Date.now() + 10_000; Date.now() < end && !isThere(await cookie()););
};
/** The page has heard an answer. */
const renewed = () => page.waitFor(() => localStorage.getItem('askfirst:renewed'));
const decide = (method) => page.evaluate((method) => askfirst.consent[method](), method);
/** Lets the server answer, if anybody still waits for it, and whatever comes of it arrive. */
const answer = async (release) => {
  release();
  for (let round = 0; round < 2; round++)
    await page.evaluate(() => fetch('/echo-headers').then(String));
};
/** The file that asks is there, and has done what it does at the start of a page. */
async function ready() {
  const isThere = () =>
    performance.getEntriesByType('resource').some(({ name }) => name.endsWith('askfirst-log.js'));
  await page.waitFor(isThere);
  await page.evaluate(() => import('/dist/askfirst-log.js').then(() => 0));
}

async function open(path = '/fixtures/renew.html') {
  const address = await visit(path);
  posts.clear();
  await noticed(page);
  await ready();
  return address;
}

describe('renewing the cookie', () => {
  it('is asked for after a decision, with the cookie, and brings it back as it was', async () => {
    await open();
    const release = renewal.hold();
    await decide('acceptAll');
    await arrivals(1);
    // Script gives it another life: what follows is what the server has set.
    await page.evaluate(() => {
      const [pair] = document.cookie.split('; ').filter((pair) => pair.startsWith('askfirst='));
      document.cookie = `${pair}; path=/; max-age=100`;
    });
    await stored(({ expires, expiry }) => (expires ?? expiry) * 1000 < Date.now() + DAY);
    release();
    await renewed();
    const [{ method, headers, body }, ...others] = asked();
    assert.deepEqual(others, []);
    assert.equal(method, 'POST');
    assert.equal(body, '');
    const { value, ...rest } = await cookie();
    assert.ok(headers.cookie.includes(`askfirst=${value}`));
    const days = ((rest.expires ?? rest.expiry) * 1000 - Date.now()) / DAY;
    assert.ok(Math.abs(days - 182) < 0.1, `${days} days`);
    const { domain, path, sameSite, httpOnly } = rest;
    assert.deepEqual([domain, path, sameSite, httpOnly], ['localhost', '/', 'Lax', false]);
    assert.equal((await decoded()).m, 'accept-all');
    assert.deepEqual(await complaints(page, 0), []);
  });

  it('is asked for again a day later, and not before', async () => {
    const address = await open();
    await decide('rejectAll');
    await renewed();
    const lastTime = (ago) =>
      page.evaluate((ago) => localStorage.setItem('askfirst:renewed', Date.now() - ago), ago);
    await lastTime(DAY - 60_000);
    await page.goto(`${address}-today`);
    await ready();
    await lastTime(DAY + 60_000);
    await page.goto(`${address}-tomorrow`);
    await arrivals(2);
    await page.waitFor((day) => Date.now() - localStorage.getItem('askfirst:renewed') < day, DAY);
    assert.equal(asked().length, 2);
    assert.equal((await decoded()).m, 'reject-all');
  });

  it('is not asked for before a decision', async () => {
    await open();
    await answer(() => {});
    assert.equal(asked().length, 0);
  });

  it('does not bring back a choice that has been taken back meanwhile', async () => {
    await open();
    const release = renewal.hold();
    await decide('acceptAll');
    await arrivals(1);
    await decide('withdraw');
    await renewed();
    await answer(release);
    assert.equal((await decoded()).m, 'withdraw');
    await page.reload();
    assert.equal(await page.evaluate(() => askfirst.consent.allows('analytics')), false);
  });

  it('does not bring back a choice that has been taken back on the next page', async () => {
    const address = await open();
    const release = renewal.hold();
    await decide('acceptAll');
    await arrivals(1);
    await page.goto(`${address}-next`);
    await ready();
    await arrivals(2);
    await decide('withdraw');
    await arrivals(3);
    await answer(release);
    assert.equal((await decoded()).m, 'withdraw');
  });

  it('does not lose what came into the record meanwhile', async () => {
    await open();
    const release = renewal.hold();
    await decide('acceptAll');
    await arrivals(1);
    await page.evaluate(() => askfirst.consent.complete({ language: 'de' }));
    await stored(({ value }) => decodeURIComponent(value).includes('"l":"de"'));
    release();
    await renewed();
    await arrivals(2);
    await page.waitFor(() => decodeURIComponent(document.cookie).includes('"l":"de"'));
    assert.equal(asked().length, 2);
  });

  it('is not asked of another host; the developer reads why', async () => {
    await open('/fixtures/renew-elsewhere.html');
    const from = site.log.read().length;
    await decide('acceptAll');
    const [message] = await complaints(page);
    assert.match(message.text, /^askfirst: .*tracker\.localhost.* is not on /);
    assert.deepEqual(site.log.read({ since: from }).filter(isRenewal), []);
  });
});
