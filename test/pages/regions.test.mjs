/* global askfirst -- in the page */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { root } from '../../scripts/lib/root.mjs';
import { choose, complaints, noticed, visits } from '../support/visit.mjs';

const { page, site, visit, settle, arrived, seen } = await visits();

const EVERY = { ran: ['advertising', 'analytics'], asked: ['advertising', 'analytics', 'pixel'] };
const NO_ADS = { ran: ['analytics'], asked: ['analytics'] };
const NONE = { ran: [], asked: [] };

/** Whose code has run since the last look, and who was asked, once all that is on its way has come. */
async function look(address, expected) {
  await arrived(address, expected.asked, expected.ran);
  await settle(address);
  const { ran, asked } = seen(address);
  site.log.clear(new URL(address).searchParams.get('token'));
  return { ran: ran.toSorted(), asked: Object.values(asked).flat().toSorted() };
}
const assertSeen = async (address, expected) =>
  assert.deepEqual(await look(address, expected), expected);

/** The same page once more, as the next page of the visit. */
const goOn = () => page.reload();
const record = () => page.evaluate(() => askfirst.consent.record);
const isAsked = () => page.evaluate(() => !!document.querySelector('askfirst-notice:popover-open'));

// The order matters: WebKit has no way to take an early script back.
describe('a region', () => {
  it('where silence is a no: nothing runs before an answer', async () => {
    const address = await visit('/fixtures/region-opt-in.html');
    await noticed(page);
    await assertSeen(address, NONE);
    assert.equal(await page.evaluate('askfirst.consent.regime'), 'opt-in');
    await choose(page, 'accept');
    await assertSeen(address, EVERY);
    assert.equal((await record()).region, 'DE');
  });

  it('where silence is a yes: all runs without an answer, and nothing after Reject', async () => {
    const address = await visit('/fixtures/region-opt-out.html');
    await noticed(page);
    await assertSeen(address, EVERY);
    assert.equal(await record(), undefined);
    await choose(page, 'reject');
    const { method, regime, region } = await record();
    assert.deepEqual([method, regime, region], ['reject-all', 'opt-out', 'US-CA']);
    await goOn();
    await assertSeen(address, NONE);
    assert.equal(await isAsked(), false);
  });

  it('a minor: advertising stays off after Accept all, on this page and the next', async () => {
    const address = await visit('/fixtures/region-minor.html');
    await noticed(page);
    await assertSeen(address, NO_ADS);
    await choose(page, 'accept');
    await assertSeen(address, NONE); // nothing further
    await goOn();
    await assertSeen(address, NO_ADS);
    assert.equal((await record()).method, 'accept-all');
  });

  it('with a lockdown, whose policy cannot be lifted: silence is a no, and nothing loads again', async () => {
    const address = await visit('/fixtures/region-lockdown.html');
    await noticed(page);
    await arrived(address, NONE.asked);
    await page.waitFor(() => document.readyState === 'complete');
    assert.equal(
      await page.evaluate(() => performance.getEntriesByType('navigation')[0].type),
      'navigate',
    );
    assert.deepEqual(seen(address), { ran: [], asked: {} });
    assert.equal(await page.evaluate('askfirst.consent.law.rule.id'), 'us-ca');
  });

  it('one that is none: nothing runs before an answer, and the page says why', async () => {
    const address = await visit('/fixtures/region-bad.html');
    await noticed(page);
    const said = await complaints(page);
    assert.equal(said.length, 1, JSON.stringify(said));
    assert.match(said[0].text, /^askfirst: .+\(California\), so the strictest rule holds\. Write/);
    await assertSeen(address, NONE);
    assert.equal(await page.evaluate('askfirst.consent.law.rule.id'), 'strictest');
  });

  it('no file of it names Do Not Track', () => {
    const text = readFileSync(`${root}dist/askfirst-regions.js`, 'utf8');
    assert.doesNotMatch(text, /do.?not.?track/i);
  });
});

describe('Global Privacy Control', () => {
  it('overrides an earlier yes before any tag runs, and that is told once', async () => {
    const address = await visit('/fixtures/region-opt-out.html');
    await choose(page, 'accept');
    await assertSeen(address, EVERY);
    await page.initScript(
      'Object.defineProperty(navigator, "globalPrivacyControl", { value: true });',
    );
    await page.goto(address);
    await noticed(page);
    await assertSeen(address, NO_ADS);
    const { method, signal, sequence } = await record();
    assert.deepEqual([method, signal, sequence], ['signal', 'gpc', 2]);
  });

  it('where a law requires it: advertising is never asked for, and the notice comes once', async () => {
    const address = await visit('/fixtures/region-opt-out.html');
    await noticed(page);
    await assertSeen(address, NO_ADS);
    const { method, signal, sequence } = await record();
    assert.deepEqual([method, signal, sequence], ['signal', 'gpc', 1]);
    await goOn();
    await assertSeen(address, NO_ADS);
    assert.equal(await isAsked(), false);
    assert.equal((await record()).sequence, 1);
  });

  it('leaves a later Accept alone, on this page and the next', async () => {
    const address = await visit('/fixtures/region-opt-out.html');
    await choose(page, 'accept');
    await assertSeen(address, EVERY);
    await goOn();
    await assertSeen(address, EVERY);
    const { method, signal, sequence } = await record();
    assert.deepEqual([method, signal, sequence], ['accept-all', 'gpc', 2]);
    assert.equal(await isAsked(), false);
  });

  it('changes nothing where silence is a no: the visitor is asked, and a yes counts', async () => {
    const address = await visit('/fixtures/region-opt-in.html');
    await noticed(page);
    await assertSeen(address, NONE);
    assert.equal(await record(), undefined);
    await choose(page, 'accept');
    await assertSeen(address, EVERY);
    await goOn();
    await assertSeen(address, EVERY);
  });
});
