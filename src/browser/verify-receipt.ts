import { canonical } from '../core/fingerprint.js';
import type { Shown } from '../core/fingerprint.js';
import { chained, readEntry } from '../core/receipt.js';
import type { HistoryEntry, Receipt, Verification } from '../core/receipt.js';
import { isEntry } from './history.js';
import { sha256 } from './sha256.js';

/**
 * Resolves with which entries of a receipt are not as they were when it was made: their texts, their
 * place in the chain, or what was shown for them. Takes any JSON, never rejects; works in pages and in
 * Node from version 20 on.
 *
 * It finds what was changed afterwards. It cannot find that somebody wrote the last entry, or the whole
 * receipt, anew with new hashes: for that, compare the last hash with a copy kept elsewhere.
 */
export async function verifyReceipt(receipt: Receipt): Promise<Verification> {
  const { history, shown = {} } = Object(receipt) as Partial<Receipt>;
  if (!Array.isArray(history) || history.length === 0) {
    return { valid: false, altered: [], verifiable: false };
  }
  const found = await Promise.all(history.map((entry: unknown) => check(entry, shown)));
  const isFine = found.map(({ altered }) => !altered);
  const altered = [...isFine.keys()].filter(
    (i) =>
      !isFine[i] ||
      // Both are sound in themselves, but the next one followed another.
      (isFine[i + 1] && (history[i + 1] as HistoryEntry).previous !== (history[i]!.hash ?? '')),
  );
  const verifiable = found.every(({ checked }) => checked);
  return { valid: verifiable && altered.length === 0, altered, verifiable };
}

/** Checks an entry in itself: whether it was altered, and whether there was a hash for all of it. */
async function check(
  entry: unknown,
  shown: Readonly<Record<string, Shown>>,
): Promise<{ altered: boolean; checked: boolean }> {
  if (!isEntry(entry)) return { altered: true, checked: true };
  const { record, previous, hash, ...said } = entry;
  const meant = readEntry(record);
  if (!meant || canonical(meant) !== canonical(said)) return { altered: true, checked: true };
  const pairs: (readonly [hash: string | undefined, text: string | undefined])[] = [
    [hash, chained(previous, record)],
  ];
  const { fingerprint } = meant;
  if (fingerprint !== undefined) {
    const text = Object.hasOwn(Object(shown), fingerprint) && canonical(shown[fingerprint]);
    pairs.push([fingerprint, text || undefined]);
  }
  const results = await Promise.all(
    pairs.map(async ([expected, text]) => {
      const actual = expected !== undefined && text !== undefined ? await sha256(text) : undefined;
      return { altered: !!actual && actual !== expected, checked: !!actual };
    }),
  );
  return {
    altered: results.some((result) => result.altered),
    checked: results.every((result) => result.checked),
  };
}
