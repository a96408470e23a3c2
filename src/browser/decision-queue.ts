import { attempt } from '../core/attempt.js';

/** A decision that the site's log has not confirmed yet. Times are milliseconds since 1970. */
export interface QueuedDecision {
  /** Names the decision. */
  readonly key: string;
  /** What is posted. */
  readonly body: string;
  /** When it was made. */
  readonly time: number;
  /** How often it was posted in vain. */
  readonly tries: number;
  /** When to try again, unless there is a better occasion. */
  readonly next: number;
  /** Until when it must not be tried: a page is at it, or the server has asked for a pause. */
  readonly until: number;
}

/** How many decisions wait at most; older ones go. */
const KEPT = 50;

/**
 * Decisions on their way to the site's log, in `localStorage`: each under a key of its own, so that
 * pages that are open side by side do not write over what the other has added.
 */
export class DecisionQueue {
  readonly #name: string;

  /** `name` is the key of the queue's own note; what waits has keys that begin with it. */
  constructor(name: string) {
    this.#name = name;
  }

  /** The decision that was added last: `null` before the first, `undefined` where storage is blocked. */
  get last(): string | null | undefined {
    return attempt(() => localStorage.getItem(this.#name));
  }

  /** What waits, the longest waiting first. */
  read(): readonly QueuedDecision[] {
    const found = attempt(() => Object.entries(localStorage)) ?? [];
    return found
      .filter(([key]) => key.startsWith(`${this.#name}:`))
      .flatMap(([, text]) => parse(text as string) ?? [])
      .sort((a, b) => a.next - b.next || a.time - b.time);
  }

  /** Returns one that still waits as it is kept now. */
  find(key: string): QueuedDecision | undefined {
    return parse(attempt(() => localStorage.getItem(`${this.#name}:${key}`)) ?? '');
  }

  /** Puts a new decision in. Without room or storage nothing is kept, and nothing thrown. */
  add(decision: QueuedDecision): void {
    attempt(() => localStorage.setItem(this.#name, decision.key));
    this.keep(decision);
    const newest = [...this.read()].sort((a, b) => b.time - a.time);
    newest.slice(KEPT).forEach(({ key }) => this.remove(key));
  }

  /** Writes down how it stands with a decision. */
  keep(decision: QueuedDecision): void {
    attempt(() => localStorage.setItem(`${this.#name}:${decision.key}`, JSON.stringify(decision)));
  }

  /** Takes one out: it has arrived, or never will. */
  remove(key: string): void {
    attempt(() => localStorage.removeItem(`${this.#name}:${key}`));
  }
}

function parse(text: string): QueuedDecision | undefined {
  const value = attempt(() => JSON.parse(text) as Partial<QueuedDecision> | null);
  const numbers = [value?.time, value?.tries, value?.next, value?.until];
  const texts = [value?.key, value?.body];
  const fits = numbers.every(Number.isFinite) && texts.every((text) => typeof text === 'string');
  return fits ? (value as QueuedDecision) : undefined;
}
