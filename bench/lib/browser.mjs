/* global askfirst -- in the page */
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/lib/engines.mjs';
import { CHROMIUM_ARGS } from '../../scripts/lib/launch-options.mjs';

/** Chromium with `gc()` in its pages. */
export const launchChromium = () =>
  puppeteer.launch({
    browser: 'chrome',
    executablePath: findBrowser('chromium'),
    headless: true,
    args: [...CHROMIUM_ARGS, '--js-flags=--expose-gc'],
  });

/** Opens pages as somebody who was never here: a profile and a process of its own for each. */
export async function inFreshPage(browser, address, use) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    page.on('pageerror', (error) => console.error(`${address}: ${error.message}`));
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForFunction(isQuiet, { polling: 10 });
    return await use(page);
  } finally {
    await context.close();
  }
}

/** Whether the page has nothing more to do for its start: the notice stands, if there is one. */
function isQuiet() {
  return (
    typeof askfirst === 'undefined' ||
    askfirst.consent?.decided ||
    !!document.querySelector('askfirst-notice:popover-open')
  );
}
