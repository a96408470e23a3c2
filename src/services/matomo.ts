import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Matomo, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'matomo',
  name: 'Matomo',
  category: 'analytics',
  // Matomo's own cloud. Most sites serve Matomo themselves: they write its host, with the other facts of
  // this entry, as a service of their own.
  hosts: ['*.matomo.cloud', '*.innocraft.cloud'],
  cookies: [
    '_pk_id*',
    '_pk_ses*',
    '_pk_ref*',
    '_pk_cvar*',
    '_pk_hsr*',
    '_pk_testcookie*',
    'mtm_consent',
    'mtm_consent_removed',
    'mtm_cookie_consent',
  ],
  storage: [],
  deny: [['_paq.push', ['forgetConsentGiven']]],
  grant: [['_paq.push', ['setConsentGiven']]],
};

/** What visitors read about Matomo. */
export const details: ServiceDetails = {
  description:
    'Measures visits and what visitors do on the pages, and reports this to the website.',
  policyUrl: 'https://matomo.org/matomo-cloud-privacy-policy/',
  controller: 'InnoCraft Limited',
  sources: [
    'https://matomo.org/faq/general/faq_146/',
    'https://developer.matomo.org/guides/tracking-consent',
  ],
  unverified: 'The hosts and the legal name are not from a page of the vendor that was read.',
  entries: {
    '_pk_id*': {
      purpose: 'Tells one browser from another on this website.',
      lifetime: '13 months',
    },
    '_pk_ses*': { purpose: 'Keeps the state of a visit.', lifetime: '30 minutes' },
    '_pk_ref*': {
      purpose: 'Remembers the campaign, website or message that led here.',
      lifetime: '6 months',
    },
    '_pk_cvar*': {
      purpose: 'Keeps what is known of the visitor or the visit.',
      lifetime: '30 minutes',
    },
    '_pk_hsr*': {
      purpose: 'Helps to record visits, so that the website can replay them.',
      lifetime: '30 minutes',
    },
    '_pk_testcookie*': {
      purpose: 'Checks whether and how cookies can be set.',
      lifetime: 'removed at once',
    },
    mtm_consent: {
      purpose: 'Remembers what the visitor agreed to or refused.',
      lifetime: '30 years',
    },
    mtm_consent_removed: {
      purpose: 'Remembers what the visitor agreed to or refused.',
      lifetime: '30 years',
    },
    mtm_cookie_consent: {
      purpose: 'Remembers what the visitor agreed to or refused.',
      lifetime: '30 years',
    },
  },
};

/** Returns Matomo for the `services` of a config. */
export const matomo = (options?: ServiceOptions) => describeService(rule, details, options);
