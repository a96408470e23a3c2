import type { Service } from './config.js';
import { matchesName } from './match-name.js';

/** What a service stores its things in. */
type Kind = 'cookies' | 'storage';

/** Returns whether a service stores something under this name here; its own host's are another matter. */
export const namesIt = (service: Service, kind: Kind, name: string): boolean =>
  service[kind].some((entry) => entry.host === undefined && matchesName(entry.name, name));

/**
 * Returns the test for the names under which a service stores something that may be erased: not those
 * which a service of `spared` names too, nor those that begin with `own`.
 */
export const storedBy =
  (service: Service, spared: readonly Service[], own: string) =>
  (kind: Kind, name: string): boolean =>
    !name.startsWith(own) &&
    namesIt(service, kind, name) &&
    !spared.some((other) => namesIt(other, kind, name));
