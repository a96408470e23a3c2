import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Quora Pixel, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'quora-pixel',
  name: 'Quora Pixel',
  category: 'advertising',
  hosts: ['a.quora.com', 'q.quora.com'],
  cookies: [
    { name: 'm-b', host: 'quora.com' },
    { name: 'm-b_lax', host: 'quora.com' },
    { name: 'm-b_strict', host: 'quora.com' },
  ],
  storage: [],
};

/** What visitors read about Quora Pixel. */
export const details: ServiceDetails = {
  description:
    'Reports visits and purchases to the provider, to measure and to personalise advertising.',
  policyUrl: 'https://www.quora.com/about/privacy',
  controller: 'Quora, Inc.',
  sources: [
    'https://quoraadsupport.zendesk.com/hc/en-us/articles/115010466208-How-do-I-install-the-Quora-pixel-',
    'https://www.quora.com/about/cookies',
  ],
  unverified:
    'Quora gives its list of cookies on request only; names, lifetimes and hosts are from observation.',
  entries: {
    'm-b': { purpose: 'Tells one browser from another across websites.', lifetime: '2 years' },
    'm-b_lax': { purpose: 'Tells one browser from another across websites.', lifetime: '2 years' },
    'm-b_strict': {
      purpose: 'Tells one browser from another across websites.',
      lifetime: '2 years',
    },
  },
};

/** Returns Quora Pixel for the `services` of a config. */
export const quoraPixel = (options?: ServiceOptions) => describeService(rule, details, options);
