import { attest } from './attest.js';
import type { ConsentChangeEvent } from './browser/consent-store.js';
import { createChoiceStorage } from './browser/choice-storage.js';
import { siteDomain } from './browser/cookie-places.js';
import { keepOneCopy } from './browser/one-copy.js';
import { connectTabs } from './browser/tabs.js';
import type { Tabs } from './browser/tabs.js';
import { findTraces } from './browser/traces.js';
import { warn } from './browser/warn.js';
import { writeCookie } from './browser/write-cookie.js';
import { decodeRecord, encodeRecord } from './core/record.js';
import type { Consent } from './create-consent.js';

const connected = new WeakMap<Consent, Tabs>();

/**
 * What follows an answer and need not be there before the page is. Called once when the page has been
 * parsed, and after each answer.
 */
export function attend(consent: Consent, event?: Partial<ConsentChangeEvent>): void {
  const tabs = connected.get(consent) ?? connect(consent);
  const share = () => {
    keepOneCopy(consent);
    tabs.tell(consent.record ? encodeRecord(consent.record) : '');
  };
  attest(consent, event, share);
  if (event?.source === 'choice') share();
  withdraw(consent, event);
}

/** Joins this page to the others. */
function connect(consent: Consent): Tabs {
  const tabs = connectTabs(consent.config.cookie.name, (text) => hear(consent, tabs, text));
  connected.set(consent, tabs);
  // Another host of the site has channels of its own: look when the visitor does.
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) hear(consent, tabs);
  });
  const { share, cookie } = consent.config;
  // From here on the store writes there.
  if (share === 'site') Object.assign(cookie, { domain: siteDomain() });
  keepOneCopy(consent);
  return tabs;
}

/**
 * Takes the answer of another page, `''` where it has none any more; the latest answer counts. Without
 * one only looks: what the visitor has erased must not come back from here.
 */
function hear(consent: Consent, tabs: Tabs, told?: string): void {
  const { askfirst } = window;
  // Destroyed, and perhaps started again.
  if (!askfirst || !('consent' in askfirst) || askfirst.consent !== consent) return tabs.close();
  const { config, record } = consent;
  const stored = createChoiceStorage(config)
    .read()
    .map(([text]) => text);
  // A page may hear of an answer before it sees the cookie, or have overwritten a later one.
  const known = told ? [told, record ? encodeRecord(record) : ''] : [];
  const latest = [...stored, ...known].filter(decodeRecord).sort(byAge).at(-1);
  if (latest !== undefined && !stored.includes(latest)) {
    writeCookie(config.cookie, latest);
  }
  consent.refresh();
}

/**
 * Sorts records, the latest last. Of two that were made in the same millisecond all pages take one; of
 * two forms of one record that which knows more.
 */
function byAge(one: string, other: string): number {
  const [a, b] = [decodeRecord(one)!, decodeRecord(other)!];
  return (
    a.time - b.time ||
    a.sequence - b.sequence ||
    one.length - other.length ||
    (one < other ? -1 : 1)
  );
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
