/**
 * Looks for the small way back in each body that is put into the page instead of loading the next one,
 * as some sites do.
 */
export function watchForWayBack(loadUi: () => Promise<{ loadWayBack(): void }>): void {
  const look = () => {
    if (document.querySelector('askfirst-settings:not(:defined)')) {
      void loadUi().then((ui) => ui.loadWayBack());
    }
  };
  new MutationObserver(look).observe(document.documentElement, { childList: true });
}
