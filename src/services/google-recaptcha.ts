import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Google reCAPTCHA, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'google-recaptcha',
  name: 'Google reCAPTCHA',
  category: 'functional',
  hosts: ['www.google.com/recaptcha', 'www.gstatic.com/recaptcha', '*.recaptcha.net'],
  cookies: [{ name: '_GRECAPTCHA', host: 'www.google.com' }],
  storage: ['_grecaptcha'],
};

/** What visitors read about Google reCAPTCHA. */
export const details: ServiceDetails = {
  description: 'Protects forms by telling people from automated visits.',
  policyUrl: 'https://policies.google.com/privacy',
  controller: 'Google Ireland Limited, Google LLC',
  sources: [
    'https://cloud.google.com/recaptcha/docs/faq',
    'https://developers.google.com/recaptcha/docs/faq',
  ],
  unverified: 'The host www.gstatic.com, the storage key and the lifetimes are from observation.',
  entries: {
    _GRECAPTCHA: { purpose: 'Tells people from automated visits.', lifetime: '6 months' },
    _grecaptcha: { purpose: 'Tells people from automated visits.', lifetime: 'until erased' },
  },
};

/** Returns Google reCAPTCHA for the `services` of a config. */
export const googleRecaptcha = (options?: ServiceOptions) =>
  describeService(rule, details, options);
