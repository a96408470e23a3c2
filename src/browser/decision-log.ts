import { keyOf, logEntry } from '../core/log-entry.js';
import type { ConsentRecord } from '../core/record.js';
import { alone } from './alone.js';
import { DecisionQueue } from './decision-queue.js';
import type { QueuedDecision } from './decision-queue.js';
import { listen } from './listen.js';
import { warn } from './warn.js';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const DAY = 24 * HOUR;
/** How long a server may take to answer. */
const PATIENCE = 30 * SECOND;
/** Of all bodies together: https://fetch.spec.whatwg.org/#http-network-or-cache-fetch */
const KEEPALIVE_LIMIT = 60_000;
/** Answers that another try may change, besides those of 500 and more. */
const PASSING = [408, 425, 429];

/** What a test puts in the place of the browser's own. */
export interface Surroundings {
  /** Milliseconds since 1970. */
  now(): number;
  /** From 0 to 1. */
  random(): number;
  post(url: string, init: RequestInit): Promise<Response>;
  /** Runs something after so many milliseconds; returns what calls it off. */
  later(run: () => void, ms: number): () => void;
}

const BROWSER: Surroundings = {
  now: () => Date.now(),
  random: () => Math.random(),
  post: (url, init) => fetch(url, init),
  later(run, ms) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/** Where a site's log is, and how its queue is called in this browser. */
export interface LogSettings {
  /** Address that takes the posts. */
  readonly url: string;
  /** Beginning of the keys in `localStorage`. */
  readonly name: string;
}

/**
 * Posts decisions to the site's log until it confirms them, across pages and restarts of the browser.
 * Nothing in here throws, and nobody waits for it.
 */
export class DecisionLog {
  readonly #url: string;
  readonly #name: string;
  readonly #queue: DecisionQueue;
  readonly #around: Surroundings;
  readonly #undo: readonly (() => void)[];
  #cancel = () => {};
  #isStopped = false;
  /** Until when this page leaves the server alone. */
  #rest = 0;

  constructor({ url, name }: LogSettings, around: Partial<Surroundings> = {}) {
    this.#url = url;
    this.#name = name;
    this.#queue = new DecisionQueue(name);
    this.#around = { ...BROWSER, ...around };
    this.#undo = [
      listen(window, 'online', () => void this.flush(true)),
      listen(document, 'visibilitychange', () => {
        // Not in turn with other pages: this one may be gone before it is told that it has the lock.
        if (document.hidden) void this.#sendAll(true);
      }),
    ];
  }

  /**
   * Posts a decision, at once and without a look at other pages: this one may be about to go. The same
   * decision a second time is passed over. Resolves when the server has answered, or will not.
   */
  async add(record: ConsentRecord): Promise<void> {
    const entry = logEntry(record, location.origin);
    const { key, time } = entry;
    if (this.#queue.last === key) return;
    const until = this.#around.now() + PATIENCE;
    const decision = { key, time, body: JSON.stringify(entry), tries: 0, next: 0, until };
    this.#queue.add(decision);
    await this.#send(decision);
    this.#schedule();
  }

  /**
   * Posts a decision of an earlier page that was left before it could even put it into the queue.
   * Resolves as `add` does.
   */
  async addMissed(record: ConsentRecord): Promise<void> {
    const { last } = this.#queue;
    // Without storage nobody knows what was posted; what is older was made before the site had a log.
    const isMissed = last !== undefined && last !== keyOf(record);
    if (isMissed && this.#around.now() - record.time < DAY) await this.add(record);
  }

  /**
   * Posts what is due, unless another page is at it; `early` also what waits only because the last try
   * was not long ago. Resolves when that is done.
   */
  async flush(early = false): Promise<void> {
    // Rejects when this page goes into the back/forward cache.
    const ran = await alone(this.#name, () => this.#sendAll(early)).catch(() => false);
    if (!ran) this.#rest = this.#around.now() + SECOND;
    this.#schedule();
  }

  /** Listens no more, and tries nothing again. What waits is for the next page. */
  stop(): void {
    this.#isStopped = true;
    this.#cancel();
    this.#undo.forEach((undo) => undo());
  }

  /** Posts again when the first of those that wait is due. */
  #schedule(): void {
    this.#cancel();
    const [first] = this.#queue
      .read()
      .map((decision) => dueAt(decision, this.#around.now()))
      .sort((a, b) => a - b);
    if (first === undefined || this.#isStopped) return;
    const wait = Math.max(first, this.#rest) - this.#around.now();
    this.#cancel = this.#around.later(() => void this.flush(), Math.max(wait, 0));
  }

  /** Posts what is due, one after another; after a failure the others wait too. */
  async #sendAll(early: boolean): Promise<void> {
    const isDue = (decision: QueuedDecision) =>
      dueAt(decision, this.#around.now(), early) <= this.#around.now();
    for (const { key } of this.#queue.read().filter(isDue)) {
      // As it is now: another page may have been faster while the one before was on its way.
      const decision = this.#queue.find(key);
      if (!decision || !isDue(decision)) continue;
      this.#queue.keep({ ...decision, until: this.#around.now() + PATIENCE });
      if (!(await this.#send(decision))) return;
    }
  }

  /** Resolves with whether the server took or refused it; else it stays in the queue. */
  async #send(decision: QueuedDecision): Promise<boolean> {
    const { key } = decision;
    const response = await this.#post(decision);
    const { ok, status = 0, type } = response ?? {};
    const isRefused = status >= 400 && status < 500 && !PASSING.includes(status);
    if (isRefused || type === 'opaqueredirect')
      warn('log', `${this.#url} answered ${status || 'with a redirect'}`);
    if (ok || isRefused) {
      this.#queue.remove(key);
      return true;
    }
    const tries = decision.tries + 1;
    const now = this.#around.now();
    const asked = pauseAsked(response, now);
    const wait = asked === undefined ? this.#backOff(tries) : Math.max(asked, 10 * 2 ** tries);
    this.#rest = now + wait;
    // It may have gone meanwhile: to make room, or with everything that the site had stored.
    if (this.#queue.find(key)) {
      const until = asked === undefined ? 0 : this.#rest;
      this.#queue.keep({ ...decision, tries, next: this.#rest, until });
    }
    return false;
  }

  /** Resolves with what the server answers, or with nothing: offline, blocked, or too slow. */
  async #post({ key, body }: QueuedDecision): Promise<Response | undefined> {
    try {
      return await this.#around.post(this.#url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': key },
        body,
        credentials: 'same-origin',
        keepalive: body.length < KEEPALIVE_LIMIT,
        // A POST that is redirected can become a GET, and what then answers is no log.
        redirect: 'manual',
        signal: AbortSignal.timeout?.(PATIENCE) ?? null,
      });
    } catch {
      return undefined;
    }
  }

  /** Returns how long to wait after so many tries, in milliseconds: from a second up to an hour. */
  #backOff(tries: number): number {
    // Not all browsers at the same moment, when a server is there again.
    return Math.min(HOUR, SECOND * 2 ** (tries - 1)) * (0.5 + this.#around.random() / 2);
  }
}

/** Returns when to try again. What is further away than anything can be is from a clock set back. */
function dueAt({ next, until }: QueuedDecision, now: number, early = false): number {
  const at = Math.max(until, early ? 0 : next);
  return at - now > DAY ? 0 : at;
}

/** Returns the pause that a server asks for, in milliseconds and up to a day, if it does. */
function pauseAsked(response: Response | undefined, now: number): number | undefined {
  const text = response?.headers.get('retry-after');
  if (!text) return undefined;
  const wait = /^\d+$/.test(text) ? Number(text) * SECOND : Date.parse(text) - now;
  return Number.isNaN(wait) ? undefined : Math.min(wait, DAY);
}
