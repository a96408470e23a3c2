/* global askfirst -- in the page */
import { html, tag } from './lib/pages.mjs';
import { difference, interleave } from './lib/statistics.mjs';

const TEXT = `<p class="text">${'Lorem ipsum dolor sit amet. '.repeat(17)}</p>\n`;
const HALF = TEXT.repeat(50); // 25 kB

const PAGES = {
  external: ['<script src="/ran.js?n=1">', '<script type="text/plain" data-src="/ran.js?n=1"'],
  inline: ['<script>__ran()', '<script type="text/plain"'],
};

/** Without us, but not in the HTML: what any script that is started by script has to wait for. */
const INSERTED = `<script>{
  const script = document.createElement('script');
  script.async = false;
  script.src = '/ran.js?n=1';
  document.currentScript.after(script);
}`;

/** A page of 50 kB with a script in the middle that notes when it runs. */
function page(head, script) {
  const note = '<script>window.__ran = () => (window.__at = performance.now())</script>';
  return html(head, `${note}\n${HALF}${script}</script>\n${HALF}`);
}

/** How much later a marked script runs for somebody who has agreed before. */
export async function returning({ browser, site, rounds }) {
  const rows = [];
  for (const [kind, [unmarked, marked]] of Object.entries(PAGES)) {
    const mark = `${marked} data-consent="analytics">${kind === 'inline' ? '__ran()' : ''}`;
    const control = site.page(`/returning-${kind}-control`, page('', unmarked));
    const guarded = site.page(`/returning-${kind}-guarded`, page(tag(site), mark));
    const inserted = site.page(`/returning-${kind}-inserted`, page('', INSERTED));
    const context = await browser.createBrowserContext();
    const tab = await context.newPage();
    await tab.goto(guarded);
    await tab.evaluate(() => askfirst.consent.acceptAll());

    const run = (address) => async () => {
      await tab.goto(address, { waitUntil: 'load' });
      const at = await tab.waitForFunction('window.__at', { polling: 5 });
      return at.jsonValue();
    };
    const times = await interleave(
      rounds * 2, // one of these is short, and the machine's noise long
      {
        control: run(control),
        guarded: run(guarded),
        ...(kind === 'external' && { inserted: run(inserted) }),
      },
      3,
    );
    await context.close();
    rows.push(difference(`returning, marked ${kind}`, times.control, times.guarded, 15));
    if (times.inserted) {
      rows.push(difference('  inserted by script, without us', times.control, times.inserted));
    }
  }
  return rows;
}
