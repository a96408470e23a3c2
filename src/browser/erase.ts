import type { Service, StorageEntry } from '../core/config.js';
import { isExactName } from '../core/match-name.js';
import { storedBy } from '../core/stored-by.js';
import { cookieNames, expireCookie, isHidden, knownPaths } from './cookie-places.js';

/** Where something was kept. */
export type StorageKind =
  'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'cacheStorage' | 'serviceWorker';

/**
 * Why something is still there: `http-only` (only the server can remove it), `third-party` (it belongs
 * to the vendor's host), `in-use` (another page has it open), `kept` (it was there again, or is in a
 * place that script cannot name), `blocked` (the browser does not let script look).
 */
export type ResidueReason = 'http-only' | 'third-party' | 'in-use' | 'kept' | 'blocked';

/** Something of a service that could not be erased. */
export interface Residue {
  /** Id of the service. */
  readonly service: string;
  readonly kind: StorageKind;
  readonly name: string;
  readonly reason: ResidueReason;
}

/** How long to wait for the browser before something counts as in use, in milliseconds. */
const PATIENCE = 2000;

/**
 * Erases everything that these services have stored and script can reach. What `spared` services name
 * too stays, and so do keys that begin with `own`. Never throws; resolves with what is left.
 */
export async function erase(
  services: readonly Service[],
  spared: readonly Service[],
  own: string,
): Promise<readonly Residue[]> {
  const paths = knownPaths();
  const residue = await Promise.all(
    services.map(async (service) => {
      const stores = storedBy(service, spared, own);
      const isOf = (kind: 'cookies' | 'storage') => (name: string) => stores(kind, name);
      const found = (kind: StorageKind, name: string, reason: ResidueReason): Residue => ({
        service: service.id,
        kind,
        name,
        reason,
      });
      const left = [
        ...eraseCookies(service.cookies, isOf('cookies'), paths, found),
        ...STORES.flatMap(([kind, open]) => eraseKeys(kind, open, isOf('storage'), found)),
      ];
      const later = await Promise.all(
        ERASERS.map(([kind, eraser]) =>
          // Some browsers answer nothing while the disk is busy, or the storage is damaged.
          Promise.race([eraser(isOf('storage'), service.storage), wait(2 * PATIENCE)]).then(
            (names = ['*']) => names.map((name) => found(kind, name, 'in-use')),
            // Not there on http pages, or blocked; nothing that is known to be left.
            () => [],
          ),
        ),
      );
      return [...left, ...later.flat()];
    }),
  );
  return residue.flat();
}

type Found = (kind: StorageKind, name: string, reason: ResidueReason) => Residue;
type IsOf = (name: string) => boolean;

function eraseCookies(
  entries: readonly StorageEntry[],
  isOf: IsOf,
  paths: readonly string[],
  found: Found,
): readonly Residue[] {
  try {
    const own = entries.filter(({ host, httpOnly }) => host === undefined && !httpOnly);
    // Exact names also blindly: a cookie of another path is not seen from here.
    const blind = own.map(({ name }) => name).filter((name) => isExactName(name) && isOf(name));
    for (const name of new Set([...cookieNames().filter(isOf), ...blind]))
      expireCookie(name, paths);
    const kept = cookieNames().filter(isOf);
    return [
      ...kept.map((name) => found('cookie', name, 'kept')),
      ...blind.filter(isHidden).map((name) => found('cookie', name, 'http-only')),
      // What the site says of cookies that cannot be seen.
      ...entries.flatMap(({ name, host, httpOnly }) => [
        ...(httpOnly ? [found('cookie', name, 'http-only')] : []),
        ...(host ? [found('cookie', `${name} (${host})`, 'third-party')] : []),
      ]),
    ];
  } catch {
    return [found('cookie', '*', 'blocked')];
  }
}

const STORES: readonly (readonly [StorageKind, () => Storage])[] = [
  ['localStorage', () => localStorage],
  ['sessionStorage', () => sessionStorage],
];

function eraseKeys(
  kind: StorageKind,
  open: () => Storage,
  isOf: IsOf,
  found: Found,
): readonly Residue[] {
  try {
    const storage = open();
    for (const key of Object.keys(storage).filter(isOf)) storage.removeItem(key);
    return Object.keys(storage)
      .filter(isOf)
      .map((name) => found(kind, name, 'kept'));
  } catch {
    // A sandbox: nothing can have been stored here either.
    return [];
  }
}

/** Each erases what it finds, and resolves with the names that are left. */
const ERASERS: readonly (readonly [
  StorageKind,
  (isOf: IsOf, entries: readonly StorageEntry[]) => Promise<readonly string[]>,
])[] = [
  [
    'indexedDB',
    async (isOf, entries) => {
      // Not in every browser; there, exact names are tried.
      const known = (await indexedDB.databases?.()) as { name?: string }[] | undefined;
      const names = known
        ? known.map(({ name = '' }) => name).filter(isOf)
        : entries.map(({ name }) => name).filter((name) => isExactName(name) && isOf(name));
      const erased = await Promise.all(names.map(deleteDatabase));
      return names.filter((_, i) => !erased[i]);
    },
  ],
  [
    'cacheStorage',
    async (isOf) => {
      const names = (await caches.keys()).filter(isOf);
      await Promise.all(names.map((name) => caches.delete(name)));
      return (await caches.keys()).filter(isOf);
    },
  ],
  [
    'serviceWorker',
    async (isOf) => {
      const registrations = await navigator.serviceWorker.getRegistrations();
      const of = registrations.filter(({ active, waiting, installing }) => {
        const { pathname = '' } = new URL((active ?? waiting ?? installing)?.scriptURL ?? 'about:');
        return isOf(pathname) || isOf(pathname.replace(/^.*\//, ''));
      });
      const erased = await Promise.all(of.map((registration) => registration.unregister()));
      return of.filter((_, i) => !erased[i]).map(({ scope }) => scope);
    },
  ],
];

/** Resolves after a while, in milliseconds, with nothing. */
const wait = (time: number) => new Promise<undefined>((settle) => setTimeout(settle, time));

/** Resolves with whether a database is gone; not while another page has it open. */
function deleteDatabase(name: string): Promise<boolean> {
  return new Promise((settle) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => settle(true);
    request.onerror = () => settle(false);
    // Pages are asked to close it; those that do let it go.
    setTimeout(settle, PATIENCE, false);
  });
}
