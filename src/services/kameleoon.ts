import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Kameleoon, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'kameleoon',
  name: 'Kameleoon',
  category: 'analytics',
  hosts: [
    '*.kameleoon.eu',
    '*.kameleoon.io',
    '*.kameleoon.com',
    '*.kameleoon.net',
    '*.experimentation.dev',
  ],
  cookies: ['kameleoonVisitorCode'],
  storage: ['kameleoonData', 'kameleoonLegalConsent', 'kameleoon*'],
  deny: [['Kameleoon.API.Core.disableLegalConsent']],
  grant: [['Kameleoon.API.Core.enableLegalConsent']],
};

/** What visitors read about Kameleoon. */
export const details: ServiceDetails = {
  description: 'Shows variants of pages and measures which one works better.',
  policyUrl: 'https://www.kameleoon.com/privacy-policy',
  controller: 'Kameleoon SAS',
  sources: [
    'https://developers.kameleoon.com/web-experimentation/faq',
    'https://help.kameleoon.com/question/what-data-does-kameleoon-retrieve-and-how/',
    'https://docs.kameleoon.com/developer-docs/privacy-and-compliance/consent-management',
  ],
  unverified: 'The legal name and policy address are from memory.',
  entries: {
    kameleoonVisitorCode: {
      purpose: 'Tells one browser from another on this website.',
      lifetime: '380 days',
    },
    kameleoonData: {
      purpose: 'Keeps what is known of the visitor or the visit.',
      lifetime: '365 days',
    },
    kameleoonLegalConsent: {
      purpose: 'Remembers what the visitor agreed to or refused.',
      lifetime: '365 days',
    },
    'kameleoon*': {
      purpose: 'Remembers which variant of a page was shown, or what came of it.',
      lifetime: 'session to 365 days',
    },
  },
};

/** Returns Kameleoon for the `services` of a config. */
export const kameleoon = (options?: ServiceOptions) => describeService(rule, details, options);
