import type { Config } from './core/config.js';
import { details } from './services/details.js';
import { describeEntries } from './services/service.js';

/** Adds the catalogue's texts, which the guard does without. */
export function describe(config: Config): Config {
  return {
    ...config,
    services: config.services.map((service) => {
      const known = details[service.id];
      if (!known) return service;
      return { description: known.description, ...service, ...describeEntries(service, known) };
    }),
  };
}
