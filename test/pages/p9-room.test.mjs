/* global __boxes -- in the page */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { bringBoxes } from '../support/boxes.mjs';
import { engine } from '../support/browser.mjs';
import { furnished, openPreferences } from '../support/layers.mjs';
import { calm, choose, noticed, visits } from '../support/visit.mjs';

const { page, visit } = await visits();
const locales = new URL('../../dist/npm/locales/', import.meta.url);

/** The language whose notice is the longest. */
async function longest() {
  const lengths = [];
  for (const file of readdirSync(locales).filter((name) => /^[a-z]{2,3}(-\w+)?\.js$/.test(name))) {
    const [texts] = Object.values(await import(new URL(file, locales).href));
    const keys = ['title', 'text', 'learnMore'].map((key) => `notice.${key}`);
    const words = [...keys, 'action.acceptAll', 'action.rejectAll', 'action.choose'];
    lengths.push([
      words.reduce((sum, key) => sum + (texts[key] ?? '').length, 0),
      file.slice(0, -3),
    ]);
  }
  return lengths.sort(([a], [b]) => b - a)[0][1];
}
const LONG = await longest();
const LAYOUTS = ['bar', 'card', 'centre'];
// The styles are the same for all; the other engines check the hardest words.
const isWhole = engine === 'chromium';
const LANGUAGES = isWhole ? ['en', LONG, 'de', 'ar'] : [LONG, 'ar'];
const SPACED = isWhole ? [false, true] : [true];

async function open(parts, lang = 'en') {
  const config = JSON.stringify({ look: { layout: 'card' } });
  await visit(`/fixtures/manners.html?${new URLSearchParams({ with: parts, lang, config })}`);
  await noticed(page);
  await page.waitFor(() => document.querySelector('askfirst-notice[layout]'));
  await bringBoxes(page);
}
async function speak(lang) {
  await page.evaluate((lang) => (document.documentElement.lang = lang), lang);
  await page.waitFor((lang) => document.querySelector('askfirst-notice').lang === lang, lang);
}

describe('P9 room to read', () => {
  for (const [width, height] of [
    [320, 256], // 1280 × 1024 at 400 %
    [320, 640],
    [740, 360],
  ]) {
    it(`the notice at ${width} × ${height}: half of it, scrolls one way, all can be reached`, async () => {
      await page.viewport(width, height);
      await open('links');
      const found = [];
      for (const lang of LANGUAGES) {
        await speak(lang);
        const flaws = await page.evaluate(
          async (layouts, spaced) => {
            const found = [];
            const notice = document.querySelector('askfirst-notice');
            await notice.updateComplete;
            const panel = notice.shadowRoot.querySelector('[part=panel]');
            const actions = notice.shadowRoot.querySelector('[part=actions]');
            for (const layout of layouts) {
              notice.setAttribute('layout', layout);
              for (const isSpaced of spaced) {
                __boxes.space(isSpaced);
                const where = `${layout}${isSpaced ? ' with text spacing' : ''}`;
                found.push(...__boxes.flaws(notice).map((flaw) => `${where}: ${flaw}`));
                const hidden = await __boxes.hidden(notice);
                found.push(...hidden.map((words) => `${where}: ${words} is hidden`));
                const { top, height } = panel.getBoundingClientRect();
                if (height > innerHeight / 2) found.push(`${where}: ${height} px high`);
                if (top < 0) found.push(`${where}: begins at ${top}`);
                // The answers leave room for a line of the text above them.
                panel.scrollTop = 0;
                const room = actions.getBoundingClientRect().top - top;
                const isBeside = actions.offsetHeight + 44 >= panel.scrollHeight;
                if (!isBeside && room < 42) found.push(`${where}: ${room} px for the text`);
              }
            }
            __boxes.space(false);
            return found;
          },
          LAYOUTS,
          SPACED,
        );
        found.push(...flaws.map((flaw) => `${lang}: ${flaw}`));
      }
      assert.deepEqual(found, []);
    });
  }

  it('the preferences and what stands in the page, at 320 × 256 and with text spacing', async () => {
    await page.viewport(320, 256);
    const found = [];
    for (const lang of isWhole ? [LONG, 'ar'] : [LONG]) {
      await open('settings,floating,declaration,light,embed', lang);
      await furnished(page);
      await choose(page, 'reject');
      await calm(page);
      await openPreferences(page, true);
      const flaws = await page.evaluate(async () => {
        const found = [];
        const layer = document.querySelector('askfirst-preferences');
        for (const isSpaced of [false, true]) {
          __boxes.space(isSpaced);
          for (const tag of ['preferences', 'settings', 'declaration', 'embed']) {
            for (const host of document.querySelectorAll(`askfirst-${tag}`)) {
              found.push(...__boxes.flaws(host).map((flaw) => `${tag} ${isSpaced}: ${flaw}`));
            }
          }
          const hidden = await __boxes.hidden(layer);
          found.push(...hidden.map((words) => `${isSpaced}: ${words} is hidden`));
        }
        return found;
      });
      found.push(...flaws.map((flaw) => `${lang}: ${flaw}`));
    }
    assert.deepEqual(found, []);
  });

  it('is mirrored as a whole where lines go from right to left', async () => {
    await page.viewport(1280, 800);
    await open('floating');
    await openPreferences(page);
    const places = await page.evaluate((layouts) => {
      const { clientWidth } = document.documentElement;
      const notice = document.querySelector('askfirst-notice');
      const layer = document.querySelector('askfirst-preferences');
      const floating = document.querySelector('#floating');
      const boxes = (host, isMirrored) =>
        __boxes
          .elements(host)
          // Lines of text break where they do; boxes are of the layout.
          .filter((node) => node.matches('button, input, [part=panel], [part=actions], dialog'))
          .map((node) => node.getBoundingClientRect())
          .map(({ left, right, top }) => [isMirrored ? clientWidth - right : left, top])
          .map((box) => box.map(Math.round).join());
      const found = [];
      for (const [host, sets] of [
        [notice, layouts],
        [layer, ['']],
        [floating, ['']],
      ]) {
        for (const layout of sets) {
          if (layout) host.setAttribute('layout', layout);
          host.dir = 'ltr';
          const plain = boxes(host, false);
          host.dir = 'rtl';
          found.push([`${host.localName} ${layout}`, plain, boxes(host, true)]);
        }
      }
      return found;
    }, LAYOUTS);
    for (const [name, plain, mirrored] of places) {
      assert.ok(plain.length > 0, name);
      assert.deepEqual(mirrored, plain, name);
    }
  });

  it('has Accept before Reject, as lines go, in Arabic and Hebrew', async () => {
    for (const lang of ['ar', 'he']) {
      await speak(lang);
      const [text, accept, reject] = await page.evaluate(() => {
        const notice = document.querySelector('askfirst-notice');
        notice.setAttribute('layout', 'bar');
        notice.dir = 'rtl';
        return ['p', '[data-askfirst=accept]', '[data-askfirst=reject]'].map(
          (selector) => notice.querySelector(selector).getBoundingClientRect().left,
        );
      });
      assert.ok(text > accept && accept > reject, `${lang}: ${[text, accept, reject]}`);
    }
  });
});
