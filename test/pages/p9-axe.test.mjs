/**
 * Every element in every state: what axe finds, and what a screen reader gets. The trees lie in trees/;
 * `ASKFIRST_WRITE_TREES=1 node --test test/pages/p9-axe.test.mjs` writes them anew, to be read and
 * committed. Chromium alone tells its tree, and checks all themes and layouts; the others check a sample.
 */
/* global askfirst -- in the page */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { bringAxe, findings } from '../support/axe.mjs';
import { engine } from '../support/browser.mjs';
import { furnished, openPreferences } from '../support/layers.mjs';
import { calm, choose, noticed, visits } from '../support/visit.mjs';

const { page, visit } = await visits();
const folder = new URL('trees/', import.meta.url);

const NOTICE = 'askfirst-notice';
const LAYER = 'askfirst-preferences';
const LOOK = {
  layout: 'card',
  languages: ['en', 'de'],
  survey: { text: 'How do you like it here?', link: 'Tell us', url: '/survey' },
};
const LAYOUTS = ['bar', 'card', 'centre'];
const THEMES = ['default', 'minimal', 'contrast'];
const isWhole = engine === 'chromium';
const themes = (isWhole ? THEMES : ['contrast']).map((look) => ({ look }));
const looks = isWhole
  ? LAYOUTS.flatMap((layout) => THEMES.map((look) => ({ layout, look })))
  : [{ layout: 'centre', look: 'minimal' }];

async function open(parts, more = {}) {
  const { files, ...config } = { look: LOOK, ...more };
  const query = { with: parts, config: JSON.stringify(config), ...(files && { files }) };
  await visit(`/fixtures/manners.html?${new URLSearchParams(query)}`);
  await noticed(page);
  await bringAxe(page);
}

/** Asserts that axe finds nothing. */
const clean = async (...place) => assert.deepEqual(await findings(page, ...place), []);

/** Asserts that the tree of an element is the one that was read and committed. */
async function speaks(name, expression) {
  const tree = await page.tree(expression);
  if (tree === undefined) return;
  const file = new URL(`${name}.txt`, folder);
  const text = tree
    .replace(/\b[\w-]{20,}\b/g, 'NUMBER')
    .replace(/\w+ \d+, \d{4}\b[^"]*?[AP]M/g, 'DATE');
  if (process.env.ASKFIRST_WRITE_TREES) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
  }
  assert.equal(text, readFileSync(file, 'utf8'), `trees/${name}.txt`);
}
const one = (selector) => `document.querySelector('${selector}')`;
const dialog = `${one(LAYER)}.shadowRoot.querySelector('dialog')`;

const discloseAll = () =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('askfirst-preferences');
    for (const details of shadowRoot.querySelectorAll('details')) details.open = true;
  });

const whole = () => {
  it('of the notice, before an answer, in all it can say and all it can look like', async () => {
    await open('');
    await page.waitFor(() => document.querySelector('askfirst-notice[layout]'));
    await clean();
    await speaks('notice', one(NOTICE));
    for (const [state, set] of [
      ['plain', {}],
      ['opt-out', { regime: 'opt-out' }],
      ['asked-again', { regime: 'opt-out', honoured: true, news: 'Ads is new.' }],
    ]) {
      await page.evaluate(
        (set) => Object.assign(document.querySelector('askfirst-notice'), set).updateComplete,
        set,
      );
      await clean(NOTICE, NOTICE, looks);
      await speaks(`notice-${state}`, one(NOTICE));
    }
  });

  it('of the preferences, opened first, with services, after answers', async () => {
    await open('');
    await openPreferences(page);
    await clean(LAYER, LAYER, themes);
    await speaks('preferences', dialog);
    await discloseAll();
    await clean(LAYER, LAYER, themes);
    await speaks('preferences-services', dialog);
    await page.click(`${LAYER} >>> [part=accept]`);
    await page.waitFor(() => document.querySelector('[aria-label^="How do"]:popover-open'));
    await clean('[aria-label^="How do"]');
    await clean();
    await speaks('survey', one('[aria-label^="How do"]'));
    await page.click('[aria-label^="How do"] button');
    await openPreferences(page);
    await page.click(`${LAYER} >>> [part=reject]`);
    await page.waitFor(
      () =>
        document.querySelector('askfirst-preferences').shadowRoot.querySelector('[role=status]')
          .textContent && askfirst.consent.record?.fingerprint,
    );
    await clean(LAYER, LAYER, themes);
    await speaks('preferences-answered', dialog);
  });

  it('in a region with a law: its name for the way back, a signal, an authority', async () => {
    await page.initScript(`if (location.search.includes('US-CA'))
      Object.defineProperty(navigator, 'globalPrivacyControl', { value: true });`);
    await open('settings,floating', { region: { is: 'US-CA' }, files: 'regions' });
    await page.waitFor(() => document.querySelector('#floating').namedByLaw);
    await clean();
    await speaks('notice-us-ca', one(NOTICE));
    await speaks('settings-us-ca', one('#inline'));
    await openPreferences(page);
    await clean(LAYER, LAYER, themes);
    await speaks('preferences-us-ca', dialog);
    await open('', { region: { is: 'DE', audience: 'minor' }, files: 'regions' });
    await openPreferences(page);
    await clean(LAYER, LAYER, themes);
    await speaks('preferences-de-minor', dialog);
  });

  it('of what stands in the page, before and after answers', async () => {
    await open('settings,floating,declaration,light,embed');
    await choose(page, 'reject');
    await calm(page);
    await furnished(page);
    await page.waitFor(() => askfirst.consent.record?.fingerprint);
    await clean();
    await speaks('settings', one('#inline'));
    await speaks('settings-floating', one('#floating'));
    await speaks('declaration', `${one('#shadow')}.shadowRoot.querySelector('[part=declaration]')`);
    await speaks('declaration-light', `${one('#light')}.querySelector('[part=declaration]')`);
    await speaks('embed', one('askfirst-embed'));
    await page.click('askfirst-embed >>> [part=once]');
    await page.waitFor(() => document.querySelector('askfirst-embed[loaded] iframe'));
    await clean('askfirst-embed');
    await speaks('embed-once', one('askfirst-embed'));
    await page.evaluate(() => askfirst.consent.acceptAll());
    await clean();
    await page.evaluate(() => askfirst.consent.rejectAll());
    await page.waitFor(() =>
      document.querySelector('askfirst-embed').shadowRoot.querySelector('[part=panel]'),
    );
    await clean('askfirst-embed');
    await speaks('embed-taken-back', one('askfirst-embed'));
    await page.click('askfirst-embed >>> [part=always]');
    await page.waitFor(() => document.querySelector('askfirst-embed[loaded] iframe'));
    await clean('askfirst-embed');
    await speaks('embed-always', one('askfirst-embed'));
  });
};

const sample = () => {
  it('finds nothing in the notice, the preferences and what stands in the page', async () => {
    await open('settings,floating,embed');
    await page.waitFor(() => document.querySelector('askfirst-notice[layout]'));
    await clean('', NOTICE, looks);
    await openPreferences(page);
    await discloseAll();
    await clean(LAYER, LAYER, themes);
  });
};

if (isWhole) describe('P9 axe and the accessibility tree', whole);
else describe('P9 axe', sample);
