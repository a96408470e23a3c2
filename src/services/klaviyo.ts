import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Klaviyo, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'klaviyo',
  name: 'Klaviyo',
  category: 'advertising',
  hosts: [
    'static.klaviyo.com',
    'static-tracking.klaviyo.com',
    'static-forms.klaviyo.com',
    '*.a.klaviyo.com',
    'telemetrics.klaviyo.com',
  ],
  cookies: ['__kla_id'],
  storage: ['__kla_*', 'klaviyo*'],
};

/** What visitors read about Klaviyo. */
export const details: ServiceDetails = {
  description: 'Links visits with contacts of the website, to personalise e-mails and advertising.',
  policyUrl: 'https://www.klaviyo.com/legal/privacy-notice',
  controller: 'Klaviyo, Inc.',
  sources: ['https://help.klaviyo.com/hc/en-us/articles/360034666712'],
  unverified:
    'The hosts other than static-tracking.klaviyo.com, the storage keys and the legal name and policy address are from memory.',
  entries: {
    __kla_id: {
      purpose: 'Tells one browser from another and links it with a contact of the website.',
      lifetime: '2 years',
    },
    '__kla_*': {
      purpose: 'Keeps what was done on the pages until it is sent.',
      lifetime: 'until erased',
    },
    'klaviyo*': {
      purpose: 'Keeps the pages seen and the actions of a visit.',
      lifetime: 'session or until erased',
    },
  },
};

/** Returns Klaviyo for the `services` of a config. */
export const klaviyo = (options?: ServiceOptions) => describeService(rule, details, options);
