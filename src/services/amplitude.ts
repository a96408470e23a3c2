import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Amplitude, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'amplitude',
  name: 'Amplitude',
  category: 'analytics',
  hosts: [
    'cdn.amplitude.com',
    '*.eu.amplitude.com',
    'api.amplitude.com',
    'api2.amplitude.com',
    'api-sr.amplitude.com',
    'sr-client-cfg.amplitude.com',
    '*.lab.amplitude.com',
  ],
  cookies: ['AMP_*', 'AMP_MKTG_*', 'amplitude_id_*'],
  storage: ['AMP_*', 'amplitude_unsent*'],
  deny: [['amplitude.setOptOut', true]],
  grant: [['amplitude.setOptOut', false]],
};

/** What visitors read about Amplitude. */
export const details: ServiceDetails = {
  description:
    'Measures visits and what visitors do on the pages, and reports this to the website.',
  policyUrl: 'https://amplitude.com/privacy',
  controller: 'Amplitude, Inc.',
  sources: [
    'https://amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management',
    'https://amplitude.com/docs/sdks/analytics/browser/browser-sdk-2',
  ],
  unverified:
    'The receiving hosts, the storage keys and the legal name and policy address are from memory, the lifetimes from the source of the SDKs.',
  entries: {
    'AMP_*': {
      purpose: 'Tells one browser from another and keeps the state of a visit.',
      lifetime: '1 year or until erased',
    },
    'AMP_MKTG_*': {
      purpose: 'Remembers the campaign, website or message that led here.',
      lifetime: '1 year',
    },
    'amplitude_id_*': {
      purpose: 'Tells one browser from another on this website.',
      lifetime: '1 year to 10 years',
    },
    'amplitude_unsent*': {
      purpose: 'Keeps what was done on the pages until it is sent.',
      lifetime: 'until erased',
    },
  },
};

/** Returns Amplitude for the `services` of a config. */
export const amplitude = (options?: ServiceOptions) => describeService(rule, details, options);
