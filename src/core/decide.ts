import type { Choices } from './choices.js';
import type { Config } from './config.js';

/**
 * Returns what is granted: every category and service of the config, and nothing else. What is not
 * answered stays as it was before; a service then follows an answer to its category.
 *
 * A stored record is `before`: a service that it does not name is newer, so nobody was asked about it.
 */
export function decide(config: Config, answers: Choices, before: Choices = {}): Choices {
  const choices: Record<string, boolean> = {};
  for (const { id, required } of config.categories) {
    choices[id] = required || (answers[id] ?? before[id]) === true;
    for (const service of config.services) {
      if (service.category !== id) continue;
      choices[service.id] =
        required || (answers[service.id] ?? answers[id] ?? before[service.id]) === true;
    }
  }
  return choices;
}

/** Returns the same answer to everything that can be answered. */
export function decideAll(config: Config, answer: boolean): Choices {
  return decide(config, Object.fromEntries(config.categories.map(({ id }) => [id, answer])));
}
