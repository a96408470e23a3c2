/* global askfirst -- in the page */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { choose, complaints, loadedFrom, noticed, visits } from '../support/visit.mjs';

const { page, visit } = await visits();
const dist = new URL('../../dist/', import.meta.url);

/** What a language's file says, by key. */
async function textsOf(tag) {
  const module = await import(new URL(`npm/locales/${tag}.js`, dist).href);
  return Object.values(module)[0];
}

/** What it says of the catalogue, by what is said in English. */
async function sentencesOf(tag) {
  const module = await import(new URL(`npm/services/locales/${tag}.js`, dist).href);
  return Object.values(module)[0];
}

const open = (query) => visit(`/fixtures/configured.html?${new URLSearchParams(query)}`);
const title = () => page.evaluate(() => document.querySelector('askfirst-notice h2').textContent);
const loaded = () => loadedFrom(page, '/locales/');

/** Asserts that each file of a folder is at most so big as Brotli makes it. Returns their names. */
function assertSmall(folder, bound) {
  const names = readdirSync(new URL(folder, dist)).filter((name) => name.endsWith('.js'));
  for (const name of names) {
    const size = brotliCompressSync(readFileSync(new URL(folder + name, dist))).length;
    assert.ok(size <= bound, `${folder}${name}: ${size}`);
  }
  return names;
}

