import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Google Analytics, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'google-analytics',
  name: 'Google Analytics',
  category: 'analytics',
  hosts: [
    '*.google-analytics.com',
    '*.analytics.google.com',
    'www.googletagmanager.com/gtag/js',
    'stats.g.doubleclick.net',
  ],
  cookies: ['_ga', '_ga_*', '_gid', '_gat*'],
  storage: [],
  deny: [['gtag', 'consent', 'update', { analytics_storage: 'denied' }]],
  grant: [['gtag', 'consent', 'update', { analytics_storage: 'granted' }]],
};

/** What visitors read about Google Analytics. */
export const details: ServiceDetails = {
  description:
    'Measures visits and what visitors do on the pages, and reports this to the website.',
  policyUrl: 'https://policies.google.com/privacy',
  controller: 'Google Ireland Limited, Google LLC',
  sources: [
    'https://support.google.com/analytics/answer/11397207',
    'https://developers.google.com/analytics/resources/concepts/gaConceptsCookies',
    'https://developers.google.com/tag-platform/security/guides/consent',
  ],
  unverified:
    'The hosts were read in copies of Google’s list, not on its page, and stats.g.doubleclick.net is from observation.',
  entries: {
    _ga: { purpose: 'Tells one browser from another on this website.', lifetime: '2 years' },
    '_ga_*': { purpose: 'Keeps the state of a visit.', lifetime: '2 years' },
    _gid: { purpose: 'Tells one browser from another on this website.', lifetime: '24 hours' },
    '_gat*': { purpose: 'Limits the number of requests.', lifetime: '1 minute' },
  },
};

/** Returns Google Analytics for the `services` of a config. */
export const googleAnalytics = (options?: ServiceOptions) =>
  describeService(rule, details, options);
