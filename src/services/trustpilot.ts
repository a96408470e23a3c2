import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Trustpilot, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'trustpilot',
  name: 'Trustpilot',
  category: 'functional',
  hosts: ['widget.trustpilot.com', 'invitejs.trustpilot.com'],
  cookies: [],
  storage: [],
};

/** What visitors read about Trustpilot. */
export const details: ServiceDetails = {
  description: 'Shows reviews of the website and counts how often they are seen.',
  policyUrl: 'https://legal.trustpilot.com/for-reviewers/end-user-privacy-terms',
  controller: 'Trustpilot A/S',
  sources: ['https://legal.trustpilot.com/for-reviewers/end-user-privacy-terms'],
  unverified:
    'Trustpilot has not been found to say that its boxes set no cookies; that and the hosts are from observation.',
  entries: {},
};

/** Returns Trustpilot for the `services` of a config. */
export const trustpilot = (options?: ServiceOptions) => describeService(rule, details, options);
