import type { ConsentRecord } from './record.js';

/** What is posted to the site's log (`log.url` of the config) for each decision, as JSON. */
export interface LogEntry extends ConsentRecord {
  /** Version of this format. */
  readonly schema: 1;
  /**
   * Names the decision, also in the header `Idempotency-Key`. A decision can arrive twice, when the
   * answer to the first time was lost: what has a known key is confirmed and not kept again.
   */
  readonly key: string;
  /** Origin of the page, without its path: `https://www.example.com`. */
  readonly origin: string;
}

/**
 * Returns what names the decision of a record. Made of the record alone: a page that finds a decision
 * which an earlier page could not post gives it the same name.
 */
export const keyOf = ({ id, sequence, time }: ConsentRecord): string =>
  [id, sequence, time].join('.');

/** Returns what is posted for a record. */
export const logEntry = (
  { persisted: _, ...record }: ConsentRecord & { readonly persisted?: string },
  origin: string,
): LogEntry => ({ schema: 1, key: keyOf(record), origin, ...record });
