import type { Choices } from './choices.js';
import type { Config } from './config.js';

/**
 * Returns what is granted: every category and service of the config, and nothing else.
 *
 * A service without an answer of its own follows its category, unless `answers` is a stored record
 * (`strict`): the service is then newer than the answer, so nobody was asked about it.
 */
export function decide(config: Config, answers: Choices, strict = false): Choices {
  const choices: Record<string, boolean> = {};
  for (const { id, required } of config.categories) {
    choices[id] = required || answers[id] === true;
    for (const service of config.services) {
      if (service.category !== id) continue;
      const asked = strict || answers[service.id] !== undefined;
      choices[service.id] = required || (asked ? answers[service.id] === true : choices[id]);
    }
  }
  return choices;
}

/** Returns the same answer to everything that can be answered. */
export function decideAll(config: Config, answer: boolean): Choices {
  return decide(config, Object.fromEntries(config.categories.map(({ id }) => [id, answer])));
}
