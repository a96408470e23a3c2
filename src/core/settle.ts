import type { Choices } from './choices.js';
import type { Config } from './config.js';
import type { ConsentRecord } from './record.js';
import { silenceOn } from './regime.js';
import type { Law, RegimeRule } from './regime.js';

/** What the record does not say, and a site's options do. */
export interface Circumstances {
  readonly config: Config;
  readonly law: Law;
  /** Ids of categories and services that Global Privacy Control and minors take away. */
  readonly advertising: readonly string[];
  /** Returns the rule of another region, for answers that were given there. */
  ruleOf(region: string | undefined): RegimeRule;
}

/** What is granted, and whether it has to be asked for here. */
export interface Settled {
  readonly choices: Choices;
  /** Whether the stored answer is none to what is asked here. */
  readonly asks: boolean;
}

/**
 * Completes the answers that count with what silence means, and takes away what may not be granted.
 *
 * A no counts for good, also in an answer that has expired, or to a service that has changed since. A yes
 * counts where silence is a no only if silence was a no where it was given: elsewhere what nobody had
 * touched was stored with the rest. Global Privacy Control takes away all but what the visitor has said
 * yes to while it was on.
 *
 * @param given the stored answers that count
 * @param record the stored answer they are from, also an expired one
 */
export function settle(
  { config, law, advertising, ruleOf }: Circumstances,
  given: Choices,
  record: ConsentRecord | undefined,
): Settled {
  const { rule, honoured, minor } = law;
  const method = record?.method;
  const refused = method === 'reject-all' || method === 'withdraw';
  const signalled = method === 'signal';
  const insisted = record?.signal === 'gpc' && !signalled;
  const there = { ...ruleOf(record?.region), regime: record?.regime ?? 'opt-in' };
  const choices: Record<string, boolean> = {};
  let asks = false;

  for (const { id: category, required } of config.categories) {
    const ids = config.services.filter((service) => service.category === category);
    const silent = silenceOn(rule, category);
    const wasAsked = method === 'accept-all' || silenceOn(there, category) === 'opt-in';
    const denies = (id: string) => record?.choices[id] === false;

    for (const id of [category, ...ids.map((service) => service.id)]) {
      const yes = given[id] === true && !signalled && !denies(id);
      const isAdvertising = [category, id].some((name) => advertising.includes(name));
      if (required) choices[id] = true;
      else if (isAdvertising && (minor || (honoured && !(insisted && yes)))) choices[id] = false;
      else if (silent !== 'opt-in') {
        choices[id] = yes || !(refused || denies(id) || denies(category));
      } else {
        choices[id] = yes && wasAsked;
        asks ||= signalled || (yes && !wasAsked);
      }
    }
  }
  return { choices, asks };
}
