import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Fathom Analytics, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'fathom',
  name: 'Fathom Analytics',
  category: 'analytics',
  // Its `blockTrackingForMe()` opens an alert and lasts for good: not a call for `deny`.
  hosts: ['cdn.usefathom.com', 'cdn-eu.usefathom.com'],
  cookies: [],
  storage: [],
};

/** What visitors read about Fathom Analytics. */
export const details: ServiceDetails = {
  description:
    'Counts visits without storing anything in the browser, and reports them to the website.',
  policyUrl: 'https://usefathom.com/privacy',
  controller: 'Conva Ventures Inc.',
  sources: [
    'https://usefathom.com/support/tracking',
    'https://usefathom.com/support/tracking-advanced',
  ],
  unverified:
    'That nothing is stored, the European host and the legal name are not from a page of the vendor that was read.',
  entries: {},
};

/** Returns Fathom Analytics for the `services` of a config. */
export const fathom = (options?: ServiceOptions) => describeService(rule, details, options);
