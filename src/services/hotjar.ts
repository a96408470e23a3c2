import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Hotjar, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'hotjar',
  name: 'Hotjar',
  category: 'analytics',
  hosts: ['*.hotjar.com', '*.hotjar.io'],
  cookies: ['_hj*'],
  storage: ['_hj*', 'hjViewportId', 'hjActiveViewportIds'],
};

/** What visitors read about Hotjar. */
export const details: ServiceDetails = {
  description: 'Records what visitors do on the pages, as heat maps or replays of visits.',
  policyUrl: 'https://www.hotjar.com/legal/policies/privacy/',
  controller: 'Hotjar Limited (Contentsquare)',
  sources: [
    'https://help.hotjar.com/hc/en-us/articles/6952777582999-Cookies-Set-by-the-Hotjar-Tracking-Code',
    'https://docs.contentsquare.com/en/web/cookies/',
  ],
  unverified:
    'Names and lifetimes are from copies of the vendor’s page on other sites, the hosts from others’ descriptions.',
  entries: {
    '_hj*': {
      purpose: 'Tells one browser from another and keeps the state of a visit.',
      lifetime: '1 year or until erased',
    },
    hjViewportId: {
      purpose: 'Keeps what is known of the visitor or the visit.',
      lifetime: 'session',
    },
    hjActiveViewportIds: {
      purpose: 'Tells one tab or window from another.',
      lifetime: 'until erased',
    },
  },
};

/** Returns Hotjar for the `services` of a config. */
export const hotjar = (options?: ServiceOptions) => describeService(rule, details, options);
