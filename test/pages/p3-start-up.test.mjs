/* global __called, __ran, askfirst, vendor -- in the page */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choose, complaints, noticed, visits } from '../support/visit.mjs';

const { page, visit, settle, arrived, seen } = await visits();

const PAGE = '/fixtures/start-up.html';
const RAN = ['inline', 'external', 'written', 'uses it', 'last'];
const SHOWN = ['before', 'inline wrote', 'between', 'external wrote', 'after external', 'end'];
const EVENTS = ['document DOMContentLoaded', 'window DOMContentLoaded', 'window load'];
const CALLED = [
  ...['page', 'inline', 'external', 'last'].flatMap((name) =>
    EVENTS.map((event) => `${name}: ${event}`),
  ),
  'last: onload',
].sort();

/** Asserts that everything ran in order, wrote in its place, and was called once. */
async function assertStarted(address) {
  await arrived(address, [], ['written']);
  await page.waitFor((count) => __called.length >= count, CALLED.length);
  await settle(address);
  const { ran, called, shown } = await page.evaluate(() => ({
    ran: __ran.filter((name) => !name.startsWith('barrier-')),
    called: __called,
    shown: [...document.querySelectorAll('main > p')].map((p) => p.textContent),
  }));
  assert.deepEqual(ran, RAN);
  assert.deepEqual(called.toSorted(), CALLED);
  assert.deepEqual(shown, SHOWN);
}

/** Grants on one page, then opens another as the same visitor. */
async function returnTo(path, choices) {
  await visit('/fixtures/doors.html?moment=none');
  await noticed(page);
  await page.evaluate((choices) => askfirst.consent.save(choices), choices);
  const address = await page.url();
  const token = `${new URL(address).searchParams.get('token')}-back`;
  const next = new URL(path, address);
  next.searchParams.set('token', token);
  await page.goto(next.href);
  return next.href;
}

describe('P3 scripts that write, and wait for the start of the page', () => {
  it('released after it: are in their place, and called', async () => {
    const address = await visit(PAGE);
    await noticed(page);
    await page.waitFor(() => document.readyState === 'complete');
    await page.evaluate(() => askfirst.consent.acceptAll());
    await assertStarted(address);
    assert.deepEqual(await complaints(page, 0), []);
  });

  it('released while the page is read: the same', async () => {
    const address = await returnTo(PAGE, { analytics: true, advertising: true });
    await assertStarted(address);
  });

  it('released while the page arrives in pieces: the same', async () => {
    const address = await returnTo('/chunked/start-up.html?gap=600', {
      analytics: true,
      advertising: true,
    });
    await assertStarted(address);
  });

  it('what is denied in what they write stays held', async () => {
    const address = await visit(PAGE);
    await noticed(page);
    await page.evaluate(() => askfirst.consent.save({ analytics: true, advertising: false }));
    await assertStarted(address);
    assert.deepEqual(seen(address).asked, { tracker: ['written'] });
    await page.evaluate(() => askfirst.consent.acceptAll());
    await arrived(address, ['written-image']);
    await settle(address);
    assert.deepEqual(seen(address).asked, { tracker: ['written'], ads: ['written-image'] });
  });

  it('what is denied in what they write while the page is read stays held', async () => {
    const address = await returnTo(PAGE, { analytics: true, advertising: false });
    await assertStarted(address);
    assert.deepEqual(seen(address).asked, { tracker: ['written'] });
  });

  it('leave the built-in methods as they were', async () => {
    const address = await visit(PAGE);
    const natives = () =>
      page.evaluate(() => [
        Object.hasOwn(document, 'write'),
        Object.hasOwn(document, 'writeln'),
        String(addEventListener),
      ]);
    const before = await natives();
    await choose(page, 'accept');
    await assertStarted(address);
    assert.deepEqual(await natives(), before);
    assert.equal(before[0], false);
  });
});

describe('P3, P10 document.write under Trusted Types', () => {
  const POLICY = [
    "script-src 'nonce-abc' 'strict-dynamic'",
    "require-trusted-types-for 'script'",
    'trusted-types askfirst lit-html vendor',
  ].join('; ');
  const STRICT = `${PAGE}?csp=${encodeURIComponent(POLICY)}`;

  it('a plain string is judged like anywhere on the page', async () => {
    const address = await visit(STRICT);
    await choose(page, 'accept');
    await page.waitFor(() => __ran.includes('last') && __ran.includes('external'));
    await settle(address, 'localhost');
    const [has, shown] = await page.evaluate(() => [
      !!self.trustedTypes,
      [...document.querySelectorAll('main > p')].map((p) => p.textContent),
    ]);
    const own = SHOWN.filter((text) => !text.endsWith('wrote'));
    assert.deepEqual(shown, has ? own : SHOWN);
  });

  it('what a policy of the page has made is shown, and its scripts run with their nonce', async () => {
    await visit(STRICT);
    await noticed(page);
    await page.evaluate(() => {
      const same = (text) => text;
      const rules = { createHTML: same, createScript: same };
      window.vendor = self.trustedTypes?.createPolicy('vendor', rules) ?? rules;
      const script = document.createElement('script');
      Object.assign(script, { type: 'text/plain', nonce: 'abc' });
      script.dataset.consent = 'analytics';
      script.text = vendor.createScript(`
        const tag = '<script nonce="abc">__ran.push(document.currentScript.nonce)</' + 'script>';
        document.write(vendor.createHTML('<p>trusted</p>' + tag));
        __ran.push('wrote');`);
      document.querySelector('main').append(script);
      askfirst.consent.acceptAll();
    });
    await page.waitFor(() => __ran.includes('wrote'));
    assert.equal(
      await page.evaluate(() => document.querySelector('main > p:last-of-type').textContent),
      'trusted',
    );
    const ran = await page.evaluate('__ran');
    assert.deepEqual(ran.slice(ran.indexOf('last') + 1), ['abc', 'wrote']);
  });
});
