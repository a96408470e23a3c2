import { completeConfig } from '../../src/core/complete-config.js';
import type { ConfigInput, ServiceInput } from '../../src/core/config-input.js';
import { createIsOwn, createPolicy } from '../../src/core/policy.js';
import type { Policy } from '../../src/guard/gate.js';

/** What a config makes of the hosts of the tests. */
export interface Named {
  readonly granted: Policy;
  readonly denied: Policy;
}

/**
 * Returns the policies of a config that names the third party as a service, with what else is given
 * for it. Some other service stays denied in both, so that a grant leaves interceptors on.
 */
export function named(service: Partial<ServiceInput> = {}, more: Partial<ConfigInput> = {}): Named {
  const category = 'advertising';
  const config = completeConfig(
    {
      policy: { version: '1', url: '/privacy' },
      services: [
        { id: 'tracker', name: 'Tracker', category, hosts: ['tracker.localhost'], ...service },
        // The tests ask for it to see what came before.
        { id: 'control', name: 'Control', category, hosts: ['tracker.localhost/collect'] },
        { id: 'other', name: 'Other', category, hosts: ['other.localhost'] },
      ],
      ...more,
    },
    {},
  )!;
  const policyOf = createPolicy(config, createIsOwn(location.hostname), () => {});
  const choices = { control: true, other: false };
  return {
    granted: policyOf({ ...choices, tracker: true }),
    denied: policyOf({ ...choices, tracker: false }),
  };
}
