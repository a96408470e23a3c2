import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Xandr, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'xandr',
  name: 'Xandr',
  category: 'advertising',
  hosts: ['*.adnxs.com', '*.adnxs-simple.com'],
  cookies: [
    { name: 'uuid2', host: 'adnxs.com' },
    { name: 'anj', host: 'adnxs.com' },
    { name: 'icu', host: 'adnxs.com' },
    { name: 'sess', host: 'adnxs.com' },
    { name: 'uids', host: 'adnxs.com' },
    { name: 'usersync', host: 'adnxs.com' },
  ],
  storage: [],
  deny: [['pixie', 'consent', 'update', { ad_storage: 'denied' }]],
  grant: [['pixie', 'consent', 'update', { ad_storage: 'granted' }]],
};

/** What visitors read about Xandr. */
export const details: ServiceDetails = {
  description:
    'Reports visits and purchases, and recognises the browser elsewhere for advertising.',
  policyUrl: 'https://www.microsoft.com/privacy/privacystatement',
  controller: 'Microsoft Ireland Operations Limited, Microsoft Corporation',
  sources: [
    'https://learn.microsoft.com/en-us/xandr/curate/set-up-consent-mode-in-universal-pixel',
    'https://learn.microsoft.com/en-us/xandr/monetize/server-side-cookie-store',
  ],
  unverified:
    'Cookies with their lifetimes and the legal names are not from a page of the vendor that was read.',
  entries: {
    uuid2: {
      purpose: 'Tells one browser from another for advertising, across websites.',
      lifetime: '3 months',
    },
    anj: {
      purpose: 'Helps to link the identifiers that different services have for a browser.',
      lifetime: '3 months',
    },
    icu: {
      purpose: 'Limits how often an advertisement or recommendation is shown.',
      lifetime: '3 months',
    },
    sess: { purpose: 'Checks whether and how cookies can be set.', lifetime: '1 day' },
    uids: {
      purpose: 'Helps to link the identifiers that different services have for a browser.',
      lifetime: '3 months',
    },
    usersync: {
      purpose: 'Helps to link the identifiers that different services have for a browser.',
      lifetime: '3 months',
    },
  },
};

/** Returns Xandr for the `services` of a config. */
export const xandr = (options?: ServiceOptions) => describeService(rule, details, options);
