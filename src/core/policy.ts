import type { Choices } from './choices.js';
import type { Config } from './config.js';
import { createMatch } from './match.js';

/** What may load under a config and the choices of the moment. */
export interface ChoicePolicy {
  /** Returns the id of what denies this address, or `undefined` when it may load. */
  denies(hostname: string, path: string): string | undefined;
  /** Returns whether a category or service is granted; unknown ids are not. */
  allows(id: string): boolean;
  /** Whether no address can be denied at the moment. */
  readonly open: boolean;
  /** Absent until it is there: all third parties are denied. */
  readonly config?: Config;
}

/** Stands in the place of an id where no service names a held host. */
export const UNKNOWN = 'unknown';

/** Tells the page's own hosts from third parties. */
export type IsOwn = (hostname: string, path: string) => boolean;

/**
 * Returns the test for the page's own hosts: its host without `www.`, everything below that, and what
 * the config adds. The registrable domain cannot be known without a list of suffixes.
 */
export function createIsOwn(pageHost: string, firstParty: readonly string[] = []): IsOwn {
  const match = createMatch([{ hosts: [`*.${pageHost.replace(/^www\./, '')}`, ...firstParty] }]);
  return (hostname, path) => !!match(hostname, path)[0];
}

/** Denies every third party: what counts until a config is there, and when it cannot be used. */
export function denyThirdParties(isOwn: IsOwn): ChoicePolicy {
  return {
    denies: (hostname, path) => (isOwn(hostname, path) ? undefined : UNKNOWN),
    allows: () => false,
    open: false,
  };
}

/**
 * Returns a function from choices to the policy that they make. `complain` is told of ids in markup
 * that the config does not have.
 */
export function createPolicy(
  config: Config,
  isOwn: IsOwn,
  complain: (id: string, ids: readonly string[]) => void,
): (choices: Choices) => ChoicePolicy {
  const match = createMatch(config.services);
  return (choices) => {
    const ids = Object.keys(choices);
    const all = ids.every((id) => choices[id]);
    const held = (config.unknown === 'hold' || config.lockdown) && !all;
    return {
      config,
      denies(hostname, path) {
        const services = match(hostname, path);
        if (services[0]) return services.find(({ id }) => !choices[id])?.id;
        return held && !isOwn(hostname, path) ? UNKNOWN : undefined;
      },
      allows(id) {
        if (!ids.includes(id)) complain(id, ids);
        return choices[id] === true;
      },
      open: !held && config.services.every(({ id }) => choices[id]),
    };
  };
}
