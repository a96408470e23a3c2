import { twoHeroPages } from './lib/hero-page.mjs';
import { NOTICED, slowTab } from './lib/slow-page.mjs';
import { interleave, median } from './lib/statistics.mjs';

const COUNT = 50;

const external = (n) =>
  `<script type="text/plain" data-consent="analytics" data-src="/ran.js?n=${n}"></script>`;
const inline = (n) => `<script type="text/plain" data-consent="analytics">__ran(${n})</script>`;
const held = Array.from({ length: COUNT }, (_, n) => (n % 2 ? inline : external)(n)).join('\n');

/** The same by a few lines of hand, for the page without us; the button stands where ours does. */
const BY_HAND = `<button id="accept" style="position: fixed; bottom: 20px; right: 20px">Accept</button>
<script>
  document.getElementById('accept').addEventListener('click', (event) => {
    event.target.hidden = true;
    for (const held of document.querySelectorAll('script[data-consent]')) {
      const script = document.createElement('script');
      script.async = false;
      if (held.dataset.src) script.src = held.dataset.src;
      else script.text = held.text;
      held.replaceWith(script);
    }
  });
</script>`;

const START = `<script>
  let count = 0;
  window.__ran = () => (window.__all = ++count === ${COUNT});
  // Heard before anybody else: from the press until the frame after it has been handed on.
  addEventListener('click', ({ timeStamp }) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (window.__painted = performance.now() - timeStamp);
      port2.postMessage(0);
    }), { capture: true });
</script>`;

/** From the press on Accept until the next paint, with held scripts to be released. */
export async function click({ browser, site, rounds }) {
  const ours = twoHeroPages(site, 'click', `${START}\n${held}`);
  const byHand = twoHeroPages(site, 'click-by-hand', `${START}\n${BY_HAND}\n${held}`);
  const run = (address, button) => async () => {
    const slow = await slowTab(browser, [1280, 800]);
    try {
      await slow.open(address, NOTICED);
      const handle = await slow.tab.waitForSelector(button);
      await handle.click();
      await slow.tab.waitForFunction('window.__all && window.__painted', { polling: 50 });
      return await slow.tab.evaluate('window.__painted');
    } finally {
      await slow.close();
    }
  };
  const { control, guarded } = await interleave(rounds, {
    control: run(byHand.control, '#accept'),
    guarded: run(ours.guarded, 'askfirst-notice > [data-askfirst="accept"]'),
  });
  return [
    {
      name: `Accept to next paint, ${COUNT} held scripts`,
      control: median(control),
      guarded: median(guarded),
      value: median(guarded),
      unit: 'ms',
      bound: 50,
    },
  ];
}
