import type { Consent, Ui } from './create-consent.js';
import { onParsed } from './browser/page-lifecycle.js';
import { languages } from './languages.js';
import { mount } from './mount.js';

/** Entry of dist/askfirst-ui.js: the first layer; the second comes when it is asked for. */
export function mountUi(consent: Consent): Ui {
  return mount(consent, () => import('./preferences.js'), languages);
}

/** Elements that a site writes into its page; each has a file of its own. */
const ELEMENTS = {
  settings: () => import('./page.js'),
};

/** Loads the elements that the page has; they are there also when there is nothing to ask. */
export function loadPageElements(): void {
  for (const [name, load] of Object.entries(ELEMENTS)) {
    if (document.querySelector(`askfirst-${name}:not(:defined)`)) void load();
  }
}

onParsed(loadPageElements);
