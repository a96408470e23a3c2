/* global __loads, __ran -- in the page */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choose, released, visits } from '../support/visit.mjs';

const { page, site, visit, settle, seen } = await visits();

/** Everything that runs on chunked.html. */
const ALL = [
  ...['early', 'early inline', 'late', 'late inline', 'own last', 'served'],
  ...['defer', 'module', 'served-defer'],
];

/** What has run in the page, in order, ours aside. */
const ran = async () =>
  (await page.evaluate('window.__ran')).filter((name) => !name.startsWith('barrier-'));
const twice = (names) => names.filter((name, i) => names.indexOf(name) !== i);

/** Grants everything on one page, then opens another. Resolves with its address. */
async function returnTo(path) {
  const before = await visit('/fixtures/doors.html?moment=none');
  await choose(page, 'accept');
  await settle(before);
  const address = new URL(path, site.url);
  address.searchParams.set('token', `${new URL(before).searchParams.get('token')}-returned`);
  await page.goto(address.href);
  await released(page);
  return address.href;
}

describe('P3 for a returning visitor who granted', () => {
  it('every script runs once and asks once, marked ones in their order', async () => {
    const address = await returnTo('/fixtures/order.html');
    await page.waitFor(
      () => __ran.includes('c-last') && __ran.includes('d4') && __ran.includes('d6'),
    );
    await settle(address);
    const order = await ran();
    assert.deepEqual(twice(order), []);
    const { tracker } = seen(address).asked;
    assert.deepEqual(tracker.toSorted(), [
      'a1',
      'a2',
      'c1',
      'c3',
      'c5',
      'c9',
      'd1',
      'd3',
      'd4',
      'd5',
      'd6',
    ]);
    // Unmarked ones (c9, d5, d6) go the browser's own way, and wait for no marked one.
    const marked = (names) => order.filter((name) => names.includes(name));
    const blocking = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c-last'];
    assert.deepEqual(marked(blocking), blocking);
    assert.equal(order.length, 18);
    assert.deepEqual(marked(['d1', 'd2', 'd3', 'd4']), ['d1', 'd2', 'd3', 'd4']);
  });

  it('elements, listeners and attributes are as without us', async () => {
    const address = await returnTo('/fixtures/faithful.html');
    const expected = [
      'served-script',
      'served-image',
      'marked-script',
      'marked-image',
      'marked-style',
    ];
    await page.waitFor((names) => names.every((name) => __loads[`${name} onload`]), expected);
    await settle(address);
    const loads = await page.evaluate('__loads');
    for (const name of expected) assert.equal(loads[`${name} onload`], 1, name);
    assert.equal(loads['marked-inline ran'], 1);
    assert.deepEqual(twice(seen(address).asked.tracker), []);
  });

  it('what is deferred runs after the page is parsed', async () => {
    const address = await returnTo('/chunked/chunked.html');
    await page.waitFor((count) => __ran.length >= count, ALL.length);
    await settle(address);
    const order = await ran();
    assert.deepEqual(order.toSorted(), ALL.toSorted());
    const end = order.indexOf('own last');
    for (const name of ['defer', 'module', 'served-defer']) {
      assert.ok(order.indexOf(name) > end, `${name} in ${order}`);
    }
    assert.deepEqual(twice(seen(address).asked.tracker), []);
  });

  for (const [kind, names] of [
    ['script', ['first', 'second']],
    ['template', ['first', 'second', 'third', 'fourth']],
  ]) {
    it(`a marked ${kind} that arrives in two pieces runs whole, once`, async () => {
      const address = await returnTo(`/chunked/chunked-${kind}.html`);
      await settle(address);
      assert.deepEqual(await ran(), names);
      const errors = (await page.console()).filter(({ type }) => type === 'pageerror');
      assert.deepEqual(errors, []);
    });
  }
});

describe('P1, P3 on a page that arrives in pieces', () => {
  for (const file of ['chunked', 'chunked-script', 'chunked-template']) {
    it(`nothing of ${file}.html runs before a choice, everything once after`, async () => {
      const address = await visit(`/chunked/${file}.html`);
      await settle(address);
      assert.deepEqual(
        (await ran()).filter((name) => name !== 'own last'),
        [],
      );
      await choose(page, 'accept');
      await released(page);
      const count = { chunked: 9, 'chunked-script': 2, 'chunked-template': 4 }[file];
      await page.waitFor(
        (count) => __ran.filter((name) => !/^barrier/.test(name)).length >= count,
        count,
      );
      await settle(address);
      const order = await ran();
      assert.equal(order.length, count);
      assert.deepEqual(twice(order), []);
    });
  }

  it('a choice while it arrives counts for the rest of it', async () => {
    const address = await visit('/chunked/chunked.html?accept');
    await page.waitFor((count) => __ran.length >= count, ALL.length);
    await settle(address);
    const order = await ran();
    assert.deepEqual(order.toSorted(), ALL.toSorted());
    const end = order.indexOf('own last');
    for (const name of ['defer', 'module', 'served-defer']) {
      assert.ok(order.indexOf(name) > end, `${name} in ${order}`);
    }
  });
});
