/* global enter -- in the page */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choose, noticed, visits } from '../support/visit.mjs';

const { page, visit, settle, arrived, seen } = await visits();
const nothing = { asked: {}, ran: [] };

describe('P1, P2 nothing denied that script makes is asked for or runs', () => {
  it('while it would for hosts that no service names: every door leads out', async () => {
    const address = await visit('/fixtures/doors.html?host=social&moment=writing');
    await noticed(page);
    const entered = await page.evaluate(() => [...window.__entered, ...enter('later')]);
    await arrived(address, entered, entered.filter(isScript));
    const { asked, ran } = seen(address);
    assert.deepEqual(missing(entered, asked.social), []);
    assert.deepEqual(missing(entered.filter(isScript), ran), []);
  });

  it('while the page is parsed', async () => {
    const address = await visit('/fixtures/doors.html');
    await noticed(page);
    await settle(address);
    assert.deepEqual(seen(address), nothing);
  });

  it('after the page has loaded', async () => {
    const address = await visit('/fixtures/doors.html?moment=none');
    await noticed(page);
    await page.evaluate(() => enter('later'));
    await settle(address);
    assert.deepEqual(seen(address), nothing);
  });

  it('after Reject all, on the same page and on the next', async () => {
    const address = await visit('/fixtures/doors.html');
    await choose(page, 'reject');
    await page.evaluate(() => enter('later'));
    await settle(address);
    await page.reload();
    await page.evaluate(() => enter('later'));
    await settle(address);
    assert.deepEqual(seen(address), nothing);
  });
});

describe('P3 what script made is released faithfully', () => {
  it('each once, and each script runs once', async () => {
    const address = await visit('/fixtures/doors.html?moment=none');
    await noticed(page);
    const entered = await page.evaluate(() => enter('later'));
    await settle(address);
    await choose(page, 'accept');
    await arrived(address, entered, entered.filter(isScript));
    await settle(address);
    const { asked, ran } = seen(address);
    assert.deepEqual(missing(entered, asked.tracker), []);
    assert.deepEqual(twice(asked.tracker), []);
    assert.deepEqual(missing(entered.filter(isScript), ran), []);
    assert.deepEqual(twice(ran), []);
  });
});

const missing = (names, found = []) => names.filter((name) => !found.includes(name));
const twice = (names) => names.filter((name, i) => names.indexOf(name) !== i);
const isScript = (name) => /^\w+-script/.test(name);
