/* global __parse -- in the page */
import { inFreshPage } from './lib/browser.mjs';
import { twoPages } from './lib/pages.mjs';
import { interleave, median, ratio } from './lib/statistics.mjs';

/** In the page: sets 200 kB of a shop's markup. */
function inPage() {
  const card = (i) => `
<article class="card" id="card-${i}" data-sku="A-${i}">
  <a class="title" href="${location.origin}/products/${i}?from=list&amp;page=${i % 9}">
    <img src="/images/${i % 40}.jpg" width="320" height="240" loading="lazy" alt="Mug &amp; spoon">
    <h2>The potter&#39;s mug, no. ${i}</h2></a>
  <p>Made by hand &ndash; sent within two days. <b>${i} &euro;</b>, <i>&lt; 2 kg</i></p>
  <ul>
    <li><a href="https://maker-${i % 50}.example/about?ref=shop&amp;lang=en">The maker</a></li>
    <li><a href="../reviews/${i}#top">${i % 90} reviews</a></li>
    <li><a href="https://social.example/share?u=%2Fproducts%2F${i}" rel="noopener">Share</a></li>
  </ul>
  <button type="button" class="buy" style="color: #fff" disabled>Buy</button>
</article>`;
  let text = '';
  for (let i = 0; text.length < 200_000; i++) text += card(i);

  window.__parse = async (runs) => {
    const times = [];
    // Not displayed, so that no image is fetched.
    const root = document.body.appendChild(document.createElement('main'));
    root.hidden = true;
    for (let i = 0; i < runs; i++) {
      root.replaceChildren();
      await new Promise((next) => setTimeout(next));
      window.gc?.();
      const start = performance.now();
      for (let n = 0; n < 3; n++) root.innerHTML = text;
      await null; // comes after the observers
      times.push((performance.now() - start) / 3);
    }
    return times;
  };
}

/** `innerHTML` with addresses and entities, none of which is denied. */
export async function markup({ browser, site, rounds }) {
  const addresses = twoPages(site, 'markup', `<script>(${inPage})()</script>`);
  const run = (address) => () =>
    inFreshPage(browser, address, async (page) => {
      const [first, ...warm] = await page.evaluate(() => __parse(8));
      return { first, warm: median(warm) };
    });
  const { control, guarded } = await interleave(rounds, {
    control: run(addresses.control),
    guarded: run(addresses.guarded),
  });
  const of = (times, what) => times.map((time) => time[what]);
  return [
    ratio('innerHTML of 200 kB, denied', of(control, 'warm'), of(guarded, 'warm'), 1.1),
    ratio('  first run in the page', of(control, 'first'), of(guarded, 'first')),
  ];
}
