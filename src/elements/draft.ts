import type { Choices } from '../core/choices.js';
import type { Config, Service } from '../core/config.js';

/** What is being chosen in the preferences: an answer for every category and every service. */
export type Draft = Choices;

/** Returns the services of `category`. */
export function servicesOf(config: Config, category: string): readonly Service[] {
  return config.services.filter((service) => service.category === category);
}

/** Returns the draft that shows `choices`. Nothing is on but what they grant, and what is required. */
export function prefill(config: Config, choices: Choices): Draft {
  const draft: Record<string, boolean> = {};
  for (const { id, required } of config.categories) {
    draft[id] = required || choices[id] === true;
    for (const service of servicesOf(config, id)) {
      draft[service.id] = required || (choices[service.id] ?? choices[id]) === true;
    }
  }
  return draft;
}

/** Returns `draft` with a category and all its services switched. */
export function switchCategory(config: Config, draft: Draft, id: string, on: boolean): Draft {
  const services = servicesOf(config, id).map((service) => [service.id, on] as const);
  return { ...draft, ...Object.fromEntries(services), [id]: on };
}

/**
 * Returns `draft` with one service switched. While the services of a category differ, the category
 * keeps its own answer and the services carry the exceptions; once they agree, it takes theirs.
 */
export function switchService(config: Config, draft: Draft, service: Service, on: boolean): Draft {
  const next = { ...draft, [service.id]: on };
  const agree = servicesOf(config, service.category).every(({ id }) => next[id] === on);
  return agree ? { ...next, [service.category]: on } : next;
}

/** Returns whether some service of the category is an exception from it. */
export function isMixed(config: Config, draft: Draft, category: string): boolean {
  return servicesOf(config, category).some(({ id }) => draft[id] !== draft[category]);
}
