import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads LINE Tag, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'line-tag',
  name: 'LINE Tag',
  category: 'advertising',
  hosts: ['d.line-scdn.net/n/line_tag/', 'tr.line.me'],
  cookies: ['__lt__cid*', '__lt__sid*', { name: '_ldbrbid', host: 'line.me' }],
  storage: [],
};

/** What visitors read about LINE Tag. */
export const details: ServiceDetails = {
  description:
    'Reports visits and purchases to the provider, to measure and to personalise advertising.',
  policyUrl: 'https://www.lycorp.co.jp/en/company/privacypolicy/',
  controller: 'LY Corporation',
  sources: [
    'https://terms2.line.me/line_tag_guideline',
    'https://privacy.lycorp.co.jp/en/glossary/cookies.html',
  ],
  unverified: 'Cookies, lifetimes and hosts are from observation.',
  entries: {
    '__lt__cid*': {
      purpose: 'Tells one browser from another for advertising.',
      lifetime: '2 years',
    },
    '__lt__sid*': { purpose: 'Keeps the state of a visit.', lifetime: '30 minutes' },
    _ldbrbid: { purpose: 'Tells one browser from another for advertising.', lifetime: '2 years' },
  },
};

/** Returns LINE Tag for the `services` of a config. */
export const lineTag = (options?: ServiceOptions) => describeService(rule, details, options);
