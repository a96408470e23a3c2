import { readFileSync } from 'node:fs';
import { completeConfig } from '../../dist/npm/core/complete-config.js';
import { explain } from '../../dist/npm/explain.js';
import { rules } from '../../dist/npm/services/rules.js';
import { CommandError } from './command.mjs';

/**
 * Reads and checks a config as the script tag does, and complains in its words.
 *
 * @returns `{ config, rules, own }`: what the file says, the catalogue, and those entries that it names
 */
export function readConfig(path) {
  let text;
  try {
    text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new CommandError(`askfirst: ${path} cannot be read: ${error.message}`);
  }
  const config = parse(text);
  if (!config || !completeConfig(config, rules)) {
    throw new CommandError(`${path}\n${explain('config', [text, rules])}`);
  }
  const names = (config.services ?? []).map((item) => (typeof item === 'string' ? item : item.use));
  const own = names.filter((name) => name !== undefined).map((name) => [name, rules[name]]);
  return { config, rules, own: Object.fromEntries(own) };
}

/** What is no JSON is explained with everything else that can be wrong. */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
