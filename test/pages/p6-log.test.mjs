/* global askfirst -- in the page */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { mismatch } from '../../demo/server/matches-schema.mjs';
import { complaints, noticed, visits } from '../support/visit.mjs';

const { page, site, visit, newPage } = await visits();
const { consentLog, posts } = site;

const schema = JSON.parse(
  await readFile(new URL('../../dist/log-entry.schema.json', import.meta.url), 'utf8'),
);
/** Decides, and returns the record of it. */
const decide = (method, tab = page) =>
  tab.evaluate((method) => {
    askfirst.consent[method]();
    return askfirst.consent.record;
  }, method);
const keyOf = ({ id, sequence, time }) => [id, sequence, time].join('.');
/** What this visitor's browser has posted so far, and what of it was kept. */
const posted = ({ id }) => posts.read().filter(({ body }) => JSON.parse(body).id === id);
const kept = ({ id }) => consentLog.entries.filter((entry) => entry.id === id);
/** Resolves when so many posts of this visitor have arrived; the list says it if they have not. */
const arrivals = (who, count) =>
  posts.until(() => posted(who).length >= count, 20_000).catch(() => {});
/** Resolves when so many decisions of this visitor are kept. */
const keeps = async (who, count) => {
  const signal = AbortSignal.timeout(20_000);
  // What does not come is missing in the assertion that follows.
  while (kept(who).length < count && !signal.aborted) {
    await once(consentLog, 'kept', { signal }).catch(() => {});
  }
};
/** Resolves when nothing waits any more: the server has confirmed all, and the page has heard it. */
const settled = (tab = page) =>
  tab.waitFor(() => !Object.keys(localStorage).some((key) => key.startsWith('askfirst:log:')));
/** What waits to be posted: how often that was tried, and the rest of it. */
const waiting = (tab = page) =>
  tab.evaluate(() =>
    Object.entries(localStorage)
      .filter(([key]) => key.startsWith('askfirst:log:'))
      .map(([, text]) => JSON.parse(text)),
  );
/** Resolves when the page has noticed that so many tries have failed. */
const failed = (count, tab = page) =>
  tab.waitFor(
    (count) =>
      Object.entries(localStorage).some(
        ([key, text]) => key.startsWith('askfirst:log:') && JSON.parse(text).tries >= count,
      ),
    count,
  );
/** Lets the time pass until what waits may be tried again. */
const later = (tab = page) =>
  tab.evaluate(() => {
    for (const [key, text] of Object.entries(localStorage)) {
      if (!key.startsWith('askfirst:log:')) continue;
      localStorage.setItem(key, JSON.stringify({ ...JSON.parse(text), next: 0, until: 0 }));
    }
    dispatchEvent(new Event('online'));
  });
/** The file that posts is there, and has done what it does at the start of a page. */
async function ready(tab = page) {
  const isThere = () =>
    performance.getEntriesByType('resource').some(({ name }) => name.endsWith('askfirst-log.js'));
  await tab.waitFor(isThere);
  await tab.evaluate(() => import('/dist/askfirst-log.js').then(() => 0));
}
/** Opens a page as somebody who was never here; `answers` are the server's to the next posts. */
async function open(path = '/fixtures/log.html', answers = []) {
  const address = await visit(path);
  await noticed(page);
  await ready();
  consentLog.play(...answers);
  return address;
}

