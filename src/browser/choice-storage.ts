import type { Config } from '../core/config.js';
import { writeCookie } from './write-cookie.js';

/** Where a record ended up. `memory` lasts as long as the page. */
export type Persisted = 'cookie' | 'localStorage' | 'memory';

/** A place that may keep a text: reads what is there, and writes it, or removes it for no text. */
type Place = readonly [Persisted, read: () => readonly string[], write: (text: string) => void];

/** Keeps the text of a record. Nothing in here throws: blocked storage is a place less to write to. */
export interface ChoiceStorage {
  /** Returns every copy that is found; which one counts is for the reader to say. */
  read(): readonly (readonly [text: string, persisted: Persisted])[];
  /** Writes to the first place that keeps it: cookie, localStorage, memory. Other copies go. */
  write(text: string): Persisted;
  /** Removes every copy. */
  clear(): void;
}

/** Returns the storage that the config describes. */
export function createChoiceStorage({ cookie }: Pick<Config, 'cookie'>): ChoiceStorage {
  const { name } = cookie;
  let memory: readonly string[] = [];
  const places: readonly Place[] = [
    [
      'cookie',
      // More than one, where a copy of another domain or path is left.
      () =>
        document.cookie.split('; ').flatMap((pair) => {
          const [key, text] = pair.split('=');
          return key === name ? (attempt(() => decodeURIComponent(text!)) ?? text!) : [];
        }),
      (text) => {
        // WebKitGTK keeps cookies of any length, and servers then refuse the request.
        const fits = encodeURIComponent(text).length < 4000;
        if (fits) writeCookie(cookie, text);
      },
    ],
    [
      'localStorage',
      () => [localStorage.getItem(name) ?? []].flat(),
      (text) => (text ? localStorage.setItem(name, text) : localStorage.removeItem(name)),
    ],
    ['memory', () => memory, (text) => (memory = text ? [text] : [])],
  ];
  const clear = (kept?: Place) => {
    for (const place of places) if (place !== kept) attempt(() => place[2](''));
  };

  return {
    clear,
    read: () =>
      places.flatMap(([persisted, read]) =>
        (attempt(read) ?? []).map((text) => [text, persisted] as const),
      ),
    write(text) {
      // Browsers drop a cookie that is too long, or that they block, without a word: look.
      const kept = places.find(([, read, write]) => {
        attempt(() => write(text));
        return attempt(read)?.includes(text);
      })!;
      // Not before: a page that opens in between would find no answer.
      clear(kept);
      return kept[0];
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
