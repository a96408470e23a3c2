import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Meta Pixel, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'meta-pixel',
  name: 'Meta Pixel',
  category: 'advertising',
  hosts: [
    '*.facebook.net',
    'connect.facebook.net/en_US/fbevents.js',
    'connect.facebook.net/signals',
    'www.facebook.com/tr',
    'www.facebook.com/privacy_sandbox',
  ],
  cookies: ['_fbp', '_fbc', { name: 'fr', host: 'facebook.com' }],
  storage: ['lastExternalReferrer*'],
  deny: [['fbq', 'consent', 'revoke']],
  grant: [['fbq', 'consent', 'grant']],
};

/** What visitors read about Meta Pixel. */
export const details: ServiceDetails = {
  description:
    'Reports visits and purchases to the provider, to measure and to personalise advertising.',
  policyUrl: 'https://www.facebook.com/privacy/policy',
  controller: 'Meta Platforms Ireland Limited, Meta Platforms, Inc.',
  sources: [
    'https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/fbp-and-fbc',
    'https://developers.facebook.com/docs/meta-pixel/implementation/gdpr',
    'https://www.facebook.com/privacy/policies/cookies',
  ],
  unverified:
    'The storage keys, the path /privacy_sandbox, and the lifetime of fr are from observation.',
  entries: {
    _fbp: { purpose: 'Tells one browser from another for advertising.', lifetime: '90 days' },
    _fbc: { purpose: 'Remembers the advertisement that was clicked.', lifetime: '90 days' },
    fr: {
      purpose: 'Recognises browsers and people with an account for advertising, across websites.',
      lifetime: '90 days',
    },
    'lastExternalReferrer*': {
      purpose: 'Remembers the campaign, website or message that led here.',
      lifetime: 'until erased',
    },
  },
};

/** Returns Meta Pixel for the `services` of a config. */
export const metaPixel = (options?: ServiceOptions) => describeService(rule, details, options);
