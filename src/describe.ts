import type { Config } from './core/config.js';
import { describeWith } from './services/service.js';

/**
 * Adds the catalogue's texts, which the guard does without. Loaded only where a config names services:
 * functions from npm bring their own.
 */
export async function describe(config: Config): Promise<Config> {
  const { askfirstServices = {} } = window;
  if (!config.services.some(({ id }) => Object.hasOwn(askfirstServices, id))) return config;
  const { details } = await import('./services/details.js');
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
