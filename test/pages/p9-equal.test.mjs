/* global __boxes, __colours -- in the page */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { bringBoxes } from '../support/boxes.mjs';
import { engine } from '../support/browser.mjs';
import { bringColours } from '../support/colours.mjs';
import { furnished, openPreferences } from '../support/layers.mjs';
import { noticed, visits } from '../support/visit.mjs';

const { page, visit } = await visits();
const LANGUAGES = readdirSync(new URL('../../dist/npm/locales/', import.meta.url))
  .filter((name) => /^[a-z]{2,3}(-\w+)?\.js$/.test(name))
  .map((name) => name.slice(0, -3));
const LAYOUTS = ['bar', 'card', 'centre'];
const THEMES = ['default', 'minimal', 'contrast'];
/** Pairs that can be read, by scheme. */
const ACCENTS = {
  light: [undefined, ['#005fcc', '#fff'], ['#0b6e4f', '#fff'], ['#b3261e', '#fff']],
  dark: [undefined, ['#7ab8ff', '#111'], ['#6ddba5', '#111'], ['#ffb000', '#111']],
};
const SURVEY = { text: 'How do you like it here?', link: 'Tell us', url: '/survey' };

async function open(parts, look = { layout: 'card' }, css = '') {
  const query = { with: parts, css, config: JSON.stringify({ look }) };
  await visit(`/fixtures/manners.html?${new URLSearchParams(query)}`);
  await noticed(page);
  await page.waitFor(() => document.querySelector('askfirst-notice:is([layout], [look])'));
  await bringBoxes(page);
  await bringColours(page);
}

describe('P9 the same size, weight and contrast', () => {
  it(`in ${LANGUAGES.length} languages, in every layout and theme`, async () => {
    assert.ok(LANGUAGES.length >= 41, LANGUAGES.join());
    await open('');
    const found = [];
    for (const lang of LANGUAGES) {
      await page.evaluate((lang) => (document.documentElement.lang = lang), lang);
      await page.waitFor((lang) => document.querySelector('askfirst-notice').lang === lang, lang);
      found.push(...(await page.evaluate(compare, lang, LAYOUTS, THEMES)));
    }
    assert.deepEqual(found, []);
  });

  it('can be read and hit in light and dark, in each theme and with accents', async () => {
    await open('settings,floating,declaration,light,embed');
    await openPreferences(page, true);
    await furnished(page);
    assert.deepEqual(await page.evaluate(inspect, THEMES, ACCENTS), []);
  });

  it('can be read where an accent of the site is for the other scheme', async () => {
    for (const [scheme, accent, label] of [
      ['dark', '#005fcc', '#fff'],
      ['light', '#ffb000', '#111'],
    ]) {
      const css = `:root { color-scheme: ${scheme}; --askfirst-accent: ${accent}; --askfirst-accent-text: ${label} }`;
      await open('embed', { layout: 'card' }, css);
      for (const host of ['askfirst-notice', 'askfirst-embed']) {
        await page.waitFor(
          (host) => document.querySelector(host).style.getPropertyValue('--askfirst-accent'),
          host,
        );
        const faults = (host) => __colours.faults(document.querySelector(host));
        assert.deepEqual(await page.evaluate(faults, host), [], `${scheme} ${host}`);
      }
    }
  });

  it('the survey can be read and hit in each theme too', async () => {
    await open('', { survey: SURVEY, theme: 'minimal' });
    await page.click('askfirst-notice > [data-askfirst=accept]');
    await page.waitFor(() => document.querySelector('[aria-label^="How do"]:popover-open'));
    const found = await page.evaluate((themes) => {
      const region = document.querySelector('[aria-label^="How do"]');
      const found = region.getAttribute('look') === 'minimal' ? [] : ['has no look'];
      for (const theme of themes) {
        region.setAttribute('look', theme);
        found.push(...__colours.faults(region), ...__colours.small(region, 44, 'button'));
        found.push(...__colours.small(region, 24));
      }
      return found;
    }, THEMES);
    assert.deepEqual(found, []);
  });
});