describe('the log', () => {
  it('gets each decision once: what was shown, what was chosen, and its key', async () => {
    await open();
    const first = await decide('acceptAll');
    await arrivals(first, 1);
    await decide('withdraw');
    await arrivals(first, 2);
    await settled();
    const entries = kept(first);
    assert.deepEqual(
      entries.map(({ method, sequence }) => [method, sequence]),
      [
        ['accept-all', 1],
        ['withdraw', 2],
      ],
    );
    const { persisted, ...rest } = first;
    assert.equal(persisted, 'cookie');
    const { received, fingerprint, ...entry } = entries[0];
    assert.ok(Date.parse(received) > 0);
    // It comes a moment after the answer, and the post waits for it.
    assert.match(fingerprint, /^[\da-f]{64}$/);
    delete rest.fingerprint;
    assert.deepEqual(entry, { schema: 1, key: keyOf(first), origin: site.url, ...rest });
    assert.deepEqual(
      posted(first).map(({ headers }) => headers['idempotency-key']),
      entries.map(({ key }) => key),
    );
    for (const { body } of posted(first))
      assert.equal(mismatch(JSON.parse(body), schema), undefined);
  });

  it('gets nothing before a decision, and nothing from a page that is opened again', async () => {
    const from = posts.read().length;
    const address = await open();
    assert.equal(posts.read().length, from);
    const who = await decide('rejectAll');
    await arrivals(who, 1);
    await settled();
    await page.goto(`${address}-again`);
    await ready();
    // What comes after has taken the same way: the first post would be here.
    await page.evaluate(() => askfirst.consent.save({ analytics: true }));
    await arrivals(who, 2);
    assert.deepEqual(
      posted(who).map(({ body }) => JSON.parse(body).sequence),
      [1, 2],
    );
  });

  it('that fails three times and then accepts has exactly one record', async () => {
    await open('/fixtures/log.html', [503, 500, 429]);
    const who = await decide('acceptAll');
    await arrivals(who, 4);
    await settled();
    assert.equal(kept(who).length, 1);
    assert.equal(new Set(posted(who).map(({ body }) => body)).size, 1);
    assert.equal(posted(who).length, 4);
    assert.deepEqual(await complaints(page, 0), []);
  });

  it('gets what failed before the page was loaded again', async () => {
    const address = await open('/fixtures/log.html', Array(20).fill('gone'));
    const who = await decide('acceptAll');
    await failed(1);
    for (const tries of [2, 3]) {
      await page.goto(`${address}-${tries}`);
      await ready();
      await later();
      await failed(tries);
    }
    assert.deepEqual(kept(who), []);
    consentLog.play();
    await page.goto(`${address}-last`);
    await ready();
    await later();
    await settled();
    assert.equal(kept(who).length, 1);
    assert.equal(new Set(posted(who).map(({ body }) => body)).size, 1);
  });

  it('keeps one record where the answer was lost and the decision came again', async () => {
    await open('/fixtures/log.html', Array(20).fill('lost'));
    const who = await decide('acceptAll');
    await failed(1);
    assert.equal(kept(who).length, 1);
    consentLog.play();
    await later();
    await settled();
    assert.ok(posted(who).length > 1);
    assert.equal(kept(who).length, 1);
  });

  it('gets a decision that was made offline once there is a network', async () => {
    await open();
    const isOff = await page.offline(true);
    if (!isOff) consentLog.play(...Array(20).fill('gone'));
    const who = await decide('acceptAll');
    await failed(1);
    assert.deepEqual(kept(who), []);
    consentLog.play();
    if (isOff) await page.offline(false);
    else await later();
    await settled();
    assert.deepEqual(
      kept(who).map(({ key }) => key),
      [keyOf(who)],
    );
  });

  it('that never answers delays nothing', async () => {
    await open('/fixtures/log.html', ['silent']);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.type = 'text/plain';
      script.dataset.consent = 'analytics';
      script.textContent = 'window.ran = true';
      document.body.append(script);
    });
    const who = await decide('acceptAll');
    await page.waitFor(() => window.ran && !document.querySelector('askfirst-notice:popover-open'));
    await arrivals(who, 1);
    assert.deepEqual(kept(who), []);
    assert.equal((await waiting()).length, 1);
  });

  it('is not asked again by a page of which it has said no, and the developer reads why', async () => {
    const address = await open('/fixtures/log.html', [403]);
    const who = await decide('acceptAll');
    await arrivals(who, 1);
    await settled();
    const [message] = await complaints(page);
    assert.match(message.text, /^askfirst: .*consent-log answered 403/);
    await page.goto(`${address}-again`);
    await ready();
    await decide('withdraw');
    await arrivals(who, 2);
    assert.deepEqual(
      posted(who).map(({ body }) => JSON.parse(body).method),
      ['accept-all', 'withdraw'],
    );
  });

  it('gets one record from two tabs', async () => {
    const address = await open('/fixtures/log.html', [503, 503, 503]);
    const tab = await newPage();
    await tab.goto(`${address}-tab`);
    await ready(tab);
    const who = await decide('acceptAll');
    await Promise.all(
      [tab, page].map((each) => each.evaluate(() => void dispatchEvent(new Event('online')))),
    );
    await arrivals(who, 4);
    await settled();
    await settled(tab);
    assert.equal(kept(who).length, 1);
    assert.equal(posted(who).length, 4);
    await tab.close();
  });

  it('gets the decision of a visitor who goes on at once', async () => {
    const address = await open();
    await page.evaluate((next) => {
      askfirst.consent.acceptAll();
      const { id, sequence, time } = askfirst.consent.record;
      sessionStorage.setItem('decided', JSON.stringify({ id, sequence, time }));
      location.href = next;
    }, `${address}-next`);
    await page.waitFor(() => location.href.endsWith('-next'));
    const who = await page.evaluate(() => JSON.parse(sessionStorage.getItem('decided')));
    await ready();
    await keeps(who, 1);
    assert.equal(kept(who).length, 1);
  });

  it('gets the decision of a visitor who was faster than the file that posts, from the next page', async () => {
    const address = await visit('/fixtures/log-late.html');
    const who = await decide('acceptAll');
    const [message] = await complaints(page);
    assert.match(message.text, /askfirst-log\.js is missing/);
    await page.goto(address.replace('log-late', 'log'));
    await arrivals(who, 1);
    await settled();
    assert.deepEqual(
      kept(who).map(({ key }) => key),
      [keyOf(who)],
    );
  });

  it('gets a decision from a browser without storage, and does without it where that fails', async () => {
    await open('/fixtures/log-no-storage.html', [503]);
    const who = await decide('acceptAll');
    await arrivals(who, 1);
    await decide('withdraw');
    await keeps(who, 1);
    assert.deepEqual(
      kept(who).map(({ method }) => method),
      ['withdraw'],
    );
    assert.equal(posted(who).length, 2);
    assert.deepEqual(await complaints(page, 0), []);
  });

  it('is not held by lockdown', async () => {
    await open('/fixtures/log-lockdown.html');
    const who = await decide('rejectAll');
    await keeps(who, 1);
    assert.equal(kept(who).length, 1);
    assert.deepEqual(await complaints(page, 0), []);
  });
});
