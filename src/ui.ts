import type { Consent, Ui } from './create-consent.js';
import { onParsed } from './browser/page-lifecycle.js';
import { mount } from './mount.js';

/** Entry of dist/askfirst-ui.js: the first layer; the second comes when it is asked for. */
export function mountUi(consent: Consent): Ui {
  return mount(consent, () => import('./preferences.js'));
}

/** Loads the small way back where the page has it; it is there also when there is nothing to ask. */
export function loadWayBack(): void {
  if (document.querySelector('askfirst-settings')) void import('./settings.js');
}

onParsed(loadWayBack);
