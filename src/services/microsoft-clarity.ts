import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Microsoft Clarity, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'microsoft-clarity',
  name: 'Microsoft Clarity',
  category: 'analytics',
  hosts: ['*.clarity.ms', 'c.bing.com'],
  cookies: [
    '_clck',
    '_clsk',
    { name: 'CLID', host: 'www.clarity.ms' },
    { name: 'ANONCHK', host: 'c.clarity.ms' },
    { name: 'MR', host: 'c.clarity.ms' },
    { name: 'MUID', host: 'clarity.ms' },
    { name: 'SM', host: 'c.clarity.ms' },
  ],
  storage: ['_cltk'],
  deny: [['clarity', 'consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }]],
  grant: [['clarity', 'consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' }]],
};

/** What visitors read about Microsoft Clarity. */
export const details: ServiceDetails = {
  description: 'Records what visitors do on the pages, as heat maps or replays of visits.',
  policyUrl: 'https://privacy.microsoft.com/privacystatement',
  controller: 'Microsoft Ireland Operations Limited, Microsoft Corporation',
  sources: [
    'https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list',
    'https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2',
    'https://github.com/microsoft/clarity',
  ],
  unverified:
    'Hosts and lifetimes of the third-party cookies, and the host c.bing.com, are from observation.',
  entries: {
    _clck: {
      purpose: 'Tells one browser from another and keeps its settings.',
      lifetime: '1 year',
    },
    _clsk: {
      purpose: 'Helps to record visits, so that the website can replay them.',
      lifetime: '1 day',
    },
    CLID: { purpose: 'Tells one browser from another across websites.', lifetime: '1 year' },
    ANONCHK: { purpose: 'Keeps settings of the service.', lifetime: '10 minutes' },
    MR: {
      purpose: 'Helps to link the identifiers that different services have for a browser.',
      lifetime: '7 days',
    },
    MUID: { purpose: 'Tells one browser from another across websites.', lifetime: '13 months' },
    SM: {
      purpose: 'Helps to link the identifiers that different services have for a browser.',
      lifetime: 'session',
    },
    _cltk: { purpose: 'Tells one tab or window from another.', lifetime: 'session' },
  },
};

/** Returns Microsoft Clarity for the `services` of a config. */
export const microsoftClarity = (options?: ServiceOptions) =>
  describeService(rule, details, options);
