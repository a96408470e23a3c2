import { listen } from './listen.js';

/** Returns whether the page is rendered ahead of a visit that may never come. */
export const isPrerendering = (): boolean =>
  // Not in TypeScript's DOM library yet: https://wicg.github.io/nav-speculation/prerendering.html
  !!(document as { prerendering?: boolean }).prerendering;

/**
 * Calls `run` once the visitor sees the page: at once, or when a prerendered page is activated.
 * Returns a function that calls it off.
 */
export function onActivated(run: () => void): () => void {
  if (isPrerendering()) {
    return listen(document, 'prerenderingchange', run);
  }
  run();
  return () => {};
}

/**
 * Calls `run` each time the page comes back from the back/forward cache, where it stood still while
 * the visitor may have chosen elsewhere. Returns a function that stops that.
 */
export function onRestored(run: () => void): () => void {
  return listen(window, 'pageshow', ({ persisted }: PageTransitionEvent) => {
    if (persisted) run();
  });
}

/** Calls `run` once the served HTML has been read to its end. */
export function onParsed(run: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', run);
  else run();
}
