import type { Shown } from '../core/fingerprint.js';
import { decodeRecord } from '../core/record.js';
import type { ConsentRecord } from '../core/record.js';
import type { HistoryEntry } from '../core/receipt.js';

/** The answers that this browser keeps, oldest first, and what was shown, by fingerprint. */
export interface History {
  readonly entries: readonly HistoryEntry[];
  readonly shown: Readonly<Record<string, Shown>>;
}

/** Where the history of a cookie is. Keys that begin with that cookie's name are never erased. */
export const historyKeys = (name: string) =>
  ({ history: `${name}:history`, shown: `${name}:shown` }) as const;

/** Returns what is kept for a cookie of this name; nothing where storage is blocked, or holds junk. */
export function readHistory(name: string): History {
  const { history, shown } = historyKeys(name);
  return { entries: parseEntries(readKey(history)), shown: parseShown(readKey(shown)) };
}

/**
 * Returns whether two records are of one answer; one may know more about it. Two tabs can give the same
 * number in the same moment.
 */
export const isSameAnswer = (a: ConsentRecord, b: ConsentRecord | undefined): boolean =>
  a.id === b?.id && a.sequence === b.sequence && a.time === b.time && a.method === b.method;

/** Returns whether the history has this answer, with its fingerprint if that is known. */
export const isLogged = (name: string, record: ConsentRecord): boolean =>
  readHistory(name).entries.some((entry) => {
    const kept = decodeRecord(entry.record);
    return isSameAnswer(record, kept) && (!record.fingerprint || !!kept?.fingerprint);
  });

/** Removes the history and what was shown. */
export function eraseHistory(name: string): void {
  for (const key of Object.values(historyKeys(name))) {
    try {
      localStorage.removeItem(key);
    } catch {
      // Blocked: then nothing was stored here.
    }
  }
}

let underway: Promise<unknown> = Promise.resolve();

/** Does this after all that was put here before. */
export function inOrder(work: () => Promise<unknown>): void {
  underway = underway.then(work).catch(() => {});
}

/** Resolves when the answers of this page so far are in its history, or cannot be. */
export const settled = (): Promise<unknown> => underway;

/** Returns what is stored there; nothing where storage is blocked. */
export function readKey(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Returns the entries of a stored text without what is none: the chain then shows that. */
export function parseEntries(text: string | null): readonly HistoryEntry[] {
  const value = parse(text);
  return Array.isArray(value) ? value.filter(isEntry) : [];
}

/** Returns whether this has the form of an entry. */
export function isEntry(value: unknown): value is HistoryEntry {
  const { record, previous, hash = '' } = Object(value) as Record<string, unknown>;
  return [record, previous, hash].every((part) => typeof part === 'string');
}

function parseShown(text: string | null): History['shown'] {
  const value = parse(text);
  return typeof value === 'object' && value ? (value as History['shown']) : {};
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
