import { completeConfig } from './complete-config.js';
import type { Catalogue } from './complete-config.js';
import type { Config } from './config.js';
import { ConfigError } from './config-error.js';
import { configProblems } from './config-problems.js';

/**
 * Checks untrusted input and fills in the defaults.
 *
 * @throws {ConfigError} with every problem at once
 */
export function parseConfig(input: unknown, catalogue: Catalogue = {}): Config {
  const config = completeConfig(input, catalogue);
  if (!config) throw new ConfigError(configProblems(input, catalogue));
  return config;
}
