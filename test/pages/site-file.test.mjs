/* global askfirst -- in the page */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { details } from '../../dist/npm/services/google-analytics.js';
import { deServices } from '../../dist/npm/services/locales/de.js';
import { nlServices } from '../../dist/npm/services/locales/nl.js';
import { root } from '../../scripts/lib/root.mjs';
import { choose, loadedFrom, noticed, released, visits } from '../support/visit.mjs';

const CONFIG = {
  $schema: 'config.schema.json',
  policy: { version: '1', url: '#policy' },
  services: [
    'google-analytics',
    { id: 'tracker', name: 'Tracker', category: 'analytics', hosts: ['tracker.localhost'] },
  ],
  messages: { 'notice.title': 'One </script> <!-- file' },
};
const POLICY = [
  "script-src 'nonce-abc' 'strict-dynamic'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types askfirst lit-html',
].join('; ');
const PAGE = `/fixtures/site-file.html?csp=${encodeURIComponent(POLICY)}`;
const OWN = 'localhost';

/** A site like the test's own, with the made file in the folder of the built ones. */
const made = mkdtempSync(join(tmpdir(), 'askfirst-site-'));
after(() => rmSync(made, { recursive: true }));
mkdirSync(join(made, 'dist'));
for (const name of ['demo', 'test']) symlinkSync(root + name, join(made, name));
for (const name of readdirSync(`${root}dist`)) {
  symlinkSync(`${root}dist/${name}`, join(made, 'dist', name));
}
writeFileSync(join(made, 'config.json'), JSON.stringify(CONFIG));
execFileSync(process.execPath, [
  `${root}bin/askfirst.mjs`,
  'build',
  join(made, 'config.json'),
  ...['-o', join(made, 'dist/askfirst.site.js'), '--channels', '--languages=de'],
]);

const { page, visit, settle, arrived, seen } = await visits({ root: made });

const refused = () => page.evaluate('window.__refused');
const complain = async () =>
  (await page.console()).filter(({ type }) => /error|warn/.test(type)).map(({ text }) => text);

/** Nothing but the made file stands in the page: no config block, no catalogue, no channels. */
describe('the script of npx askfirst build, under a strict policy', () => {
  it('holds what its config names, and asks', async () => {
    const address = await visit(PAGE);
    await noticed(page);
    await settle(address, OWN);
    assert.deepEqual(seen(address).ran, []);
    assert.equal(await page.evaluate('askfirst.consent.held.length'), 3);
    assert.deepEqual(await refused(), []);
    assert.deepEqual(await complain(), []);
  });

  it('says the words of its config as they are', async () => {
    await visit(PAGE);
    await noticed(page);
    const title = await page.evaluate('document.querySelector("askfirst-notice h2").textContent');
    assert.equal(title, CONFIG.messages['notice.title']);
  });

  it('leaves no config in the document, and no service that the site does not name', async () => {
    await visit(PAGE);
    await noticed(page);
    assert.equal(await page.evaluate('document.getElementById("askfirst-config")'), null);
    assert.deepEqual(await page.evaluate('Object.keys(askfirstServices)'), ['google-analytics']);
  });

  it('loads further files from its own folder, and describes what the catalogue has', async () => {
    await visit(PAGE);
    await choose(page, 'preferences');
    const text = await page.waitFor(
      () =>
        document
          .querySelector('askfirst-preferences')
          ?.shadowRoot.querySelector('dialog[open] [part=body]')?.textContent,
    );
    assert.match(text, /Google Analytics/);
    assert.match(text, /Measures visits/);
    assert.deepEqual(await refused(), []);
    assert.deepEqual(await complain(), []);
  });

  it('brings the languages that it was made with, and loads others', async () => {
    await visit(PAGE);
    await noticed(page);
    const assertSpeaks = async (tag, text) => {
      await page.evaluate((tag) => (document.documentElement.lang = tag), tag);
      await page.waitFor((tag) => document.querySelector('askfirst-notice').lang === tag, tag);
      await page.evaluate(() => askfirst.consent.showPreferences());
      await page.waitFor(
        (text) =>
          document.querySelector('askfirst-preferences')?.config.services[0].description === text,
        text,
      );
    };
    const loaded = () => loadedFrom(page, '/locales/');
    await assertSpeaks('de', deServices[details.description]);
    assert.deepEqual(await loaded(), []);
    await assertSpeaks('nl', nlServices[details.description]);
    assert.deepEqual(await loaded(), ['/dist/locales/nl.js', '/dist/locales/services/nl.js']);
    assert.deepEqual(await refused(), []);
    assert.deepEqual(await complain(), []);
  });

  for (const visitor of ['new', 'returning']) {
    it(`releases what is agreed to, visitor ${visitor}`, async () => {
      let address = await visit(PAGE);
      await choose(page, 'accept');
      if (visitor === 'returning') {
        address += '-returning';
        await page.goto(address);
      }
      await arrived(address, ['image'], ['marked', 'served']);
      await released(page);
      assert.deepEqual(seen(address).ran.toSorted(), ['marked', 'served']);
      assert.deepEqual(await refused(), []);
      assert.deepEqual(await complain(), []);
      assert.equal(await page.evaluate(() => askfirst.consent.allows('tracker')), true);
    });
  }
});
