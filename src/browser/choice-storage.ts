import { attempt } from '../core/attempt.js';
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
      // WebKitGTK keeps cookies of any length, and servers then refuse the request.
      (text) => writeCookie(cookie, encodeURIComponent(text).length < 4000 ? text : ''),
    ],
    [
      'localStorage',
      () => [(localStorage[name] as string | undefined) ?? []].flat(),
      (text) => {
        // Full storage keeps what was there before.
        delete localStorage[name];
        if (text) localStorage[name] = text;
      },
    ],
    ['memory', () => memory, (text) => (memory = text ? [text] : [])],
  ];

  return {
    clear: () => places.forEach(([, , write]) => attempt(() => write(''))),
    read: () =>
      places.flatMap(([persisted, read]) =>
        (attempt(read) ?? []).map((text) => [text, persisted] as const),
      ),
    write(text) {
      let kept: Persisted | undefined;
      // Browsers drop a cookie that is too long, or that they block, without a word: look. Other copies
      // go after that: a page that opens in between must find an answer.
      for (const [persisted, read, write] of places) {
        attempt(() => write(kept ? '' : text));
        if (!kept && attempt(read)?.includes(text)) kept = persisted;
      }
      return kept!;
    },
  };
}
