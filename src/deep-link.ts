import { listen } from './browser/listen.js';
import type { Consent } from './create-consent.js';

/** Opens the preferences for links to `#askfirst`, on this page or from another one. */
export function followDeepLink(consent: Consent): void {
  const follow = () => {
    if (location.hash === '#askfirst') void consent.showPreferences();
  };
  listen(window, 'hashchange', follow);
  follow();
}
