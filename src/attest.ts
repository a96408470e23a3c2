import type { ConsentChangeEvent } from './browser/consent-store.js';
import { expireCookie, knownPaths } from './browser/cookie-places.js';
import { eraseHistory, inOrder, isLogged, isSameAnswer } from './browser/history.js';
import { reconcile } from './browser/reconcile.js';
import { warn } from './browser/warn.js';
import type { ConsentRecord } from './core/record.js';
import { VERSION } from './core/version.js';
import type { Consent } from './create-consent.js';

/** What follows an answer, by consent. */
const notes = new WeakMap<Consent, (event?: Partial<ConsentChangeEvent>) => void>();

/**
 * Makes each answer of this page evidence: the record gets what is known at once, then its fingerprint,
 * and the history gets an entry. A record that is deleted takes its history along. From the first call
 * on it hears of answers by itself, so that of two in one moment none is missed.
 *
 * @param event what the page looks for; an answer that came before the first call is attested too
 * @param completed called each time that the record has got its fingerprint
 */
export function attest(
  consent: Consent,
  event: Partial<ConsentChangeEvent> | undefined,
  completed: () => void,
): void {
  let note = notes.get(consent);
  if (!note) notes.set(consent, (note = start(consent, completed)));
  note(event);
}

function start(consent: Consent, completed: () => void) {
  const { name, path } = consent.config.cookie;
  const seen = new WeakSet<Partial<ConsentChangeEvent>>();
  let erased = 0;
  let hasNoted = false;

  const keep = (record: ConsentRecord, isFresh: boolean) => {
    const before = erased;
    const isWanted = () => erased === before && !!consent.record;
    inOrder(() =>
      import('./evidence.js').then(
        ({ keepEvidence }) => keepEvidence(consent, record, isFresh, { completed, isWanted }),
        (error) => warn('ui', error),
      ),
    );
  };
  const note = (event?: Partial<ConsentChangeEvent>, isLate = true) => {
    if (event?.source !== 'choice' || seen.has(event)) return;
    seen.add(event);
    const { record } = consent;
    if (!record) {
      erased++;
      eraseHistory(name);
      return expireCookie(name, [...new Set([path, ...knownPaths()])]);
    }
    const { region } = consent;
    const more = {
      ...(region && { region }),
      // Layers of the site's own are in the page's language.
      language: consent.wording?.language ?? (document.documentElement.lang || 'en'),
      version: VERSION,
      ...signal(),
    };
    // This file came later than the answer, and another page's answer may have come before it.
    if (isLate) reconcile(consent);
    if (isSameAnswer(record, consent.record)) consent.complete(more);
    keep({ ...record, ...more }, true);
    hasNoted = true;
  };
  // An answer of a page that was left too soon; those of this page are noted by then.
  setTimeout(() => {
    const { record } = consent;
    if (!hasNoted && record && !isLogged(name, record)) keep(record, false);
  });
  consent.receipt = async () => (await import('./evidence.js')).receipt(consent);
  consent.addEventListener('decide', (event) => note(event, false));
  return (event?: Partial<ConsentChangeEvent>) => note(event);
}

/** What the browser sends for the visitor, if it does. https://w3c.github.io/gpc/ */
const signal = () =>
  (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true
    ? { signal: 'gpc' }
    : {};