// The others cannot be told what a visitor prefers while they run.
if (engine === 'chromium') {
  describe('P9 what a visitor prefers', () => {
    it('forced colours: everything keeps its edge and can be read', async () => {
      await open('settings,floating,declaration,light,embed');
      await openPreferences(page, true);
      await page.emulate({ forcedColors: true });
      const found = await page.evaluate(inspect, THEMES, { light: [undefined] });
      const states = await page.evaluate(() => {
        const { shadowRoot } = document.querySelector('askfirst-preferences');
        return ['c0', 'c1'].map((id) => {
          const { insetInlineStart, borderTopColor } = getComputedStyle(
            shadowRoot.getElementById(id),
            '::before',
          );
          return `${insetInlineStart} ${borderTopColor}`;
        });
      });
      await page.emulate({});
      assert.deepEqual(found, []);
      assert.notEqual(states[0], states[1]);
    });

    it('more contrast: what was quiet is not, and boxes have full edges', async () => {
      const look = () => {
        const { shadowRoot } = document.querySelector('askfirst-preferences');
        const colour = (part, name) =>
          getComputedStyle(shadowRoot.querySelector(`[part=${part}]`))[name];
        return {
          text: colour('panel', 'color'),
          quiet: colour('category__description', 'color'),
          edge: colour('category', 'borderTopColor'),
          panel: colour('panel', 'borderTopColor'),
        };
      };
      const before = await page.evaluate(look);
      assert.notEqual(before.quiet, before.text);
      await page.emulate({ contrast: 'more' });
      const { text, ...others } = await page.evaluate(look);
      await page.emulate({});
      assert.deepEqual(new Set(Object.values(others)), new Set([text]));
    });

    it('on paper: only the declaration, and the link of an embed', async () => {
      await page.emulate({ print: true });
      const shown = await page.evaluate(() => {
        const layer = document.querySelector('askfirst-preferences').shadowRoot;
        const isShown = (node) => node.getClientRects().length > 0;
        return {
          notice: isShown(document.querySelector('askfirst-notice')),
          preferences: isShown(layer.querySelector('dialog')),
          settings: ['#inline', '#floating'].map((id) => isShown(document.querySelector(id))),
          declarations: [...document.querySelectorAll('askfirst-declaration')].map(isShown),
          embed: __boxes
            .controls(document.querySelector('askfirst-embed'))
            .map((node) => node.getAttribute('part')),
        };
      });
      await page.emulate({});
      assert.deepEqual(shown, {
        notice: false,
        preferences: false,
        settings: [false, false],
        declarations: [true, true],
        embed: ['link'],
      });
    });
  });
}

/** In the page: where Accept and Reject differ. */
function compare(lang, layouts, themes) {
  const found = [];
  const notice = document.querySelector('askfirst-notice');
  for (const layout of layouts) {
    for (const theme of themes) {
      notice.setAttribute('layout', layout);
      notice.setAttribute('look', theme);
      const [accept, reject] = ['accept', 'reject'].map((action) => {
        const button = notice.querySelector(`[data-askfirst=${action}]`);
        const { width, height } = button.getBoundingClientRect();
        const style = getComputedStyle(button);
        const names = ['color', 'backgroundColor', 'font', 'opacity', 'boxShadow', 'textTransform'];
        const edges = ['borderTopColor', 'borderTopWidth', 'borderTopLeftRadius'];
        return { width, height, look: [...names, ...edges].map((name) => style[name]).join() };
      });
      const where = `${lang} ${layout} ${theme}`;
      if (Math.abs(accept.width - reject.width) > 1) found.push(`${where}: width`);
      if (Math.abs(accept.height - reject.height) > 1) found.push(`${where}: height`);
      if (Math.min(accept.height, reject.height) < 44) found.push(`${where}: small`);
      if (accept.look !== reject.look) found.push(`${where}: ${accept.look} | ${reject.look}`);
    }
  }
  return found;
}

/** In the page: what of ours cannot be read or hit, or moves. */
function inspect(themes, accents) {
  const found = [];
  const { style } = document.documentElement;
  const hosts = [...document.querySelectorAll('*')].filter(({ localName }) =>
    /^askfirst-/.test(localName),
  );
  const isThemed = ({ localName }) => /notice|preferences/.test(localName);
  for (const scheme of Object.keys(accents)) {
    style.colorScheme = scheme;
    for (const accent of accents[scheme]) {
      if (accent) {
        style.setProperty('--askfirst-accent', accent[0]);
        style.setProperty('--askfirst-accent-text', accent[1]);
      }
      for (const theme of themes) {
        for (const host of hosts) {
          if (isThemed(host)) host.setAttribute('look', theme);
          else if (theme !== themes[0]) continue;
          const where = `${host.localName}#${host.id} ${scheme} ${theme} ${accent?.[0] ?? ''}`;
          found.push(...__colours.faults(host).map((fault) => `${where}: ${fault}`));
        }
      }
    }
    style.removeProperty('--askfirst-accent');
    style.removeProperty('--askfirst-accent-text');
  }
  style.colorScheme = '';
  const MAIN = '[data-askfirst], [part=accept], [part=reject], [part=save], [part=close]';
  for (const host of hosts) {
    found.push(...__colours.small(host, 24), ...__colours.small(host, 44, MAIN));
    found.push(...__colours.moving(host).map((name) => `${host.localName}: ${name} moves`));
  }
  return [...new Set(found)];
}
