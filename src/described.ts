import type { Config } from './core/config.js';

/**
 * Adds the catalogue's texts, which the guard does without. They are loaded only where a config names
 * services: functions from npm bring their own.
 */
export async function described(config: Config): Promise<Config> {
  const { askfirstServices = {} } = window;
  if (!config.services.some(({ id }) => Object.hasOwn(askfirstServices, id))) return config;
  return (await import('./describe.js')).describe(config);
}
