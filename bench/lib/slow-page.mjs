import { setTimeout as sleep } from 'node:timers/promises';

/** Chromium's own slow-down of the page's thread: what a phone of the middle class takes. */
export const SLOW_DOWN = 4;

/** Notes, from before the page's first script on, what a visitor would notice. */
function probe() {
  const seen = { shift: 0, paint: undefined, frames: [], visible: undefined };
  window.__seen = seen;
  // The last thing that the tag does when it runs.
  document.addEventListener('askfirst:ready', () => (seen.ranAt = performance.now()));
  // The first thing that the notice's file does that can be seen from outside.
  customElements.whenDefined('askfirst-notice').then(() => (seen.definedAt = performance.now()));
  const isOurs = (node) =>
    !!node && (node.localName?.startsWith('askfirst-') || isOurs(node.parentNode ?? node.host));
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) seen.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    const { element, startTime } = list.getEntries().at(-1);
    seen.paint = { name: element?.id || element?.localName, ours: isOurs(element), startTime };
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  // What is open when a frame begins is painted by it.
  const frame = () => {
    seen.frames.push(performance.now());
    if (document.querySelector('askfirst-notice:popover-open')) {
      seen.visible ??= seen.frames.length - 1;
    }
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

/**
 * Opens tabs of a profile of its own, slowed down and with the probe in each page.
 *
 * @returns `{ tab, open(address), close() }`; `open` resolves once the page has come to rest
 */
export async function slowTab(browser, [width, height]) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  tab.on('pageerror', (error) => console.error(`${tab.url()}: ${error.message}`));
  await tab.setViewport({ width, height });
  await tab.evaluateOnNewDocument(probe);
  const session = await tab.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
  return {
    tab,
    async open(address, until = 'true') {
      await tab.goto(address, { waitUntil: 'load' });
      await tab.waitForFunction(until, { polling: 50 });
      await sleep(400); // what follows the notice: late shifts, late paints, idle callbacks
    },
    close: () => context.close(),
  };
}

/** Holds in a page without us, and in ours once the notice stands. */
export const NOTICED = `!window.askfirst || window.__seen.visible !== undefined`;
