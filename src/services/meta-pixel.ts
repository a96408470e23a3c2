import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Meta Pixel, and what it leaves behind. Source: https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/fbp-and-fbc */
export const rule: ServiceRule = {
  id: 'meta-pixel',
  name: 'Meta Pixel',
  category: 'advertising',
  hosts: ['connect.facebook.net', 'www.facebook.com/tr'],
  cookies: ['_fbp', '_fbc'],
  storage: [],
  policyUrl: 'https://www.facebook.com/privacy/policy',
};

/** What visitors read about Meta Pixel. */
export const details: ServiceDetails = {
  description:
    'Reports visits and purchases to Meta, which uses them to measure and to personalise advertising.',
  entries: {
    _fbp: { purpose: 'Tells one browser from another for advertising.', lifetime: '90 days' },
    _fbc: { purpose: 'Remembers the advertisement that was clicked.', lifetime: '90 days' },
  },
};

/** Returns Meta Pixel for the `services` of a config. */
export const metaPixel = (options?: ServiceOptions) => describeService(rule, details, options);
