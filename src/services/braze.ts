import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Braze, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'braze',
  name: 'Braze',
  category: 'advertising',
  hosts: [
    '*.appboycdn.com',
    '*.braze.com',
    '*.braze.eu',
    '*.appboy-images.com',
    '*.braze-images.com',
  ],
  cookies: ['ab.storage.*', 'ab.optOut', 'ab._gd'],
  storage: ['ab.storage.*', 'ab.optOut', 'AppboyServiceWorkerAsyncStorage'],
  deny: [['braze.disableSDK']],
  grant: [['braze.enableSDK']],
};

/** What visitors read about Braze. */
export const details: ServiceDetails = {
  description: 'Recognises visitors and what they do, to personalise messages and advertising.',
  policyUrl: 'https://www.braze.com/company/legal/privacy',
  controller: 'Braze, Inc.',
  sources: [
    'https://www.braze.com/docs/developer_guide/platforms/web/cookies_and_storage',
    'https://www.braze.com/docs/developer_guide/storage',
  ],
  unverified:
    'The hosts, the database of the service worker and the legal name and policy address are from memory.',
  entries: {
    'ab.storage.*': {
      purpose: 'Tells one browser from another and keeps the state of a visit.',
      lifetime: '400 days or until erased',
    },
    'ab.optOut': {
      purpose: 'Remembers what the visitor agreed to or refused.',
      lifetime: '400 days or until erased',
    },
    'ab._gd': {
      purpose: 'Checks whether and how cookies can be set.',
      lifetime: 'less than a second',
    },
    AppboyServiceWorkerAsyncStorage: {
      purpose: 'Keeps the state of chats and messages.',
      lifetime: 'until erased',
    },
  },
};

/** Returns Braze for the `services` of a config. */
export const braze = (options?: ServiceOptions) => describeService(rule, details, options);
