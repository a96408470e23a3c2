import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads AB Tasty, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'ab-tasty',
  name: 'AB Tasty',
  category: 'analytics',
  hosts: ['*.abtasty.com'],
  cookies: ['ABTasty', 'ABTastySession', 'ABTastyDomainTest'],
  storage: ['ABTasty*'],
};

/** What visitors read about AB Tasty. */
export const details: ServiceDetails = {
  description: 'Shows variants of pages and measures which one works better.',
  policyUrl: 'https://www.abtasty.com/privacy-policy/',
  controller: 'AB Tasty SAS',
  sources: [
    'https://docs.abtasty.com/client-side/tag/tag-cookies',
    'https://docs.abtasty.com/client-side/tag/troubleshootings/tag-troubleshooting-csp',
  ],
  unverified:
    'The legal name and policy address, and that every storage key begins with ABTasty, are from memory.',
  entries: {
    ABTasty: {
      purpose: 'Tells one browser from another and remembers the variants it is shown.',
      lifetime: '13 months',
    },
    ABTastySession: { purpose: 'Keeps the state of a visit.', lifetime: '30 minutes' },
    ABTastyDomainTest: {
      purpose: 'Checks whether and how cookies can be set.',
      lifetime: 'less than a second',
    },
    'ABTasty*': {
      purpose: 'Keeps the pages seen and the actions of a visit.',
      lifetime: 'session or until erased',
    },
  },
};

/** Returns AB Tasty for the `services` of a config. */
export const abTasty = (options?: ServiceOptions) => describeService(rule, details, options);
