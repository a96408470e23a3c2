import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads tawk.to, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'tawk',
  name: 'tawk.to',
  category: 'functional',
  hosts: ['*.tawk.to'],
  cookies: ['twk_idm_key', 'TawkConnectionTime', 'tawk_uuid_*', 'twk_uuid_*'],
  storage: ['twk_token_*', 'twk_*'],
  deny: [['Tawk_API.shutdown']],
  grant: [['Tawk_API.start', { showWidget: true }]],
};

/** What visitors read about tawk.to. */
export const details: ServiceDetails = {
  description: 'Lets visitors chat with the website, which sees the pages they visit.',
  policyUrl: 'https://www.tawk.to/privacy-policy/',
  controller: 'tawk.to inc.',
  sources: [
    'https://help.tawk.to/article/what-are-tawkto-cookies-and-what-do-they-do',
    'https://developer.tawk.to/jsapi/',
  ],
  unverified:
    'The hosts, the spelling `twk_uuid_`, the lifetime of stored keys and the legal name and policy address are from memory.',
  entries: {
    twk_idm_key: { purpose: 'Keeps the state of chats and messages.', lifetime: 'session' },
    TawkConnectionTime: { purpose: 'Tells one tab or window from another.', lifetime: 'session' },
    'tawk_uuid_*': {
      purpose: 'Tells one browser from another on this website.',
      lifetime: '6 months',
    },
    'twk_uuid_*': {
      purpose: 'Tells one browser from another on this website.',
      lifetime: '6 months',
    },
    'twk_token_*': { purpose: 'Recognises the visitor in chats.', lifetime: 'until erased' },
    'twk_*': {
      purpose: 'Keeps the state of chats and messages.',
      lifetime: 'session or until erased',
    },
  },
};

/** Returns tawk.to for the `services` of a config. */
export const tawk = (options?: ServiceOptions) => describeService(rule, details, options);
