import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Hotjar, and what it leaves behind. Source: https://help.hotjar.com/hc/en-us/articles/6952777582999-Cookies-Set-by-the-Hotjar-Tracking-Code */
export const rule: ServiceRule = {
  id: 'hotjar',
  name: 'Hotjar',
  category: 'analytics',
  hosts: ['*.hotjar.com', '*.hotjar.io'],
  cookies: ['_hj*'],
  storage: ['_hj*'],
  policyUrl: 'https://www.hotjar.com/legal/policies/privacy/',
};

/** What visitors read about Hotjar. */
export const details: ServiceDetails = {
  description: 'Records how pages are used, as heat maps and replays of visits.',
  entries: {
    '_hj*': {
      purpose: 'Tells one browser from another and keeps the state of a visit.',
      lifetime: '30 minutes to 1 year',
    },
  },
};

/** Returns Hotjar for the `services` of a config. */
export const hotjar = (options?: ServiceOptions) => describeService(rule, details, options);
