import { readFileSync } from 'node:fs';
import { engine } from './browser.mjs';

const source = readFileSync(
  new URL('../../node_modules/axe-core/axe.min.js', import.meta.url),
  'utf8',
);

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Puts axe into the page that is open, so that `findings` can ask it. */
export const bringAxe = (page) =>
  page.evaluate((text) => {
    const script = document.createElement('script');
    script.textContent = text;
    document.head.append(script);
    script.remove();
  }, source);

/**
 * What axe finds wrong by WCAG 2.2 A and AA and its best practices, in the whole page or in what the
 * selector finds, once for each of these attribute sets of `layer`, in a light and in a dark page.
 * Chromium looks at both pages, the other engines at the dark
 * one alone: the tests of the elements look at the rest there.
 */
export const findings = (page, selector, layer = 'html', sets = [{}]) =>
  page.evaluate(
    async (selector, layer, sets, schemes, TAGS) => {
      const found = [];
      const { style } = document.documentElement;
      for (const scheme of schemes) {
        style.colorScheme = scheme;
        for (const set of sets) {
          for (const [name, value] of Object.entries(set)) {
            document.querySelector(layer).setAttribute(name, value);
          }
          const context = selector ? document.querySelector(selector) : document;
          const { violations, passes } = await globalThis.axe.run(context, { runOnly: TAGS });
          const where = [scheme, ...Object.values(set)].filter(Boolean).join(' ');
          if (passes.length === 0) found.push(`${where}: axe had nothing to look at`);
          for (const { id, nodes } of violations) {
            found.push(`${where}: ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`);
          }
        }
      }
      style.colorScheme = '';
      return found;
    },
    selector,
    layer,
    sets,
    engine === 'chromium' ? ['light', 'dark'] : ['dark'],
    TAGS,
  );
