/* global askfirst, __done -- in the page */
import { inFreshPage } from './lib/browser.mjs';
import { html, tag } from './lib/pages.mjs';
import { interleave, ratio } from './lib/statistics.mjs';

const COUNT = 200;

/** By hand, fast: inline scripts run at once, before external ones that stand above them. */
function byHand() {
  for (const held of document.querySelectorAll('script[data-consent]')) {
    const script = document.createElement('script');
    script.async = false;
    if (held.dataset.src) script.src = held.dataset.src;
    else script.text = held.text;
    held.replaceWith(script);
  }
}

/** By hand, in order: inline scripts wait for the external one above them. */
async function byHandInOrder() {
  let last;
  for (const held of document.querySelectorAll('script[data-consent]')) {
    const script = document.createElement('script');
    script.async = false;
    if (held.dataset.src) {
      script.src = held.dataset.src;
      last = new Promise((done) => (script.onload = script.onerror = done));
    } else {
      await last;
      script.text = held.text;
    }
    held.replaceWith(script);
  }
}

const byUs = () => askfirst.consent.acceptAll();

/** In the page: resolves with the time from the call until the last of the scripts has run. */
const inPage = (count) => `
  const order = [];
  window.__done = new Promise((done) => {
    window.__ran = (n) => {
      order.push(n);
      if (order.length === ${count}) done({ end: performance.now(), order });
    };
  });`;

const external = (n) =>
  `<script type="text/plain" data-consent="analytics" data-src="/ran.js?n=${n}&delay=2"></script>`;
const inline = (n) => `<script type="text/plain" data-consent="analytics">__ran(${n})</script>`;

function body(kindOf) {
  const scripts = Array.from({ length: COUNT }, (_, n) => `<p>Text</p>${kindOf(n)(n)}`);
  return `<script>${inPage(COUNT)}</script>\n${scripts.join('\n')}`;
}

/** 200 held scripts from the moment of the answer until the last has run, against a few lines. */
export async function release({ browser, site, rounds }) {
  const run = (address, start, inOrder = true) => {
    return () =>
      inFreshPage(browser, address, async (page) => {
        const { time, order } = await page.evaluate(async (source) => {
          const start = performance.now();
          (0, eval)(source)();
          const { end, order } = await __done;
          return { time: end - start, order };
        }, `(${start})`);
        if (inOrder && order.some((n, i) => n !== i)) throw new Error(`Ran in order ${order}`);
        return time;
      });
  };

  const both = (name, kindOf) => ({
    control: site.page(`/release-${name}-control`, html('', body(kindOf))),
    guarded: site.page(`/release-${name}-guarded`, html(tag(site), body(kindOf))),
  });
  const outer = both('external', () => external);
  const mixed = both('mixed', (n) => (n % 2 ? inline : external));

  const times = await interleave(rounds, {
    outer: run(outer.control, byHand),
    outerGuarded: run(outer.guarded, byUs),
    mixed: run(mixed.control, byHandInOrder),
    mixedGuarded: run(mixed.guarded, byUs),
    mixedFast: run(mixed.control, byHand, false),
  });
  return [
    ratio('release 200 external', times.outer, times.outerGuarded, 1.1),
    ratio('release 100 external, 100 inline', times.mixed, times.mixedGuarded, 1.1),
    ratio('  by hand, but out of order', times.mixedFast, times.mixedGuarded),
  ];
}
