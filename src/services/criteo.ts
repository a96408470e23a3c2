import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Criteo, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'criteo',
  name: 'Criteo',
  category: 'advertising',
  hosts: ['*.criteo.com', '*.criteo.net'],
  cookies: [
    'cto_bundle',
    'cto_bidid',
    'cto_tld_test',
    'crto_mapped_user_id',
    'crto_is_user_optout',
    { name: 'uid', host: 'criteo.com' },
  ],
  storage: ['cto_bundle', 'cto_bidid'],
};

/** What visitors read about Criteo. */
export const details: ServiceDetails = {
  description: 'Reports the products looked at and bought, to advertise them on other websites.',
  policyUrl: 'https://www.criteo.com/privacy/',
  controller: 'Criteo SA',
  sources: [
    'https://developers.criteo.com/retailer-integration/docs/onetag-for-offsite',
    'https://github.com/criteo/gtm-criteo-useridentification',
  ],
  unverified:
    'The cookies "cto_" and "uid" with their lifetimes, the storage keys and the hosts are from observation.',
  entries: {
    cto_bundle: {
      purpose: 'Tells one browser from another for advertising.',
      lifetime: '13 months',
    },
    cto_bidid: {
      purpose: 'Tells one browser from another for advertising.',
      lifetime: '13 months',
    },
    cto_tld_test: {
      purpose: 'Checks whether and how cookies can be set.',
      lifetime: 'removed at once',
    },
    crto_mapped_user_id: {
      purpose: 'Tells one browser from another for advertising.',
      lifetime: '3 days',
    },
    crto_is_user_optout: {
      purpose: 'Remembers what the visitor agreed to or refused.',
      lifetime: '3 days',
    },
    uid: {
      purpose: 'Tells one browser from another for advertising, across websites.',
      lifetime: '13 months',
    },
  },
};

/** Returns Criteo for the `services` of a config. */
export const criteo = (options?: ServiceOptions) => describeService(rule, details, options);
