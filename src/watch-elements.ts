import { listen } from './browser/listen.js';
import { onParsed } from './browser/page-lifecycle.js';
import { warn } from './browser/warn.js';
import type { GuardedEvent } from './create-consent.js';
import type {} from './global.js';

/** Elements of ours that a site writes into its page, and that nothing has been loaded for. */
const WAITING = ['settings', 'declaration', 'embed']
  .map((name) => `askfirst-${name}:not(:defined)`)
  .join();

/**
 * Looks for elements of ours in the page, and in each body that is put into it instead of loading the
 * next page, as some sites do.
 */
export function watchForElements(
  loadUi: () => Promise<{ loadPageElements(wanted?: string): Promise<void> }>,
): void {
  const load = (wanted?: string) =>
    loadUi()
      .then((ui) => ui.loadPageElements(wanted))
      .catch((error) => warn('ui', error));
  const look = () => {
    if (document.querySelector(WAITING)) void load();
  };
  onParsed(look);
  new MutationObserver(look).observe(document.documentElement, { childList: true });
  // Frames that are held get placeholders, where the site wants that: these are not in the page yet.
  (window.askfirst ??= []).push((consent) => {
    if (consent.config.look?.embeds !== 'auto') return;
    const cover = ({ localName }: Element) => {
      if (localName !== 'iframe') return;
      stop();
      void load('embed');
    };
    const stop = listen(consent, 'held', ({ element }: GuardedEvent) => cover(element));
    const frame = consent.held.find(({ localName }) => localName === 'iframe');
    if (frame) cover(frame);
  });
}
