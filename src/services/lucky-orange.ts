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
  description:
    'Records how pages are used, as heat maps and replays of visits, reports it to the site, and shows chats and surveys.',
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
    'lo-uid': { purpose: 'Tells one browser from another.', lifetime: '2 years' },
    'lo-visits': { purpose: 'Counts the visits.', lifetime: '2 years' },
    'lo-domain-check': {
      purpose: 'Finds out on which domain cookies can be set.',
      lifetime: 'removed at once',
    },
    'lo-session': { purpose: 'Keeps the state of a visit.', lifetime: 'until erased' },
    'lo-visitor': { purpose: 'Keeps what is known of the visitor.', lifetime: 'until erased' },
    'lo-messenger': {
      purpose: 'Keeps the state of chats, announcements and surveys.',
      lifetime: 'until erased',
    },
  },
};

/** Returns Lucky Orange for the `services` of a config. */
export const luckyOrange = (options?: ServiceOptions) => describeService(rule, details, options);
