import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/lib/engines.mjs';
import { CHROMIUM_ARGS } from '../../scripts/lib/launch-options.mjs';
import { PuppeteerPage } from './puppeteer-page.mjs';

/** Chromium over its own protocol, Firefox over WebDriver BiDi; both without a window. */
export async function launchPuppeteer(engine, media, { hosts = [] } = {}) {
  const firefox = engine === 'firefox';
  const browser = await puppeteer.launch({
    browser: firefox ? 'firefox' : 'chrome',
    executablePath: findBrowser(engine),
    headless: true,
    args: firefox ? [] : [...CHROMIUM_ARGS, ...resolving(hosts)],
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
    close: () => browser.close(),
  };
}

/** The switch that sends Chromium to this machine for some hosts. */
const resolving = (hosts) =>
  hosts.length > 0
    ? [`--host-resolver-rules=${hosts.map((host) => `MAP ${host} 127.0.0.1`).join()}`]
    : [];

/** Firefox has no protocol command for these, only settings that are read at start-up. */
function firefoxPrefs({ colorScheme, reducedMotion }) {
  return {
    ...(colorScheme && { 'ui.systemUsesDarkTheme': colorScheme === 'dark' ? 1 : 0 }),
    ...(reducedMotion && { 'ui.prefersReducedMotion': 1 }),
  };
}
