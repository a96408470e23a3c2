/* global __currentScripts, __inline, __kept, __loads, __made, __ran, loaded -- in the page */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choose, noticed, released, visits } from '../support/visit.mjs';

const { page, site, visit, settle, arrived, seen } = await visits();

/** Scripts that wait for nothing, that block the parser, and that wait for its end (order.html). */
const ASYNC = ['a1', 'a2'];
const ORDERED = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9', 'c-last'];
const DEFERRED = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6'];
const EVERY = [...ASYNC, ...ORDERED, ...DEFERRED];

/** What has run in the page, ours aside. */
const ran = async () =>
  (await page.evaluate('window.__ran')).filter((name) => !name.startsWith('barrier-'));

describe('P3 release is faithful', () => {
  it('runs every script once, in the order in which the page would have run them', async () => {
    const address = await visit('/fixtures/order.html');
    await choose(page, 'accept');
    await page.waitFor((names) => names.every((name) => __ran.includes(name)), EVERY);
    await settle(address);
    const order = await ran();
    assert.deepEqual(order.toSorted(), EVERY.toSorted());
    const waiting = order.filter((name) => !ASYNC.includes(name));
    assert.deepEqual(waiting, [...ORDERED, ...DEFERRED]);
    assert.ok(order.indexOf('a1') < order.indexOf('c1'), 'async does not wait for a slow script');
    assert.deepEqual(await page.evaluate('askfirst.consent.held.length'), 0);
  });

  it('asks for every address once', async () => {
    const address = await visit('/fixtures/order.html');
    await noticed(page);
    await settle(address);
    site.log.clear(new URL(address).searchParams.get('token')); // the preload scanner's
    await choose(page, 'accept');
    await page.waitFor((names) => names.every((name) => __ran.includes(name)), EVERY);
    await settle(address);
    const { tracker } = seen(address).asked;
    assert.deepEqual(
      tracker.filter((name, i) => tracker.indexOf(name) !== i),
      [],
    );
    // Firefox takes what its preload scanner fetched for the unmarked ones, and asks no more.
    const marked = ['a1', 'c1', 'c3', 'c5', 'd1', 'd3', 'd4'];
    const served = ['a2', 'c9', 'd5', 'd6'];
    assert.deepEqual(tracker.filter((name) => !served.includes(name)).toSorted(), marked);
  });

  it('runs each with its own element as document.currentScript, modules with none', async () => {
    await visit('/fixtures/order.html');
    await choose(page, 'accept');
    await page.waitFor((names) => names.every((name) => __ran.includes(name)), EVERY);
    const current = await page.evaluate(() => ({
      inline: Object.entries(__inline).map(
        ([name, script]) => script && [name, script.id, script.isConnected],
      ),
      external: Object.entries(__currentScripts)
        .filter(([, src]) => src)
        .map(([name]) => name),
    }));
    const inline = ['c2', 'c4', 'c6', 'c7', 'c8', 'c-last'].map((name) => [name, name, true]);
    assert.deepEqual(current.inline.filter(Boolean), inline);
    const external = ['a1', 'a2', 'c1', 'c3', 'c5', 'c9', 'd1', 'd4', 'd5'];
    assert.deepEqual(current.external.toSorted(), external);
  });

  it('uses the same elements, with their attributes and listeners', async () => {
    const address = await visit('/fixtures/faithful.html');
    const names = [
      'marked-script',
      'marked-image',
      'marked-frame',
      'marked-style',
      'served-script',
      'served-image',
    ];
    await choose(page, 'accept');
    await arrived(address, names);
    const events = [
      ...names.flatMap((id) => [`${id} listener`, `${id} onload`]),
      'marked-inline ran',
    ];
    await page.waitFor((events) => events.every((event) => __loads[event]), events);
    await settle(address);
    const { loads, gone, left } = await page.evaluate(() => ({
      loads: Object.entries(__loads),
      gone: Object.entries(__kept).filter(
        ([id, element]) => document.getElementById(id) !== element,
      ),
      left: [...document.querySelectorAll('[id|="marked"], [id|="served"]')].map((element) => [
        element.id,
        Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
        element.nonce,
      ]),
    }));
    assert.deepEqual(
      loads.filter(([, count]) => count !== 1).filter(([id]) => !id.startsWith('marked-frame')),
      [],
    );
    assert.deepEqual(gone, []);
    const { port } = site;
    const token = new URL(address).searchParams.get('token');
    for (const [id, attributes, nonce] of left) {
      const script = id.endsWith('script') || id.endsWith('inline');
      assert.equal(nonce, script ? 'abc' : '', id);
      const file = {
        script: 'script.js',
        image: 'pixel.gif',
        frame: 'frame.html',
        style: 'style.css',
      }[id.split('-')[1]];
      const url = file && `http://tracker.localhost:${port}/${file}?name=${id}&token=${token}`;
      assert.equal(attributes.src ?? attributes.href, url, id);
      assert.equal(attributes.type, undefined, id);
      const ours = Object.keys(attributes).filter((name) => /^data-(?!site|consent)/.test(name));
      assert.deepEqual(ours, [], id);
    }
    const served = Object.fromEntries(left)['marked-script'];
    assert.deepEqual(
      [served.class, served.crossorigin, served['data-site'], served.referrerpolicy],
      ['one two', 'anonymous', '7', 'origin'],
    );
    const colour = await page.evaluate(
      'getComputedStyle(document.querySelector(".third-party")).color',
    );
    assert.equal(colour, 'rgb(1, 2, 3)');
  });
});

