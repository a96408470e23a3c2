import type { ChangeSource, StoredRecord } from './browser/consent-store.js';
import { DecisionLog } from './browser/decision-log.js';
import { renewCookie } from './browser/renew.js';
import { warn } from './browser/warn.js';
import type { Consent } from './create-consent.js';

let current: readonly [Consent, DecisionLog] | undefined;

/**
 * Entry of dist/askfirst-log.js, for sites whose config has `log` or `renew`: tells their server of
 * decisions. Called as `attend` is, with the record of that moment and where the change came from
 * (nothing when the page has been parsed).
 */
export function report(consent: Consent, record?: StoredRecord, source?: ChangeSource): void {
  post(consent, record, source);
  renewCookie(consent, source === 'choice').catch((error: unknown) => warn('renew', String(error)));
}

function post(consent: Consent, record?: StoredRecord, source?: ChangeSource): void {
  const { log, cookie, share } = consent.config;
  if (!log) return;
  if (current?.[0] !== consent) {
    // Destroyed, and started again.
    current?.[1].stop();
    current = [consent, new DecisionLog({ url: log.url, name: `${cookie.name}:log` })];
  }
  const [, decisions] = current;
  if (record && source === 'choice') return void decisions.add(record);
  // What another host of the site has decided it has posted itself.
  const isOwn = share !== 'site' && cookie.domain === undefined;
  if (record && isOwn && source === undefined) void decisions.addMissed(record);
  void decisions.flush();
}
