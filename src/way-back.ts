import { onParsed } from './browser/page-lifecycle.js';
import { warn } from './browser/warn.js';

/**
 * Looks for the small way back in the page, and in each body that is put into it instead of loading the
 * next page, as some sites do.
 */
export function watchForWayBack(loadUi: () => Promise<{ loadWayBack(): void }>): void {
  const look = () => {
    if (document.querySelector('askfirst-settings:not(:defined)')) {
      loadUi().then(
        (ui) => ui.loadWayBack(),
        (error) => warn('ui', error),
      );
    }
  };
  onParsed(look);
  new MutationObserver(look).observe(document.documentElement, { childList: true });
}
