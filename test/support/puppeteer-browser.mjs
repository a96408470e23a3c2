import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/lib/engines.mjs';
import { CHROMIUM_ARGS } from '../../scripts/lib/launch-options.mjs';
import { PuppeteerPage } from './puppeteer-page.mjs';

/** Chromium over its own protocol, Firefox over WebDriver BiDi; both without a window. */
export async function launchPuppeteer(engine, media, { hosts = [], world } = {}) {
  const firefox = engine === 'firefox';
  const profile = world && (await profileWith({ profile: { cookie_controls_mode: 0 } }));
  const browser = await puppeteer.launch({
    ...(profile && { userDataDir: profile }),
    browser: firefox ? 'firefox' : 'chrome',
    executablePath: findBrowser(engine),
    headless: true,
    args: firefox ? [] : [...CHROMIUM_ARGS, ...resolving(hosts), ...into(world)],
    extraPrefsFirefox: { ...firefoxPrefs(media), 'network.dns.localDomains': hosts.join() },
    defaultViewport: { width: 1280, height: 800 },
  });
  return {
    engine,
    async newPage() {
      const page = new PuppeteerPage(await browser.newPage(), engine);
      if (!firefox && Object.keys(media).length > 0) await page.emulate(media);
      return page;
    },
    async close() {
      await browser.close();
      if (profile) await rm(profile, { recursive: true, force: true });
    },
  };
}

/** The switch that sends Chromium to this machine for some hosts. */
const resolving = (hosts) =>
  hosts.length > 0
    ? [`--host-resolver-rules=${hosts.map((host) => `MAP ${host} 127.0.0.1`).join()}`]
    : [];

/** The switches that send Chromium to one port of this machine for all hosts, whose certificate it is. */
const into = (world) =>
  world ? [`--host-resolver-rules=MAP * 127.0.0.1:${world}`, '--ignore-certificate-errors'] : [];

/**
 * A fresh profile of Chromium that takes the cookies of third parties, which a new one refuses: a setting
 * that is only read at start-up.
 */
async function profileWith(preferences) {
  const folder = await mkdtemp(join(tmpdir(), 'askfirst-'));
  await mkdir(join(folder, 'Default'));
  await writeFile(join(folder, 'Default/Preferences'), JSON.stringify(preferences));
  return folder;
}

/** Firefox has no protocol command for these, only settings that are read at start-up. */
function firefoxPrefs({ colorScheme, reducedMotion }) {
  return {
    ...(colorScheme && { 'ui.systemUsesDarkTheme': colorScheme === 'dark' ? 1 : 0 }),
    ...(reducedMotion && { 'ui.prefersReducedMotion': 1 }),
  };
}
