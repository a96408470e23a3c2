import { TRY } from '../browser/cookie-places.js';
import { namesIt } from '../core/stored-by.js';
import type { Channel } from './gate.js';
import { refusedBy } from './refused.js';

/**
 * Refuses cookies and storage keys that a denied service names. Erasing them stays possible. Keys
 * that are written as properties (`localStorage.key = …`) cannot be intercepted.
 */
export const writes: Channel = (gate, realm) => {
  Object.assign(realm, { [REFUSES]: true });
  const isRefused = (kind: 'cookies' | 'storage', key: string) =>
    refusedBy(gate).some((service) => namesIt(service, kind, key));
  const { Document, Storage, CookieStore } = realm as typeof realm & {
    CookieStore?: { prototype: object };
  };
  return [
    [
      Document.prototype,
      'cookie',
      (_, args, call) => {
        const text = String(args[0]);
        const [name = ''] = text.split('=', 1);
        return isRefused('cookies', name.trim()) && !isErasing(text) && !text.endsWith(TRY)
          ? undefined
          : call(args);
      },
      'set',
    ],
    [
      CookieStore?.prototype,
      'set',
      (_, args, call) => {
        const [given] = args as [string | { name: string }];
        const name = typeof given === 'object' ? given.name : String(given);
        return isRefused('cookies', name) ? Promise.resolve() : call(args);
      },
    ],
    [
      Storage.prototype,
      'setItem',
      (_, args, call) => (isRefused('storage', String(args[0])) ? undefined : call(args)),
    ],
  ];
};

/** Says in a window that it has this channel, also to a copy of this module in another file. */
export const REFUSES = Symbol.for('askfirst refuses writes');

/** Returns whether the browser would delete this cookie. */
function isErasing(text: string): boolean {
  // Others do not count: https://www.rfc-editor.org/rfc/rfc6265#section-5.2.2
  const [, age] = /;\s*max-age\s*=\s*(-?\d+)\s*(;|$)/i.exec(text) ?? [];
  const [, end] = /;\s*expires\s*=\s*([^;]*)/i.exec(text) ?? [];
  return age !== undefined ? Number(age) <= 0 : end !== undefined && Date.parse(end) < Date.now();
}
