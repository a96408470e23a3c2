import type { ConsentChangeEvent } from './browser/consent-store.js';
import { keepOneCopy } from './browser/one-copy.js';
import { connectTabs } from './browser/tabs.js';
import type { Tabs } from './browser/tabs.js';
import { findTraces } from './browser/traces.js';
import { warn } from './browser/warn.js';
import type { Consent } from './create-consent.js';

const connected = new WeakMap<Consent, Tabs>();

/**
 * Entry of dist/askfirst-record.js: what follows an answer and need not be there before the page is.
 * Called once when the page has been parsed, and after each answer.
 */
export function attend(consent: Consent, event?: Partial<ConsentChangeEvent>): void {
  const tabs = connected.get(consent) ?? connect(consent);
  if (event?.source === 'choice') {
    keepOneCopy(consent);
    tabs.tell();
  }
  withdraw(consent, event);
}

/** Joins this page to the others. */
function connect(consent: Consent): Tabs {
  const tabs = connectTabs(consent.config.cookie.name, () => hear(consent, tabs));
  connected.set(consent, tabs);
  // Another host of the site has channels of its own: look when the visitor does.
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) hear(consent, tabs);
  });
  keepOneCopy(consent);
  return tabs;
}

/** Takes the choice of another page, unless the one of this page is newer: then that was overwritten. */
function hear(consent: Consent, tabs: Tabs): void {
  const { askfirst } = window;
  // Destroyed, and perhaps started again.
  if (!askfirst || !('consent' in askfirst) || askfirst.consent !== consent) return tabs.close();
  const { record: mine } = consent;
  consent.refresh();
  const { record: stored } = consent;
  if (!mine || !stored || mine.time <= stored.time) return;
  consent.complete(mine);
  consent.refresh();
  tabs.tell();
}

/** Undoes what is denied: what was taken back just now, and what has left something behind. */
function withdraw(consent: Consent, event?: Partial<ConsentChangeEvent>): void {
  const denied = consent.config.services.filter(({ id }) => !consent.allows(id));
  const taken = denied.filter(({ id }) => event?.changed?.includes(id));
  const left = consent.record ? findTraces(denied) : [];
  if (taken.length + left.length === 0) return;
  import('./withdrawal.js').then(
    ({ undo }) => undo(consent, taken, left, event?.source === 'choice'),
    (error) => warn('ui', error),
  );
}
