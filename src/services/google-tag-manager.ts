import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Google Tag Manager, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'google-tag-manager',
  name: 'Google Tag Manager',
  category: 'analytics',
  hosts: ['*.googletagmanager.com'],
  cookies: ['_dc_gtm_*'],
  storage: [],
};

/** What visitors read about Google Tag Manager. */
export const details: ServiceDetails = {
  description: 'Loads other services that the website uses, such as measurement and advertising.',
  policyUrl: 'https://policies.google.com/privacy',
  controller: 'Google Ireland Limited, Google LLC',
  sources: [
    'https://support.google.com/tagmanager/answer/9323295',
    'https://developers.google.com/tag-platform/security/guides/csp',
    'https://developers.google.com/analytics/resources/concepts/gaConceptsCookies',
  ],
  entries: {
    '_dc_gtm_*': { purpose: 'Limits the number of requests.', lifetime: '1 minute' },
  },
};

/** Returns Google Tag Manager for the `services` of a config. */
export const googleTagManager = (options?: ServiceOptions) =>
  describeService(rule, details, options);
