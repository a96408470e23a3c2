import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Marketo, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'marketo',
  name: 'Marketo',
  category: 'advertising',
  hosts: ['*.marketo.net', '*.mktoresp.com'],
  cookies: ['_mkto_trk', 'mkto_opt_out'],
  storage: [],
};

/** What visitors read about Marketo. */
export const details: ServiceDetails = {
  description: 'Links visits with contacts of the website, to personalise e-mails and advertising.',
  policyUrl: 'https://www.adobe.com/privacy/policy.html',
  controller: 'Adobe Systems Software Ireland Limited, Adobe Inc.',
  sources: [
    'https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/javascriptapi/leadtracking/lead-tracking',
  ],
  unverified:
    'The receiving host, the lifetimes, the opt-out cookie and the legal names and policy address are from memory.',
  entries: {
    _mkto_trk: {
      purpose: 'Tells one browser from another and links it with a contact of the website.',
      lifetime: '2 years',
    },
    mkto_opt_out: {
      purpose: 'Remembers what the visitor agreed to or refused.',
      lifetime: '2 years',
    },
  },
};

/** Returns Marketo for the `services` of a config. */
export const marketo = (options?: ServiceOptions) => describeService(rule, details, options);
