import { decodeRecord, encodeRecord } from '../core/record.js';
import { createChoiceStorage } from './choice-storage.js';
import type { ConsentStore } from './consent-store.js';
import { writeCookie } from './write-cookie.js';

/**
 * Reads the stored answer again, with what this page knows of: its own answer, which another page may
 * have written over with an older one, and what another page has told, which may not be seen yet. The
 * latest counts. Where nothing is stored any more, nothing of this page comes back: the visitor may
 * have erased it.
 *
 * @param told the record as another page has encoded it; `''` where it has deleted it
 */
export function reconcile(store: ConsentStore, told?: string): void {
  const { config, record } = store;
  const stored = createChoiceStorage(config)
    .read()
    .map(([text]) => text)
    .filter(decodeRecord);
  const known = told || (told === undefined && stored.length > 0) ? [told, record] : [];
  const latest = [...stored, ...known.map(textOf)].filter(decodeRecord).sort(byAge).at(-1);
  if (latest !== undefined && !stored.includes(latest)) writeCookie(config.cookie, latest);
  store.refresh();
}

const textOf = (known: string | ConsentStore['record']): string =>
  typeof known === 'object' ? encodeRecord(known) : (known ?? '');

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
