import { appendHistory } from './browser/append-history.js';
import { isSameAnswer } from './browser/history.js';
import { reconcile } from './browser/reconcile.js';
import { sha256 } from './browser/sha256.js';
import { canonical, describeShown } from './core/fingerprint.js';
import type { Wording } from './core/fingerprint.js';
import type { ConsentRecord } from './core/record.js';
import type { Consent } from './create-consent.js';
import { described } from './described.js';
import { enNotice } from './locales/en/notice.js';
import { enPreferences } from './locales/en/preferences.js';
import { readTexts } from './locales/texts.js';

export { receipt } from './browser/receipt.js';

/** What `keepEvidence` needs of its caller on the way. */
export interface Steps {
  /** Called when the record has got its fingerprint. */
  completed(): void;
  /** Asked before the history gets an entry: by then the visitor may have had it all deleted. */
  isWanted(): boolean;
}

/**
 * Part of dist/askfirst-evidence.js: writes an answer into the history, and what was shown for it.
 *
 * @param isFresh whether it was given on this page; what another page showed is not known here
 */
export async function keepEvidence(
  consent: Consent,
  answer: ConsentRecord,
  isFresh: boolean,
  { completed, isWanted }: Steps,
): Promise<void> {
  const { config } = consent;
  const shown = describeShown(await described(consent), wordingOf(consent));
  const present = await sha256(canonical(shown));
  const fingerprint = isFresh ? present : undefined;
  if (fingerprint) {
    // Another page may have written a newer answer without our having heard of it yet.
    reconcile(consent);
    if (isSameAnswer(answer, consent.record)) {
      consent.complete({ fingerprint });
      completed();
    }
  }
  const record = { ...answer, ...(fingerprint && { fingerprint }) };
  // A page that was left too soon may have got as far as the fingerprint: if it is that of this page,
  // this was shown there too.
  const isKnown = present !== undefined && record.fingerprint === present;
  await appendHistory(config.cookie.name, record, isKnown ? shown : undefined, isWanted);
}

/** Returns what notice and preferences say, by key. */
function wordingOf({ config, wording }: Consent): Wording {
  const english: Wording = { ...enNotice, ...enPreferences };
  const said = readTexts(wording?.texts ?? {}, english, ['notice', 'preferences']);
  const own: Partial<Wording> = config.messages;
  return Object.fromEntries(
    Object.entries(english).map(([key, text]) => [key, own[key] ?? said[key] ?? text]),
  );
}
