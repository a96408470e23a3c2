import { isComplete, readEntry } from '../core/receipt.js';
import type { HistoryEntry, Receipt, ReceiptEntry } from '../core/receipt.js';
import { encodeRecord } from '../core/record.js';
import type { ConsentStore } from './consent-store.js';
import { isLogged, readHistory, settled } from './history.js';

/**
 * Resolves with a copy of the evidence that this browser keeps: every answer, and what was shown for
 * it. Waits until the answers given so far are in. Never rejects in a page: where history cannot be
 * kept the receipt holds the present answer alone, without a hash, and `complete` is false.
 */
export async function receipt(consent: Pick<ConsentStore, 'config' | 'record'>): Promise<Receipt> {
  await settled();
  const { config, record } = consent;
  const { name, days } = config.cookie;
  const { entries, shown } = readHistory(name);
  const isMissing = record && !isLogged(name, record);
  const history = isMissing
    ? [...entries, { record: encodeRecord(record), previous: entries.at(-1)?.hash ?? '' }]
    : [...entries];
  const read = history.map(describe);
  return {
    schema: 'askfirst-receipt-1',
    id: newId(),
    issued: new Date().toISOString(),
    site: location.origin,
    days,
    complete: !isMissing && isComplete(read),
    history: read,
    shown,
  };
}

/** What cannot be read has the stored text alone. */
const describe = (entry: HistoryEntry): ReceiptEntry =>
  ({ ...readEntry(entry.record), ...entry }) as ReceiptEntry;

const newId = (): string =>
  crypto.randomUUID?.() ?? crypto.getRandomValues(new Uint32Array(4)).join('-');
