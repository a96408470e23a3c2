import { attempt } from '../core/attempt.js';
import type { Config, Service } from '../core/config.js';
import { storedBy } from '../core/stored-by.js';
import { cookieNames } from './cookie-places.js';

/** Returns those of the services that have left something to erase which script sees at a glance. */
export function findTraces(services: readonly Service[], { services: all, cookie }: Config) {
  const spared = all.filter((service) => !services.includes(service));
  const names = {
    cookies: attempt(cookieNames) ?? [],
    storage: [
      ...(attempt(() => Object.keys(localStorage)) ?? []),
      ...(attempt(() => Object.keys(sessionStorage)) ?? []),
    ],
  };
  return services.filter((service) => {
    const stores = storedBy(service, spared, cookie.name);
    return (['cookies', 'storage'] as const).some((kind) =>
      names[kind].some((name) => stores(kind, name)),
    );
  });
}
