/* global askfirst, __insert -- in the page */
import { inFreshPage } from './lib/browser.mjs';
import { twoPages } from './lib/pages.mjs';
import { interleave, median, ratio } from './lib/statistics.mjs';

/** In the page: inserts 1,000 cards of ten elements as scripts do, and waits for all observers. */
function inPage() {
  function add(parent, name, className, text) {
    const element = document.createElement(name);
    if (className) element.setAttribute('class', className);
    if (text) element.textContent = text;
    parent.appendChild(element);
    return element;
  }

  function fill(card, i) {
    const title = add(card, 'a', 'title');
    title.setAttribute('href', `/products/${i}?from=list`);
    add(title, 'span', '', `Product ${i}`);
    add(card, 'p', '', 'Made by hand, sent within two days.');
    add(card, 'p', 'price', `${i} €`);
    const row = add(card, 'div', 'row');
    const maker = add(row, 'a', '', 'The maker');
    maker.href = `https://maker-${i % 50}.example/about`;
    add(row, 'span', 'stars', '★★★★☆');
    add(row, 'span', '', `${i % 90} reviews`);
    add(card, 'div', 'badge', 'New');
  }

  function newCard(i) {
    const card = document.createElement('div');
    card.setAttribute('class', 'card');
    card.setAttribute('id', `card-${i}`);
    return card;
  }

  function insert(root) {
    let fragment = document.createDocumentFragment();
    for (let i = 0; i < 1000; i++) {
      const card = newCard(i);
      if (i % 3 === 0) root.appendChild(card); // filled where it stands
      fill(card, i);
      if (i % 3 === 1) root.appendChild(card);
      if (i % 3 === 2) fragment.append(card);
      if (i % 60 === 59) {
        root.append(fragment);
        fragment = document.createDocumentFragment();
      }
    }
    root.append(fragment);
  }

  /** Returns the time of each of some runs, with layout or without. */
  window.__insert = async (runs, layout) => {
    const times = [];
    for (let i = 0; i < runs; i++) {
      const root = document.body.appendChild(document.createElement('main'));
      window.gc?.();
      const start = performance.now();
      insert(root);
      await null; // comes after the observers that the first insertion woke
      if (layout) root.getBoundingClientRect();
      times.push(performance.now() - start);
      if (root.querySelectorAll('*').length !== 10_000) throw new Error('Not 10,000 elements');
      root.remove();
      await new Promise((next) => setTimeout(next));
    }
    return times;
  };
}

/** 10,000 elements, none of which names a denied host, before and after everything is granted. */
export async function insertion({ browser, site, rounds }) {
  const addresses = twoPages(site, 'insertion', `<script>(${inPage})()</script>`);

  const run = (address, grant) => () =>
    inFreshPage(browser, address, async (page) => {
      if (grant) await page.evaluate(() => askfirst.consent.acceptAll());
      const [first, , ...warm] = await page.evaluate(() => __insert(9));
      const layout = await page.evaluate(() => __insert(3, true));
      return { first, warm: median(warm), layout: median(layout) };
    });

  const times = await interleave(rounds, {
    control: run(addresses.control),
    denied: run(addresses.guarded),
    granted: run(addresses.guarded, true),
    again: run(addresses.control),
  });
  const of = (who, what) => times[who].map((time) => time[what]);
  const row = (name, who, what, bound) => ratio(name, of('control', what), of(who, what), bound);
  return [
    row('insert 10,000, denied', 'denied', 'warm', 1.15),
    row('  first run in the page', 'denied', 'first'),
    row('  with layout', 'denied', 'layout'),
    row('insert 10,000, granted', 'granted', 'warm', 1.02),
    row('  first run in the page', 'granted', 'first'),
    row('  with layout', 'granted', 'layout'),
    row('  noise: control twice', 'again', 'warm'),
  ];
}