describe('P3 release of what script made is faithful', () => {
  /** Makes scripts in the page as vendors do, with these delays, and puts them in at once. */
  const makeScripts = (address, delays, async) =>
    page.evaluate(
      (base, delays, async) => {
        window.__made = delays.map((delay, i) => {
          const script = document.createElement('script');
          if (async !== null) script.async = async;
          script.id = `made${i}`;
          script.dataset.site = '7';
          script.nonce = 'abc';
          script.src = `${base}&name=s${i}&delay=${delay}`;
          window.__loads[`s${i} early`] = 0;
          script.onload = () => loaded(`s${i} onload`);
          script.addEventListener('load', () => loaded(`s${i} listener`));
          document.head.append(script);
          return script;
        });
      },
      `http://tracker.localhost:${site.port}/script.js?token=${new URL(address).searchParams.get('token')}`,
      delays,
      async,
    );
  const made = ['s0', 's1', 's2'];

  it('in the order that async=false asks for, whatever takes long', async () => {
    const address = await visit('/fixtures/faithful.html');
    await noticed(page);
    await makeScripts(address, [400, 200, 0], false);
    await choose(page, 'accept');
    await arrived(address, made, made);
    const order = await ran();
    assert.deepEqual(
      order.filter((name) => made.includes(name)),
      made,
    );
  });

  it('without waiting for each other otherwise', async () => {
    const address = await visit('/fixtures/faithful.html');
    await noticed(page);
    await makeScripts(address, [600, 300, 0], null);
    await choose(page, 'accept');
    await arrived(address, made, made);
    const order = await ran();
    assert.deepEqual(
      order.filter((name) => made.includes(name)),
      made.toReversed(),
    );
  });

  it('as the same elements, with listeners, nonce and document.currentScript', async () => {
    const address = await visit('/fixtures/faithful.html');
    await noticed(page);
    await makeScripts(address, [0, 0, 0], null);
    await choose(page, 'accept');
    await arrived(address, made, made);
    await page.waitFor(
      () => __loads['s0 listener'] && __loads['s1 listener'] && __loads['s2 listener'],
    );
    await released(page);
    const results = await page.evaluate(() =>
      __made.map((script, i) => [
        document.getElementById(`made${i}`) === script,
        [
          script.getAttributeNames().filter((name) => name.startsWith('data-')),
          script.nonce,
        ].flat(),
        [__loads[`s${i} onload`], __loads[`s${i} listener`]],
        __currentScripts[`s${i}`] === script.src,
      ]),
    );
    for (const result of results)
      assert.deepEqual(result, [true, ['data-site', 'abc'], [1, 1], true]);
  });
});
