import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Reddit Pixel, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'reddit-pixel',
  name: 'Reddit Pixel',
  category: 'advertising',
  hosts: [
    'www.redditstatic.com/ads',
    'alb.reddit.com',
    'pixel-config.reddit.com',
    'conversions-config.reddit.com',
  ],
  cookies: ['_rdt_*'],
  storage: [],
};

/** What visitors read about Reddit Pixel. */
export const details: ServiceDetails = {
  description:
    'Reports visits and purchases to the provider, to measure and to personalise advertising.',
  policyUrl: 'https://www.reddit.com/policies/privacy-policy',
  controller: 'Reddit Netherlands B.V., Reddit, Inc.',
  sources: [
    'https://advertising.reddithelp.com/en/categories/custom-audiences-and-conversion-tracking/reddit-pixel',
    'https://www.reddit.com/policies/cookies',
  ],
  unverified: 'Hosts, cookies and lifetimes could not be checked with Reddit’s own pages.',
  entries: {
    '_rdt_*': {
      purpose: 'Tells one browser from another, to relate purchases to advertisements.',
      lifetime: '90 days',
    },
  },
};

/** Returns Reddit Pixel for the `services` of a config. */
export const redditPixel = (options?: ServiceOptions) => describeService(rule, details, options);
