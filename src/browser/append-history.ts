import type { Shown } from '../core/fingerprint.js';
import { decodeRecord, encodeRecord } from '../core/record.js';
import type { ConsentRecord } from '../core/record.js';
import { chained } from '../core/receipt.js';
import type { HistoryEntry } from '../core/receipt.js';
import { historyKeys, inOrder, isLogged, parseEntries, readHistory, readKey } from './history.js';
import type { History } from './history.js';
import { listen } from './listen.js';
import { sha256 } from './sha256.js';

/** How many answers are kept. The oldest one's `previous` still names the one that went. */
const KEPT = 100;

/** How long another page may not have seen what this one wrote, at most, in milliseconds. */
const DELAY = 2000;

/**
 * Adds an answer to the history, chained to the one before, and what was shown for it. Waits its turn
 * among all pages that do the same. Never rejects: where storage is full or blocked the answer is left
 * out, and its number is missing.
 *
 * @param isWanted asked last: by then the visitor may have had it all deleted
 */
export async function appendHistory(
  name: string,
  record: ConsentRecord,
  shown: Shown | undefined,
  isWanted: () => boolean,
): Promise<void> {
  const key = historyKeys(name).history;
  const add = () => inTurn(key, () => append(name, record, shown, isWanted));
  // A turn is not enough: each process has a copy of the storage, and another one's next entry may be
  // written over ours when it has not heard of it yet.
  const undo = listen(window, 'storage', (event: StorageEvent) => {
    if (event.key !== key) return;
    if (event.newValue === null) undo();
    else if (!isLogged(name, record)) inOrder(add);
  });
  setTimeout(undo, DELAY);
  await add();
}

async function append(
  name: string,
  record: ConsentRecord,
  shown: Shown | undefined,
  isWanted: () => boolean,
): Promise<void> {
  const key = historyKeys(name).history;
  const text = encodeRecord(record);
  for (;;) {
    const before = readKey(key);
    if (isLogged(name, record)) return;
    const entries = parseEntries(before);
    const previous = entries.at(-1)?.hash ?? '';
    const hash = await sha256(chained(previous, text));
    // Something that takes no turns was quicker: a deletion, or a page without locks.
    if (readKey(key) !== before) continue;
    if (!isWanted()) return;
    const kept = [...entries, { record: text, previous, ...(hash && { hash }) }].slice(-KEPT);
    if (write(key, kept)) keepShown(name, kept, record.fingerprint, shown);
    return;
  }
}

/** Keeps what was shown once for all entries that name it, and nothing that none names any more. */
function keepShown(
  name: string,
  entries: readonly HistoryEntry[],
  fingerprint: string | undefined,
  shown: Shown | undefined,
): void {
  const named = new Set(entries.map(({ record }) => decodeRecord(record)?.fingerprint));
  const before = readHistory(name).shown;
  const all: History['shown'] = fingerprint && shown ? { ...before, [fingerprint]: shown } : before;
  write(
    historyKeys(name).shown,
    Object.fromEntries(Object.entries(all).filter(([key]) => named.has(key))),
  );
}

function write(key: string, value: unknown): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

let turn: Promise<unknown> = Promise.resolve();

/** Runs one after the other, over all pages of this origin where the browser has locks. */
function inTurn(name: string, run: () => Promise<void>): Promise<void> {
  const { locks } = navigator as { locks?: LockManager };
  const result = turn.then(() =>
    // Not to be had on http pages, and refused in a sandbox.
    locks ? locks.request(name, run).catch(run) : run(),
  );
  turn = result;
  return result;
}
