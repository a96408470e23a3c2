import type { Consent, Ui } from './create-consent.js';
import { explainUnlessSet } from './browser/warn.js';
import { languages } from './languages.js';
import { mount as mountLayers } from './mount.js';

/** Entry of dist/askfirst-ui.js: the first layer; the second comes when it is asked for. */
export function mount(consent: Consent): Ui {
  return mountLayers(consent, () => import('./preferences.js'), languages);
}

/** Loads the elements that a site has written into its page, and one that it has not yet. */
export async function loadPageElements(wanted?: string): Promise<void> {
  (await import('./page.js')).loadElements(wanted);
}

// This file has a copy of `warn` of its own, but where everything is in one file.
explainUnlessSet(async () => {
  const url = new URL('askfirst-explain.js', import.meta.url).href;
  return ((await import(url)) as typeof import('./explain.js')).explain;
});
