import { pickLanguage } from '../core/pick-language.js';

/**
 * Returns the language to speak on this page: what the site says, else the page's own, else the
 * browser's, else English.
 *
 * @param given the site's, or what the visitor has chosen
 */
export const pageLanguage = (given: string | undefined, available: readonly string[]): string =>
  pickLanguage(
    [...(given ? [given] : []), document.documentElement.lang, ...navigator.languages],
    ['en', ...available],
  ) ?? 'en';

/** Calls `run` each time that the page changes its own language. Returns a function that stops that. */
export function onPageLanguage(run: () => void): () => void {
  const observer = new MutationObserver(run);
  observer.observe(document.documentElement, { attributeFilter: ['lang'] });
  return () => observer.disconnect();
}
