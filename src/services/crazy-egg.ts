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
  description:
    'Records how pages are used, as heat maps and replays of visits, shows different versions of pages, and reports it to the site.',
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
      purpose: 'Tells one browser from another, keeps the state of a visit and sets the clock.',
      lifetime: '1 day to 1 year',
    },
    cebs: { purpose: 'Marks that a visit has begun.', lifetime: 'session' },
    cebsp_: { purpose: 'Counts the pages of a visit.', lifetime: 'session' },
    is_returning: { purpose: 'Tells first visits from later ones.', lifetime: '5 years' },
  },
};

/** Returns Crazy Egg for the `services` of a config. */
export const crazyEgg = (options?: ServiceOptions) => describeService(rule, details, options);
