import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Lucky Orange, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'lucky-orange',
  name: 'Lucky Orange',
  category: 'analytics',
  hosts: ['*.luckyorange.com', '*.luckyorange.net', '*.visitors.live'],
  cookies: ['lo-uid', 'lo-visits', 'lo-domain-check'],
  storage: ['lo-session', 'lo-visitor', 'lo-messenger'],
  deny: [['LO.privacy.setConsentStatus', false]],
  grant: [['LO.privacy.setConsentStatus', true]],
};

/** What visitors read about Lucky Orange. */
export const details: ServiceDetails = {
  description: 'Records what visitors do on the pages, as heat maps or replays of visits.',
  policyUrl: 'https://www.luckyorange.com/privacy',
  controller: 'Lucky Orange LLC',
  sources: [
    'https://developers.luckyorange.com/libraries/browser/cookies-storage',
    'https://developers.luckyorange.com/libraries/browser/privacy-tools',
    'https://developers.luckyorange.com/libraries/browser',
  ],
  unverified:
    'The hosts but for the script’s, the legal name and the address of the policy are not from a page of the vendor that was read.',
  entries: {
    'lo-uid': { purpose: 'Tells one browser from another on this website.', lifetime: '2 years' },
    'lo-visits': { purpose: 'Remembers earlier visits to the website.', lifetime: '2 years' },
    'lo-domain-check': {
      purpose: 'Checks whether and how cookies can be set.',
      lifetime: 'removed at once',
    },
    'lo-session': { purpose: 'Keeps the state of a visit.', lifetime: 'until erased' },
    'lo-visitor': {
      purpose: 'Keeps what is known of the visitor or the visit.',
      lifetime: 'until erased',
    },
    'lo-messenger': { purpose: 'Keeps the state of chats and messages.', lifetime: 'until erased' },
  },
};

/** Returns Lucky Orange for the `services` of a config. */
export const luckyOrange = (options?: ServiceOptions) => describeService(rule, details, options);
