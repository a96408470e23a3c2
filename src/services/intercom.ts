import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Intercom, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'intercom',
  name: 'Intercom',
  category: 'functional',
  hosts: [
    '*.intercom.io',
    '*.intercomcdn.com',
    '*.intercomcdn.eu',
    '*.intercomassets.com',
    '*.intercomusercontent.com',
    '*.intercom-messenger.com',
    '*.intercom-sheets.com',
  ],
  cookies: ['intercom-id-*', 'intercom-session-*', 'intercom-device-id-*'],
  storage: ['intercom-*', 'intercom.*'],
  deny: [['Intercom', 'shutdown']],
};

/** What visitors read about Intercom. */
export const details: ServiceDetails = {
  description: 'Lets visitors chat with the website, and recognises them when they come back.',
  policyUrl: 'https://www.intercom.com/legal/privacy',
  controller: 'Intercom R&D Unlimited Company, Intercom, Inc.',
  sources: [
    'https://www.intercom.com/help/en/articles/2361922-intercom-messenger-cookies',
    'https://www.intercom.com/help/en/articles/3894-using-intercom-with-content-security-policy',
    'https://developers.intercom.com/installing-intercom/web/methods',
  ],
  unverified: 'The storage keys and the legal names and policy address are from memory.',
  entries: {
    'intercom-id-*': {
      purpose: 'Tells one browser from another on this website.',
      lifetime: '9 months',
    },
    'intercom-session-*': { purpose: 'Recognises the visitor in chats.', lifetime: '1 week' },
    'intercom-device-id-*': {
      purpose: 'Tells one browser from another, to prevent fraud and misuse.',
      lifetime: '9 months',
    },
    'intercom-*': { purpose: 'Keeps the state of chats and messages.', lifetime: 'until erased' },
    'intercom.*': { purpose: 'Keeps the state of chats and messages.', lifetime: 'until erased' },
  },
};

/** Returns Intercom for the `services` of a config. */
export const intercom = (options?: ServiceOptions) => describeService(rule, details, options);
