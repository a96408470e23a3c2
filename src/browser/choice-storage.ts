import Cookies from 'js-cookie';
import type { Config } from '../core/config.js';

/** Where a record ended up. `memory` lasts as long as the page. */
export type Persisted = 'cookie' | 'localStorage' | 'memory';

/** A place that may keep a text. */
interface Place {
  get(): string | null | undefined;
  set(text: string): void;
  remove(): void;
}

/** Keeps the text of a record. Nothing in here throws: blocked storage is a place less to write to. */
export interface ChoiceStorage {
  /** Returns every copy that is found; which one counts is for the reader to say. */
  read(): readonly (readonly [text: string, persisted: Persisted])[];
  /** Writes to the first place that keeps it: cookie, localStorage, memory. */
  write(text: string): Persisted;
  /** Removes every copy. */
  clear(): void;
}

/** Returns the storage that the config describes. */
export function createChoiceStorage({
  cookie: { name, days, ...rest },
}: Pick<Config, 'cookie'>): ChoiceStorage {
  // WebKit refuses Secure cookies on http://localhost, so the flag follows the scheme.
  const options = { ...rest, sameSite: 'Lax', secure: location.protocol === 'https:' } as const;
  let memory: string | undefined;
  const places = Object.entries({
    cookie: {
      get: () => Cookies.get(name),
      set(text) {
        // WebKitGTK keeps cookies of any length, and servers then refuse the request.
        const short = encodeURIComponent(text).length < 4000;
        if (short) Cookies.set(name, text, { ...options, expires: days });
      },
      remove: () => Cookies.remove(name, options),
    },
    localStorage: {
      get: () => localStorage.getItem(name),
      set: (text) => localStorage.setItem(name, text),
      remove: () => localStorage.removeItem(name),
    },
    memory: {
      get: () => memory,
      set: (text) => (memory = text),
      remove: () => (memory = undefined),
    },
  } satisfies Record<Persisted, Place>) as [Persisted, Place][];
  const clear = () => places.forEach(([, place]) => attempt(() => place.remove()));

  return {
    clear,
    read: () =>
      places.flatMap(([persisted, place]) => {
        const text = attempt(() => place.get());
        return text == null ? [] : [[text, persisted] as const];
      }),
    write(text) {
      clear();
      // Browsers drop a cookie that is too long, or that they block, without a word: look.
      const kept = places.find(([, place]) => {
        attempt(() => place.set(text));
        return attempt(() => place.get()) === text;
      });
      return kept![0];
    },
  };
}

/** Returns what `run` returns, or `undefined` when it throws: a sandbox blocks storage. */
function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
