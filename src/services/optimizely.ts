import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Optimizely, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'optimizely',
  name: 'Optimizely',
  category: 'analytics',
  hosts: [
    '*.cdn.optimizely.com',
    '*.cdn-pci.optimizely.com',
    'logx.optimizely.com',
    'tapi.optimizely.com',
    'errors.client.optimizely.com',
    'optimizely.s3.amazonaws.com',
  ],
  cookies: ['optimizelyEndUserId', 'optimizelyOptOut', 'optimizely*'],
  storage: ['optimizely*'],
  deny: [['optimizely.push', { type: 'optOut', isOptOut: true }]],
};

/** What visitors read about Optimizely. */
export const details: ServiceDetails = {
  description: 'Shows variants of pages and measures which one works better.',
  policyUrl: 'https://www.optimizely.com/legal/privacy-notice/',
  controller: 'Optimizely North America Inc.',
  sources: [
    'https://support.optimizely.com/hc/en-us/articles/4410284260365-Cookies-and-localStorage-in-snippets',
    'https://support.optimizely.com/hc/en-us/articles/4410289675149-Update-your-site-s-Content-Security-Policies-CSP',
    'https://docs.developers.optimizely.com/web/docs/opt-out',
  ],
  unverified:
    'The hosts tapi and errors.client, the lifetimes and the legal name and policy address are from memory.',
  entries: {
    optimizelyEndUserId: {
      purpose: 'Tells one browser from another on this website.',
      lifetime: '6 months',
    },
    optimizelyOptOut: {
      purpose: 'Remembers what the visitor agreed to or refused.',
      lifetime: '10 years',
    },
    'optimizely*': {
      purpose: 'Remembers which variant of a page was shown, or what came of it.',
      lifetime: '6 months or until erased',
    },
  },
};

/** Returns Optimizely for the `services` of a config. */
export const optimizely = (options?: ServiceOptions) => describeService(rule, details, options);
