/**
 * `npm run shots`: takes pictures of all elements in Chromium, from the built files, and writes the page
 * in docs/shots/ that shows them. `--only=preferences,settings` takes those alone and leaves the page.
 */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import puppeteer from 'puppeteer-core';
import { startSite } from '../demo/server/site.mjs';
import { findBrowser } from './lib/engines.mjs';
import { CHROMIUM_ARGS } from './lib/launch-options.mjs';
import { root } from './lib/root.mjs';
import { fileOf, galleryPage, MODES } from './lib/shots-gallery.mjs';
import { smallPng } from './lib/small-png.mjs';
import { CONFIG, LANGUAGES, SCENES } from './lib/shots-scenes.mjs';

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const folder = `${root}docs/shots/`;
const template = readFileSync(new URL('lib/shots-page.html', import.meta.url), 'utf8');
const wanted = values.only?.split(',') ?? Object.keys(SCENES);
const unknown = wanted.filter((name) => !SCENES[name]);
if (unknown.length > 0) {
  console.error(`--only=${unknown.join()} is unknown. Known: ${Object.keys(SCENES).join(', ')}.`);
  process.exit(1);
}

if (!values.only) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const site = await startSite();
const browser = await puppeteer.launch({
  browser: 'chrome',
  executablePath: findBrowser('chromium'),
  headless: true,
  args: [...CHROMIUM_ARGS, '--force-color-profile=srgb'],
});

/** In ms. What has not come until then is not in the build. */
const TIMEOUT = 10_000;

const shots = [];
const missing = [];
try {
  for (const scene of wanted) {
    const taken = await takeScene(scene);
    if (taken.length === 0) missing.push(SCENES[scene].title);
    shots.push(...taken);
  }
  if (!values.only) await writeGallery(await browser.version());
} finally {
  await browser.close();
  await site.close();
}
const size = shots.reduce((sum, shot) => sum + statSync(folder + fileOf(shot)).size, 0);
console.log(`${shots.length} pictures, ${Math.round(size / 1024)} kB, in docs/shots/`);
if (missing.length > 0) console.log(`Not in this build: ${missing.join(', ')}`);

/** All pictures of a scene; none where the build does not have it. */
async function takeScene(scene) {
  const { heights, unlike } = SCENES[scene];
  const taken = [];
  for (const width of Object.keys(heights).map(Number).toReversed()) {
    for (const language of Object.keys(LANGUAGES)) {
      for (const mode of Object.keys(MODES)) {
        const shot = { scene, width, language, mode };
        const picture = await take(shot);
        if (!picture && taken.length > 0) throw new Error(`${fileOf(shot)} did not come.`);
        if (!picture) return taken;
        const first = taken.length === 0 && unlike && picture.equals(same(shot, unlike));
        if (first) return taken; // the build takes the word and does nothing with it
        writeFileSync(folder + fileOf(shot), picture);
        taken.push(shot);
      }
    }
  }
  return taken;
}

function same(shot, scene) {
  try {
    return readFileSync(folder + fileOf({ ...shot, scene }));
  } catch {
    return Buffer.alloc(0);
  }
}

/** One picture, as somebody who was never here; undefined where the element does not come. */
async function take({ scene, width, language, mode }) {
  const { element, heights, act, ready } = SCENES[scene];
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width, height: heights[width] });
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: mode === 'dark' ? 'dark' : 'light' },
        { name: 'prefers-reduced-motion', value: 'reduce' },
        { name: 'forced-colors', value: mode === 'forced' ? 'active' : 'none' },
      ],
    });
    await servePage(page, pageOf(scene, language));
    await page.goto(`${site.url}/shots.html`, { waitUntil: 'load' });
    const came = await Promise.resolve(act?.(page))
      .then(() => page.waitForFunction(ready, { timeout: TIMEOUT, polling: 50 }, element))
      .catch((error) => void (error.name === 'TimeoutError' || console.error(error)));
    if (!came) return undefined;
    await page.evaluate(() => document.fonts.ready);
    return smallPng(Buffer.from(await page.screenshot()));
  } finally {
    await context.close();
  }
}

/** Answers for the one page that is not a file of the demo. */
async function servePage(page, body) {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (new URL(request.url()).pathname !== '/shots.html') return void request.continue();
    void request.respond({ contentType: 'text/html; charset=utf-8', body });
  });
}

function pageOf(scene, language) {
  const { look, body = '' } = SCENES[scene];
  const config = JSON.stringify({ ...CONFIG, language, ...(look && { look }) });
  const words = { ...LANGUAGES[language], lang: language, config, body };
  return template.replace(/\{\{(\w+)\}\}/g, (_, name) => words[name]);
}

async function writeGallery(version) {
  const page = `${folder}README.md`;
  const text = galleryPage(shots, SCENES, missing, version.replace(/\.\d+\.\d+\.\d+$/, ''));
  writeFileSync(page, await format(text, { ...(await resolveConfig(page)), parser: 'markdown' }));
}
