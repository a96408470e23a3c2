/* global askfirst -- in the page */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choose, noticed, visits } from '../support/visit.mjs';

const { page, site, visit, settle, arrived, seen, newPage } = await visits();

const DAY = 86_400;
const record = () => page.evaluate('askfirst.consent.record ?? null');
const findCookie = async (name = 'askfirst') =>
  (await page.cookies()).find((cookie) => cookie.name === name);
const decode = ({ value }) => JSON.parse(decodeURIComponent(value));
const save = (choices) => page.evaluate((choices) => askfirst.consent.save(choices), choices);

/** Changes the stored record, as time or a new version of the site would, and opens the page again. */
async function reopenWith(change) {
  // The page has written all that it writes after an answer.
  await page.waitFor(() => askfirst.consent.record?.fingerprint);
  const stored = change(decode(await findCookie()));
  await page.evaluate(
    (text) => void (document.cookie = `askfirst=${encodeURIComponent(text)}; path=/; max-age=9999`),
    JSON.stringify(stored),
  );
  await page.goto(`${await page.url()}-again`);
  return page.url();
}

/** What the notice says of why it is there again. */
const reason = () =>
  page.evaluate('document.querySelector("askfirst-notice strong")?.textContent ?? null');

/** What is on in the preferences. */
const switchesOn = async () => {
  await choose(page, 'preferences');
  await page.waitFor(() =>
    document.querySelector('askfirst-preferences')?.shadowRoot.querySelector('dialog[open]'),
  );
  return page.evaluate(() =>
    [
      ...document
        .querySelector('askfirst-preferences')
        .shadowRoot.querySelectorAll('input:checked'),
    ].map((input) => input.labels[0].textContent.trim()),
  );
};

