import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Crazy Egg, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'crazy-egg',
  name: 'Crazy Egg',
  category: 'analytics',
  hosts: ['*.crazyegg.com'],
  cookies: ['_ce.*', 'cebs', 'cebsp_', 'is_returning'],
  storage: [],
};

/** What visitors read about Crazy Egg. */
export const details: ServiceDetails = {
  description: 'Shows variants of pages and records what visitors do on them.',
  policyUrl: 'https://www.crazyegg.com/privacy',
  controller: 'Crazy Egg, Inc.',
  sources: [
    'https://help.crazyegg.com/article/103-new-vs-returning-visitors',
    'https://support.crazyegg.com/article/285-security-information',
  ],
  unverified:
    'Hosts, the cookies but for "is_returning", their lifetimes, storage keys and the legal name are from observation.',
  entries: {
    '_ce.*': {
      purpose: 'Tells one browser from another and keeps the state of a visit.',
      lifetime: '1 day to 1 year',
    },
    cebs: { purpose: 'Keeps the state of a visit.', lifetime: 'session' },
    cebsp_: { purpose: 'Keeps the pages seen and the actions of a visit.', lifetime: 'session' },
    is_returning: { purpose: 'Remembers earlier visits to the website.', lifetime: '5 years' },
  },
};

/** Returns Crazy Egg for the `services` of a config. */
export const crazyEgg = (options?: ServiceOptions) => describeService(rule, details, options);
