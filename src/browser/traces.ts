import type { Service } from '../core/config.js';
import { matchesName } from '../core/match-name.js';
import { cookieNames } from './cookie-places.js';

/** Returns those of the services that have left something which script sees at a glance. */
export function findTraces(services: readonly Service[]): readonly Service[] {
  const names = {
    cookies: attempt(cookieNames),
    storage: [
      ...attempt(() => Object.keys(localStorage)),
      ...attempt(() => Object.keys(sessionStorage)),
    ],
  };
  return services.filter((service) =>
    (['cookies', 'storage'] as const).some((kind) =>
      names[kind].some((name) => service[kind].some((entry) => matchesName(entry.name, name))),
    ),
  );
}

/** Returns what `run` returns, or nothing where the browser blocks it. */
function attempt(run: () => readonly string[]): readonly string[] {
  try {
    return run();
  } catch {
    return [];
  }
}
