import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Google AdSense, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'google-adsense',
  name: 'Google AdSense',
  category: 'advertising',
  hosts: [
    '*.googlesyndication.com',
    'googleads.g.doubleclick.net/pagead/ads',
    'googleads.g.doubleclick.net/pagead/html',
    'www.googletagservices.com/activeview',
    '*.adtrafficquality.google',
    'fundingchoicesmessages.google.com',
  ],
  cookies: [
    '__gads',
    '__gpi',
    '__gpi_optout',
    '__eoi',
    { name: 'IDE', host: 'doubleclick.net' },
    { name: 'test_cookie', host: 'doubleclick.net' },
    { name: 'DSID', host: 'doubleclick.net' },
  ],
  storage: [
    'google_adsense_settings',
    'google_ama_*',
    'google_auto_fc_cmp_setting',
    'google_experiment_mod*',
    'google_pub_config',
  ],
};

/** What visitors read about Google AdSense. */
export const details: ServiceDetails = {
  description:
    'Shows advertisements, and chooses and measures them by what the browser has visited.',
  policyUrl: 'https://policies.google.com/privacy',
  controller: 'Google Ireland Limited, Google LLC',
  sources: [
    'https://support.google.com/adsense/answer/7549925',
    'https://support.google.com/adsense/answer/16283098',
    'https://business.safety.google/adscookies/',
  ],
  unverified:
    'Google gives no list of hosts and changes them over time; hosts, storage keys and lifetimes are from observation.',
  entries: {
    __gads: { purpose: 'Tells one browser from another for advertising.', lifetime: '13 months' },
    __gpi: { purpose: 'Tells one browser from another for advertising.', lifetime: '13 months' },
    __gpi_optout: {
      purpose: 'Remembers what the visitor agreed to or refused.',
      lifetime: '13 months',
    },
    __eoi: { purpose: 'Protects against forged requests, fraud and misuse.', lifetime: '6 months' },
    IDE: {
      purpose: 'Tells one browser from another for advertising, across websites.',
      lifetime: '13 months',
    },
    test_cookie: { purpose: 'Checks whether and how cookies can be set.', lifetime: '15 minutes' },
    DSID: {
      purpose: 'Recognises browsers and people with an account for advertising, across websites.',
      lifetime: '2 weeks',
    },
    google_adsense_settings: {
      purpose: 'Keeps settings of the service.',
      lifetime: 'until erased',
    },
    'google_ama_*': { purpose: 'Keeps settings of the service.', lifetime: 'until erased' },
    google_auto_fc_cmp_setting: {
      purpose: 'Keeps settings of the service.',
      lifetime: 'until erased',
    },
    'google_experiment_mod*': {
      purpose: 'Keeps settings of the service.',
      lifetime: 'until erased',
    },
    google_pub_config: { purpose: 'Keeps settings of the service.', lifetime: 'until erased' },
  },
};

/** Returns Google AdSense for the `services` of a config. */
export const googleAdsense = (options?: ServiceOptions) => describeService(rule, details, options);