describe('P9 in the visitor’s language', () => {
  it('speaks the page’s, from a file of its own and no other', async () => {
    await open({ lang: 'ja' });
    await noticed(page);
    const ja = await textsOf('ja');
    assert.equal(await title(), ja['notice.title']);
    assert.deepEqual(await loaded(), ['/dist/locales/ja.js']);
    const { lang, dir, ariaLabel } = await page.evaluate(() => {
      const { lang, dir, ariaLabel } = document.querySelector('askfirst-notice');
      return { lang, dir, ariaLabel };
    });
    assert.deepEqual([lang, dir, ariaLabel], ['ja', 'ltr', ja['notice.label']]);
    const buttons = await page.evaluate(() =>
      [...document.querySelectorAll('askfirst-notice > button')].map((button) => button.innerText),
    );
    const keys = ['action.acceptAll', 'action.rejectAll', 'action.choose'];
    assert.deepEqual(
      buttons,
      keys.map((key) => ja[key]),
    );
  });

  it('loads nothing for English', async () => {
    await open({ lang: 'en-GB' });
    await noticed(page);
    assert.equal(await title(), 'This website uses cookies');
    assert.deepEqual(await loaded(), []);
  });

  it('does what the config says before what the page says, and finds tags by script and region', async () => {
    for (const [lang, found] of [
      ['zh-TW', 'zh-Hant'],
      ['zh', 'zh-Hans'],
      ['no', 'nb'],
      ['pt-AO', 'pt'],
    ]) {
      await open({ lang: 'fr', config: JSON.stringify({ language: lang }) });
      await noticed(page);
      assert.equal(await title(), (await textsOf(found))['notice.title'], lang);
    }
  });

  it('falls back to the browser’s language, then to English', async () => {
    await open({ lang: 'eo' });
    await noticed(page);
    assert.equal(await title(), 'This website uses cookies');
  });

  it('writes from right to left where the language does, preferences too', async () => {
    await open({ lang: 'ar' });
    await choose(page, 'preferences');
    const dialog = () =>
      document.querySelector('askfirst-preferences')?.shadowRoot.querySelector('dialog[open]');
    await page.waitFor(dialog);
    const ar = await textsOf('ar');
    const [heading, direction] = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('askfirst-preferences');
      const heading = shadowRoot.querySelector('h2');
      return [heading.textContent, getComputedStyle(heading).direction];
    });
    assert.deepEqual([heading, direction], [ar['preferences.title'], 'rtl']);
    assert.deepEqual(await loaded(), ['/dist/locales/ar.js']);
  });

  it('keeps hosts and names of cookies readable between words from right to left', async () => {
    const services = JSON.stringify({ services: ['google-analytics'] });
    await open({ lang: 'ar', files: 'services', config: services });
    await choose(page, 'preferences');
    await page.waitFor(() =>
      document.querySelector('askfirst-preferences')?.shadowRoot.querySelector('code'),
    );
    const found = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('askfirst-preferences');
      shadowRoot.querySelectorAll('details').forEach((details) => (details.open = true));
      const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
      const texts = [];
      while (walker.nextNode()) {
        const node = walker.currentNode;
        if (!node.parentElement.matches('code, bdi[dir]')) continue;
        const [first, last] = [0, node.length - 1].map((at) => {
          const range = new Range();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          return range.getBoundingClientRect();
        });
        texts.push([node.data, first.left < last.left && first.top === last.top]);
      }
      return texts;
    });
    const texts = ['*.google-analytics.com', '*.analytics.google.com'];
    texts.push('www.googletagmanager.com/gtag/js', 'stats.g.doubleclick.net');
    texts.push('_ga', '_ga_*', '_gid', '_gat*');
    assert.deepEqual(
      found,
      texts.map((text) => [text, true]),
    );
  });

  it('changes when the page does, and says what it said in the record', async () => {
    await open({ lang: 'de' });
    await noticed(page);
    await page.evaluate(() => (document.documentElement.lang = 'th'));
    const th = await textsOf('th');
    await page.waitFor(
      (text) => document.querySelector('askfirst-notice h2')?.textContent === text,
      th['notice.title'],
    );
    await choose(page, 'accept');
    await page.waitFor(() => askfirst.consent.record?.fingerprint && askfirst.consent.receipt);
    assert.equal(await page.evaluate('askfirst.consent.record.language'), 'th');
    const { shown, history } = await page.evaluate(() => askfirst.consent.receipt());
    const wording = Object.values(shown)[0].wording;
    assert.equal(wording['notice.title'], th['notice.title']);
    assert.equal(wording['preferences.title'], th['preferences.title']);
    assert.equal(history.length, 1);
  });

  it('lets the visitor choose another one in the preferences, where the site offers it', async () => {
    const look = { languages: ['en', 'de', 'no tag'] };
    await open({ lang: 'en', config: JSON.stringify({ look }) });
    await choose(page, 'preferences');
    const select = () =>
      document.querySelector('askfirst-preferences')?.shadowRoot.querySelector('select');
    await page.waitFor(select);
    const options = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('askfirst-preferences');
      const select = shadowRoot.querySelector('select');
      const texts = [...select.options].map(({ text }) => text.trim());
      select.value = 'de';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      return texts;
    });
    assert.deepEqual(options, ['English', 'Deutsch', 'no tag']);
    const de = await textsOf('de');
    await page.waitFor(
      (text) =>
        document.querySelector('askfirst-preferences').shadowRoot.querySelector('h2')
          .textContent === text,
      de['preferences.title'],
    );
  });

  it('keeps what the site says in its own words', async () => {
    const messages = { 'notice.title': 'Biscuits' };
    await open({ lang: 'ko', config: JSON.stringify({ messages }) });
    await noticed(page);
    assert.equal(await title(), 'Biscuits');
  });

  it('asks in English when the file is missing, and says so', async () => {
    await open({ lang: 'ja', from: '/without/ja/' });
    await noticed(page);
    assert.equal(await title(), 'This website uses cookies');
    const said = (await complaints(page)).map(({ text }) => text);
    assert.match(said.join(), /texts in "ja" could not be loaded/);
  });

  it('says what services of the catalogue do in the visitor’s language, and records that it did', async () => {
    const services = JSON.stringify({ services: ['google-analytics'] });
    await open({ lang: 'de', files: 'services', config: services });
    await choose(page, 'preferences');
    const shown = async () => {
      const config = await page.waitFor(
        () => document.querySelector('askfirst-preferences')?.config ?? false,
      );
      const [{ description, cookies }] = config.services;
      return [description, cookies[0].purpose, cookies[0].lifetime];
    };
    const said = async (tag, years) => {
      const { details } = await import(new URL('npm/services/google-analytics.js', dist).href);
      const sentences = await sentencesOf(tag);
      return [sentences[details.description], sentences[details.entries._ga.purpose], years];
    };
    const german = await said('de', '2 Jahre');
    assert.deepEqual(await shown(), german);
    const files = ['/dist/locales/de.js', '/dist/locales/services/de.js'];
    assert.deepEqual((await loaded()).toSorted(), files);

    await page.evaluate(() => (document.documentElement.lang = 'ja'));
    const japanese = await said('ja', '2 年');
    await page.waitFor(
      (text) =>
        document
          .querySelector('askfirst-preferences')
          .shadowRoot.querySelector('[part="service__description"]').textContent === text,
      japanese[0],
    );
    assert.deepEqual(await shown(), japanese);
    await page.evaluate(() => askfirst.consent.acceptAll());
    await page.waitFor(() => askfirst.consent.record?.fingerprint && askfirst.consent.receipt);
    const receipt = await page.evaluate(() => askfirst.consent.receipt());
    const [service] = Object.values(receipt.shown)[0].services;
    assert.deepEqual([service.description, service.cookies[0].lifetime], [japanese[0], '2 年']);
  });

  it('says them in English when their file is missing, and says so', async () => {
    const services = JSON.stringify({ services: ['google-analytics'] });
    await open({ lang: 'de', files: 'services', config: services, from: '/without/sentences/' });
    await choose(page, 'preferences');
    const text = await page.waitFor(
      () =>
        document
          .querySelector('askfirst-preferences')
          ?.shadowRoot.querySelector('[part="service__description"]')?.textContent,
    );
    const { details } = await import(new URL('npm/services/google-analytics.js', dist).href);
    assert.equal(text, details.description);
    const said = (await complaints(page)).map(({ text }) => text);
    assert.match(said.join(), /texts in "de" could not be loaded/);
  });

  it('has 40 languages, each in at most 1,500 bytes', () => {
    const files = assertSmall('locales/', 1500);
    assert.ok(files.length >= 39, `${files.length} besides English`);
  });

  it('has what the catalogue says in each of them, in at most 2,000 bytes', () => {
    assert.deepEqual(assertSmall('locales/services/', 2000), assertSmall('locales/', 1500));
  });
});