describe('P6 the record is evidence', () => {
  for (const [method, act, granted] of [
    [
      'accept-all',
      () => choose(page, 'accept'),
      ['ads', 'advertising', 'analytics', 'functional', 'necessary', 'tracker'],
    ],
    ['reject-all', () => choose(page, 'reject'), ['necessary']],
    ['custom', () => save({ analytics: true }), ['analytics', 'necessary', 'tracker']],
    ['withdraw', () => page.evaluate(() => askfirst.consent.withdraw()), ['necessary']],
  ]) {
    it(`says who, when, what was shown and what was chosen: ${method}`, async () => {
      await visit('/fixtures/record.html');
      await noticed(page);
      const from = Date.now();
      await act();
      // All but these two are there at once.
      await page.waitFor('askfirst.consent.record.language && askfirst.consent.record.fingerprint');
      const kept = await record();
      assert.match(kept.id, /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
      assert.ok(kept.time >= from - 1000 && kept.time <= Date.now() + 1000, `${kept.time} is now`);
      const { policy, language, persisted } = kept;
      assert.deepEqual([policy, language, kept.method, persisted], ['1', 'en', method, 'cookie']);
      assert.deepEqual(Object.keys(kept.choices).toSorted(), [
        'ads',
        'advertising',
        'analytics',
        'functional',
        'necessary',
        'tracker',
      ]);
      assert.deepEqual(
        Object.keys(kept.choices)
          .filter((id) => kept.choices[id])
          .toSorted(),
        granted,
      );
      await page.reload();
      assert.deepEqual(await record(), kept, 'it reads as it was written');
    });
  }

  it('keeps its number when the choice changes; somebody else gets another', async () => {
    await visit('/fixtures/record.html');
    await choose(page, 'accept');
    const { id } = await record();
    await page.reload();
    await save({ analytics: false });
    assert.equal((await record()).id, id);
    await visit('/fixtures/record.html');
    await choose(page, 'accept');
    assert.notEqual((await record()).id, id);
  });

  it('is one small cookie: SameSite=Lax, this host, all paths, 182 days', async () => {
    await visit('/fixtures/record.html');
    await choose(page, 'accept');
    const cookie = await findCookie();
    const days = ((cookie.expires ?? cookie.expiry) - Date.now() / 1000) / DAY;
    assert.ok(Math.abs(days - 182) < 0.1, `${days} days`);
    assert.equal(cookie.sameSite, 'Lax');
    assert.deepEqual([cookie.domain, cookie.path, cookie.httpOnly], ['localhost', '/', false]);
    assert.equal(cookie.secure, false, 'the page came over http');
    assert.ok(cookie.value.length < 1024);
    const others = await page.evaluate(() =>
      Object.keys(localStorage).filter((key) => !key.startsWith('askfirst:')),
    );
    assert.deepEqual(others, []);
  });

  it('has the name, path and life that the config gives', async () => {
    await visit('/fixtures/record-options.html');
    await choose(page, 'reject');
    assert.equal(await findCookie(), undefined);
    const cookie = await findCookie('choice');
    const days = ((cookie.expires ?? cookie.expiry) - Date.now() / 1000) / DAY;
    assert.ok(Math.abs(days - 30) < 0.1, `${days} days`);
    assert.equal(cookie.path, '/fixtures/');
    await page.reload();
    assert.equal(await page.evaluate('askfirst.consent.decided'), true);
  });

  it('goes to localStorage where cookies are blocked', async () => {
    const address = await visit('/fixtures/no-cookies.html');
    await choose(page, 'accept');
    assert.equal((await record()).persisted, 'localStorage');
    await page.goto(`${address}-again`);
    assert.equal(await page.evaluate('askfirst.consent.decided'), true);
    await arrived(`${address}-again`, [], ['analytics', 'advertising']);
    assert.deepEqual(seen(`${address}-again`).ran.toSorted(), ['advertising', 'analytics']);
  });
});

describe('P6 the visitor is asked again', () => {
  it('when the record has expired: all is denied, the earlier answers are filled in', async () => {
    await visit('/fixtures/record.html');
    await noticed(page);
    await save({ analytics: true });
    const age = ({ t, ...rest }) => ({ ...rest, t: t - 182 * DAY * (t > 1e11 ? 1000 : 1) });
    const address = await reopenWith(age);
    await noticed(page);
    await settle(address);
    assert.deepEqual(seen(address), { asked: {}, ran: [] });
    assert.deepEqual(await switchesOn(), ['Necessary', 'Analytics', 'Tracker']);
  });

  it('not before that', async () => {
    await visit('/fixtures/record.html');
    await noticed(page);
    await save({ analytics: true });
    const age = ({ t, ...rest }) => ({ ...rest, t: t - 181 * DAY * (t > 1e11 ? 1000 : 1) });
    const address = await reopenWith(age);
    await arrived(address, [], ['analytics']);
    await settle(address);
    assert.deepEqual(seen(address).ran, ['analytics']);
    assert.equal(await page.evaluate('document.querySelector("askfirst-notice")'), null);
  });

  it('when the policy has another version: what was granted stays, the answers are filled in', async () => {
    await visit('/fixtures/record.html');
    await noticed(page);
    await save({ analytics: true });
    const address = await reopenWith((stored) => ({ ...stored, p: '0' }));
    await noticed(page);
    assert.equal(await reason(), 'Our cookie policy has changed since your last choice.');
    await arrived(address, [], ['analytics']);
    await settle(address);
    assert.deepEqual(seen(address).ran, ['analytics']);
    assert.deepEqual(await switchesOn(), ['Necessary', 'Analytics', 'Tracker']);
    await page.click('askfirst-preferences >>> [part=save]');
    await page.waitFor(() => askfirst.consent.decided);
    assert.equal((await record()).policy, '1');
  });

  it('when a service is new: it is denied, the others stay as they were', async () => {
    await visit('/fixtures/record.html');
    await choose(page, 'accept');
    const without = (ids) => ids.filter((id) => id.split('.')[0] !== 'ads');
    const address = await reopenWith(({ g, d, ...rest }) => ({
      ...rest,
      g: without(g),
      d: without(d),
    }));
    await noticed(page);
    await arrived(address, [], ['analytics']);
    await settle(address);
    assert.deepEqual(seen(address).ran, ['analytics']);
    assert.deepEqual(await page.evaluate('askfirst.consent.allows("ads")'), false);
    assert.equal(await reason(), 'New since your last choice: Ads.');
    const on = await switchesOn();
    assert.ok(on.includes('Tracker') && !on.includes('Ads'), on.join());
  });
});

describe('P6 a service that has changed', () => {
  it('is asked about again when it loads from a new host, and held until then', async () => {
    await visit('/fixtures/record.html');
    await choose(page, 'accept');
    // As if the answer had been given when the service had another host.
    const changed = (ids) => ids.map((id) => id.replace(/^ads\..*/, 'ads.000111'));
    const address = await reopenWith(({ g, ...rest }) => ({ ...rest, g: changed(g) }));
    await noticed(page);
    assert.equal(await reason(), 'New since your last choice: Ads.');
    assert.equal(await page.evaluate('askfirst.consent.allows("tracker")'), true);
    assert.equal(await page.evaluate('askfirst.consent.allows("ads")'), false);
    await arrived(address, [], ['analytics', 'advertising']);
    const on = await switchesOn();
    assert.ok(on.includes('Tracker') && !on.includes('Ads'), on.join());
  });
});

describe('P5 a page that comes back from the back/forward cache', () => {
  for (const [action, ran] of [
    ['acceptAll', ['advertising', 'analytics']],
    ['rejectAll', []],
  ]) {
    it(`shows the choice that was made elsewhere: ${action}`, async () => {
      const address = await visit('/fixtures/record.html'); // as somebody who was never here
      // A tab of its own: puppeteer can steer a restored page of Firefox, but not away from it.
      const tab = await newPage();
      await tab.goto(`${address}-tab`);
      await noticed(tab);
      await tab.evaluate(() => {
        addEventListener('pageshow', ({ persisted }) => (window.__persisted = persisted));
      });
      await tab.goto(`${site.url}/fixtures/own.js`);
      // Only the page that is gone back to is kept: a question to one that is put by gets no answer.
      await tab.evaluate(() => addEventListener('unload', () => {}));
      await page.evaluate((action) => askfirst.consent[action](), action);
      await tab.back();
      assert.equal(await tab.evaluate('window.__persisted'), true);
      await tab.waitFor(() => askfirst.consent.decided);
      await tab.waitFor(() => !document.querySelector('askfirst-notice')?.matches(':popover-open'));
      await arrived(`${address}-tab`, [], ran);
      await settle(`${address}-tab`, 'social.localhost', tab);
      assert.deepEqual(seen(`${address}-tab`).ran.toSorted(), ran);
      await tab.close();
    });
  }
});
