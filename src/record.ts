import { attest } from './attest.js';
import type { ConsentChangeEvent, StoredRecord } from './browser/consent-store.js';
import { inOrder, isSameAnswer } from './browser/history.js';
import { siteDomain } from './browser/cookie-places.js';
import { keepOneCopy } from './browser/one-copy.js';
import { isPrerendering, onActivated } from './browser/page-lifecycle.js';
import { reconcile } from './browser/reconcile.js';
import { connectTabs } from './browser/tabs.js';
import type { Tabs } from './browser/tabs.js';
import { findTraces } from './browser/traces.js';
import { warn } from './browser/warn.js';
import { encodeRecord } from './core/record.js';
import type { Consent } from './create-consent.js';
import { followDeepLink } from './deep-link.js';

const connected = new WeakMap<Consent, Tabs>();

/**
 * What follows an answer and need not be there before the page is. Called once when the page has been
 * parsed, and after each answer.
 */
export function attend(consent: Consent, event?: Partial<ConsentChangeEvent>): void {
  // Nothing is told or written for a page that nobody has seen; there is no answer of it either.
  if (isPrerendering()) return void onActivated(() => attend(consent));
  const tabs = connected.get(consent) ?? connect(consent);
  const share = () => {
    keepOneCopy(consent);
    tabs.tell(consent.record ? encodeRecord(consent.record) : '');
  };
  attest(consent, event, share);
  const { record } = consent;
  if (event?.source === 'choice') {
    share();
    void whole().then(() => report(consent, event, record));
  } else report(consent, event, record);
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
  followDeepLink(consent);
  return tabs;
}

/** Takes the answer of another page, while this one has a consent. */
function hear(consent: Consent, tabs: Tabs, told?: string): void {
  const { askfirst } = window;
  // Destroyed, and perhaps started again.
  if (!askfirst || !('consent' in askfirst) || askfirst.consent !== consent) return tabs.close();
  reconcile(consent, told);
}

/** Resolves when the record has its fingerprint, or when there is no time to wait for that. */
const whole = (): Promise<unknown> =>
  new Promise((settle) => {
    inOrder(() => Promise.resolve(settle(undefined)));
    setTimeout(settle, 1000);
    document.addEventListener('visibilitychange', settle, { once: true });
  });

/** Tells the site's server of an answer, where the site wants that. */
function report(
  consent: Consent,
  event: Partial<ConsentChangeEvent> | undefined,
  answer: StoredRecord | undefined,
): void {
  const { config, record } = consent;
  if (!config.log && config.renew === undefined) return;
  const latest = answer && isSameAnswer(answer, record) ? record : answer;
  import('./log.js').then(
    (file) => file.report(consent, latest, event?.source),
    (error) => warn('log', `askfirst-log.js is missing: ${error}`),
  );
}

/** Undoes what is denied: what was taken back just now, and what has left something behind. */
function withdraw(consent: Consent, event?: Partial<ConsentChangeEvent>): void {
  const denied = consent.config.services.filter(({ id }) => !consent.allows(id));
  const taken = denied.filter(({ id }) => event?.changed?.includes(id));
  const left = consent.record ? findTraces(denied, consent.config) : [];
  if (taken.length + left.length === 0) return;
  import('./withdrawal.js').then(
    ({ undo }) => undo(consent, taken, left, event?.source === 'choice'),
    (error) => warn('ui', error),
  );
}
