import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/lib/engines.mjs';
import { CHROMIUM_ARGS } from '../../scripts/lib/launch-options.mjs';
import { PuppeteerPage } from './puppeteer-page.mjs';

/** Chromium over its own protocol, Firefox over WebDriver BiDi; both without a window. */
export async function launchPuppeteer(engine, media, { hosts = [], proxy } = {}) {
  const firefox = engine === 'firefox';
  const profile =
    proxy && !firefox && (await profileWith({ profile: { cookie_controls_mode: 0 } }));
  const browser = await puppeteer.launch({
    ...(profile && { userDataDir: profile }),
    browser: firefox ? 'firefox' : 'chrome',
    executablePath: findBrowser(engine),
    headless: true,
    args: firefox ? [] : [...CHROMIUM_ARGS, ...resolving(hosts), ...through(proxy)],
    extraPrefsFirefox: {
      ...firefoxPrefs(media),
      'network.dns.localDomains': hosts.join(),
      ...(proxy && proxyPrefs(proxy)),
    },
    acceptInsecureCerts: firefox && proxy !== undefined,
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

/** The switches that send Chromium through a proxy for all hosts, and this machine too. */
const through = (proxy) =>
  proxy
    ? [
        `--proxy-server=127.0.0.1:${proxy}`,
        '--proxy-bypass-list=<-loopback>',
        '--ignore-certificate-errors',
      ]
    : [];

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

/** The same for Firefox, which takes the numbers of https and http apart. */
function proxyPrefs(port) {
  const each = (scheme) => ({
    [`network.proxy.${scheme}`]: '127.0.0.1',
    [`network.proxy.${scheme}_port`]: port,
  });
  return {
    'network.proxy.type': 1,
    ...each('ssl'),
    ...each('http'),
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}
