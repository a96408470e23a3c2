import { onParsed } from './browser/page-lifecycle.js';
import { warn } from './browser/warn.js';

/** Elements of ours that a site writes into its page, and that nothing has been loaded for. */
const WAITING = ['settings', 'declaration', 'embed']
  .map((name) => `askfirst-${name}:not(:defined)`)
  .join();

/**
 * Looks for elements of ours in the page, and in each body that is put into it instead of loading the
 * next page, as some sites do.
 */
export function watchForElements(
  loadUi: () => Promise<{ loadPageElements(): Promise<void> }>,
): void {
  const look = () => {
    if (document.querySelector(WAITING)) {
      loadUi()
        .then((ui) => ui.loadPageElements())
        .catch((error) => warn('ui', error));
    }
  };
  onParsed(look);
  new MutationObserver(look).observe(document.documentElement, { childList: true });
}
