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
    'Reports visits and purchases to Xandr, a service of Microsoft, which recognises the browser on other sites and uses them to measure and to personalise advertising.',
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
      purpose: 'Tells one browser from another on all sites that use Xandr.',
      lifetime: '3 months',
    },
    anj: {
      purpose: 'Remembers with which partners that identifier was exchanged.',
      lifetime: '3 months',
    },
    icu: { purpose: 'Limits how often an advertisement is shown.', lifetime: '3 months' },
    sess: { purpose: 'Finds out whether the browser accepts cookies.', lifetime: '1 day' },
    uids: { purpose: 'Keeps identifiers of partners.', lifetime: '3 months' },
    usersync: {
      purpose: 'Remembers with which partners that identifier was exchanged.',
      lifetime: '3 months',
    },
  },
};

/** Returns Xandr for the `services` of a config. */
export const xandr = (options?: ServiceOptions) => describeService(rule, details, options);
