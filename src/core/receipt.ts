import type { Choices } from './choices.js';
import type { Regime } from './config.js';
import type { Shown } from './fingerprint.js';
import { decodeRecord } from './record.js';
import type { Method } from './record.js';

/** An answer as the history keeps it. */
export interface HistoryEntry {
  /** The record as the cookie held it: see docs/record.md. */
  readonly record: string;
  /** Hash of the entry before; empty for the first answer, and where that entry has no hash. */
  readonly previous: string;
  /** SHA-256 of `previous`, a line break and `record`, as hex. Absent without WebCrypto. */
  readonly hash?: string;
}

/** An answer as people read it; everything but the last three fields is what `record` says. */
export interface ReceiptEntry extends HistoryEntry {
  /** Random; the same for all answers of one browser. */
  readonly id: string;
  /** Counts the answers, from 1. */
  readonly sequence: number;
  /** When it was given by the visitor's clock: ISO 8601 in UTC. */
  readonly time: string;
  /** The policy version that was shown. */
  readonly policy: string;
  readonly method: Method;
  /** What silence meant. */
  readonly regime: Regime;
  /** BCP 47 tag; absent when the page was left before it could be noted. */
  readonly language?: string;
  /** ISO 3166; absent unless the site knew. */
  readonly region?: string;
  /** `gpc` when the browser sent Global Privacy Control. */
  readonly signal?: string;
  /** Version of askfirst that asked; absent like `language`. */
  readonly version?: string;
  /** Names the part of `shown` that it answers; absent like `language`, and without WebCrypto. */
  readonly fingerprint?: string;
  /** What was answered, by category and service id. */
  readonly choices: Choices;
}

/** A copy of the evidence for the visitor. */
export interface Receipt {
  /** Form of this document. */
  readonly schema: 'askfirst-receipt-1';
  /** Random; each receipt has its own. */
  readonly id: string;
  /** When it was made: ISO 8601 in UTC. */
  readonly issued: string;
  /** Origin of the site. */
  readonly site: string;
  /** How long an answer counts, in days. */
  readonly days: number;
  /** Whether every answer from the first to the present one is in `history`. */
  readonly complete: boolean;
  /** The answers, oldest first. */
  readonly history: readonly ReceiptEntry[];
  /** What was shown, by fingerprint. */
  readonly shown: Readonly<Record<string, Shown>>;
}

/** What `verifyReceipt` found. */
export interface Verification {
  /** Whether all could be checked, and nothing was altered. */
  readonly valid: boolean;
  /** Positions in `history` of entries that are not as they were, or whose shown texts are not. */
  readonly altered: readonly number[];
  /** False where an entry has no hash, a shown text is missing, or there is no WebCrypto here. */
  readonly verifiable: boolean;
}

/** Returns what is hashed for an entry of the history. */
export const chained = (previous: string, record: string): string => `${previous}\n${record}`;

/** Returns the text of a stored record in words, or `undefined` for what is none. */
export function readEntry(text: string): Omit<ReceiptEntry, keyof HistoryEntry> | undefined {
  const record = decodeRecord(text);
  if (!record || Math.abs(record.time) > 864e13) return undefined;
  const read: Partial<Record<keyof typeof record, unknown>> = {
    ...record,
    time: new Date(record.time).toISOString(),
  };
  delete read.asked; // codes, for machines
  return read as Omit<ReceiptEntry, keyof HistoryEntry>;
}

/**
 * Returns whether a history tells of every answer from the first one on: nothing was cut off at its
 * beginning, and no number is missing between.
 */
export function isComplete(
  history: readonly Pick<ReceiptEntry, 'id' | 'sequence' | 'previous'>[],
): boolean {
  const numbers: Record<string, Set<number>> = {};
  for (const { id, sequence } of history) (numbers[id] ??= new Set()).add(sequence);
  return (
    !history[0]?.previous &&
    Object.values(numbers).every((known) => known.size === Math.max(...known))
  );
}
