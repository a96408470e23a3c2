import type { Config } from './core/config.js';
import { details } from './services/details.js';
import { describeWith } from './services/service.js';

/** Part of dist/askfirst-details.js: adds the catalogue's texts to a config. */
export function describe(config: Config): Config {
  return {
    ...config,
    services: config.services.map((service) => {
      const known = details[service.id];
      if (!known) return service;
      const { cookies, storage, ...texts } = describeWith(service, known);
      return { ...texts, ...service, cookies, storage };
    }),
  };
}
