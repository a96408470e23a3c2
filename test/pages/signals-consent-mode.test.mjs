/* global __read -- in the page */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choose, complaints, noticed, released, visits } from '../support/visit.mjs';

const { page, visit } = await visits();

/** What the stand-in has read so far, and what counted then, as `what: ad_storage analytics_storage`. */
const read = async () =>
  (await page.evaluate('__read')).map(({ what, ad, analytics }) => `${what}: ${ad} ${analytics}`);

const DEFAULT = 'consent default: denied denied';
const GRANTED = ['consent update: granted granted', 'askfirst_consent_update: granted granted'];
const DENIED = ['consent update: denied denied', 'askfirst_consent_update: denied denied'];

/** How Google comes into the page, and what it reads once it is there. */
const WAYS = {
  inline: ['js', 'config'],
  async: ['js', 'config'],
  gtm: ['gtm.js'],
};

describe('Google Consent Mode', () => {
  for (const [way, readers] of Object.entries(WAYS)) {
    const seen = (state) => readers.map((reader) => `${reader}: ${state} ${state}`);

    it(`gives the default before anything reads it: ${way}`, async () => {
      await visit(`/fixtures/signals-${way}.html`);
      await page.waitFor('window.__read?.length >= 2');
      assert.deepEqual(await read(), [DEFAULT, ...seen('denied')]);
      // The notice came later than all of it.
      const [first] = await page.evaluate('__read');
      assert.equal(first.hasUi, false);
      await noticed(page);
      assert.deepEqual(await complaints(page, 0), []);
    });

    it(`updates once, on the page of the answer and on the next: ${way}`, async () => {
      const address = await visit(`/fixtures/signals-${way}.html`);
      await page.evaluate(() => void (window.__same = true));
      await choose(page, 'accept');
      await page.waitFor((count) => __read.length >= count, readers.length + 3);
      assert.deepEqual(await read(), [DEFAULT, ...seen('denied'), ...GRANTED]);
      assert.equal(await page.evaluate('window.__same'), true);

      await page.goto(address);
      await page.waitFor((count) => window.__read?.length >= count, readers.length + 3);
      assert.deepEqual(await read(), [DEFAULT, ...GRANTED, ...seen('granted')]);
    });
  }

  it('updates a no, and takes back', async () => {
    const address = await visit('/fixtures/signals-async.html');
    await choose(page, 'reject');
    assert.deepEqual((await read()).slice(3), DENIED);
    await page.goto(address);
    await page.waitFor('window.__read?.length >= 5');
    await page.evaluate('askfirst.consent.acceptAll()');
    await page.evaluate('askfirst.consent.withdraw()');
    assert.deepEqual((await read()).slice(5), [...GRANTED, ...DENIED]);
  });

  it('updates before it releases what was held', async () => {
    await visit('/fixtures/signals-held.html');
    await choose(page, 'accept');
    await released(page);
    await page.waitFor('window.__read?.length >= 5');
    assert.deepEqual(await read(), [
      DEFAULT,
      ...GRANTED,
      'js: granted granted',
      'config: granted granted',
    ]);
  });

  it('denies everything until a config from a file is there', async () => {
    const address = await visit('/fixtures/signals-file.html');
    await noticed(page);
    assert.deepEqual((await read()).slice(0, 3), [
      DEFAULT,
      'js: denied denied',
      'config: denied denied',
    ]);
    await choose(page, 'accept');
    assert.deepEqual((await read()).slice(-2), GRANTED);
    assert.equal((await read()).filter((what) => what === DEFAULT).length, 1);

    await page.goto(address);
    await page.waitFor('window.__read?.length >= 5');
    assert.deepEqual((await read()).slice(3), GRANTED);
    assert.deepEqual(await complaints(page, 0), []);
  });
});
