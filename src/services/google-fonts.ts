import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Google Fonts, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'google-fonts',
  name: 'Google Fonts',
  category: 'functional',
  hosts: ['fonts.googleapis.com', 'fonts.gstatic.com', 'ajax.googleapis.com/ajax/libs/webfont'],
  cookies: [],
  storage: [],
};

/** What visitors read about Google Fonts. */
export const details: ServiceDetails = {
  description: 'Loads typefaces and lets the provider know the IP address of the browser.',
  policyUrl: 'https://policies.google.com/privacy',
  controller: 'Google Ireland Limited, Google LLC',
  sources: [
    'https://developers.google.com/fonts/faq/privacy',
    'https://developers.google.com/fonts/docs/webfont_loader',
  ],
  unverified:
    'That no cookies are used was read in a quotation of Google’s answer, not on its page.',
  entries: {},
};

/** Returns Google Fonts for the `services` of a config. */
export const googleFonts = (options?: ServiceOptions) => describeService(rule, details, options);
