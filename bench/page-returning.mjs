/* global askfirst -- in the page */
import { twoHeroPages } from './lib/hero-page.mjs';
import { slowTab } from './lib/slow-page.mjs';
import { interleave, median } from './lib/statistics.mjs';
import { scriptTime } from './lib/trace.mjs';

/** Files in which elements are. */
const ELEMENT_CODE = /askfirst-(ui|lit|preferences|page|settings|embed|declaration)\.js/;

/** In the page: our files that it loaded. */
const filesOf = () =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.startsWith('/dist/'))
    .map((path) => path.slice(6));

/** A visitor who has agreed before: the time in scripts beyond the page's own, and what was loaded. */
export async function returningVisitor({ browser, site, rounds }) {
  const pages = twoHeroPages(site, 'returning');
  const slow = await slowTab(browser, [1280, 800]);
  const files = new Set();
  try {
    await slow.open(pages.guarded, '!!window.askfirst?.consent');
    await slow.tab.evaluate(() => askfirst.consent.acceptAll());
    const run = (address) => async () => {
      const script = await scriptTime(slow.tab, () => slow.open(address));
      for (const name of await slow.tab.evaluate(filesOf)) files.add(name);
      return script;
    };
    const { control, guarded } = await interleave(
      rounds,
      { control: run(pages.control), guarded: run(pages.guarded) },
      2,
    );
    const elements = [...files].filter((name) => ELEMENT_CODE.test(name));
    return [
      {
        name: 'returning: time in our scripts',
        control: median(control),
        guarded: median(guarded),
        value: median(guarded.map((time, i) => time - control[i])),
        unit: 'ms',
        bound: 5,
      },
      { name: 'returning: files with elements', value: elements.length, unit: '', bound: 0 },
      { name: `  loaded: ${[...files].toSorted().join(', ')}`, value: files.size, unit: 'files' },
    ];
  } finally {
    await slow.close();
  }
}
