import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Google Ads, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'google-ads',
  name: 'Google Ads',
  category: 'advertising',
  hosts: [
    '*.googleadservices.com',
    'googleads.g.doubleclick.net',
    'td.doubleclick.net',
    'www.google.com/pagead',
    'www.google.com/ccm',
    'www.google.com/rmkt',
    'www.google.com/ads/ga-audiences',
    'google.com/pagead',
    'google.com/ccm',
    'pagead2.googlesyndication.com/ccm',
  ],
  cookies: [
    '_gcl_au',
    '_gcl_aw',
    '_gcl_gb',
    '_gcl_gs',
    '_gcl_ag',
    '_gac_*',
    { name: 'IDE', host: 'doubleclick.net' },
    { name: 'test_cookie', host: 'doubleclick.net' },
  ],
  storage: ['_gcl_ls'],
};

/** What visitors read about Google Ads. */
export const details: ServiceDetails = {
  description:
    'Reports visits and purchases to the provider, to measure and to personalise advertising.',
  policyUrl: 'https://policies.google.com/privacy',
  controller: 'Google Ireland Limited, Google LLC',
  sources: [
    'https://business.safety.google/adscookies/',
    'https://developers.google.com/tag-platform/security/guides/csp',
    'https://support.google.com/analytics/answer/7519794',
  ],
  unverified:
    'Paths on shared hosts, the storage key and all lifetimes but that of _gac_* could not be checked with Google’s own pages.',
  entries: {
    _gcl_au: {
      purpose: 'Tells one browser from another, to relate purchases to advertisements.',
      lifetime: '90 days',
    },
    _gcl_aw: { purpose: 'Remembers the advertisement that was clicked.', lifetime: '90 days' },
    _gcl_gb: { purpose: 'Remembers the advertisement that was clicked.', lifetime: '90 days' },
    _gcl_gs: { purpose: 'Remembers the advertisement that was clicked.', lifetime: '90 days' },
    _gcl_ag: { purpose: 'Remembers the advertisement that was clicked.', lifetime: '90 days' },
    '_gac_*': { purpose: 'Remembers the advertisement that was clicked.', lifetime: '90 days' },
    IDE: {
      purpose: 'Tells one browser from another for advertising, across websites.',
      lifetime: '13 months',
    },
    test_cookie: { purpose: 'Checks whether and how cookies can be set.', lifetime: '15 minutes' },
    _gcl_ls: { purpose: 'Remembers the advertisement that was clicked.', lifetime: 'until erased' },
  },
};

/** Returns Google Ads for the `services` of a config. */
export const googleAds = (options?: ServiceOptions) => describeService(rule, details, options);
