import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Zendesk, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'zendesk',
  name: 'Zendesk',
  category: 'functional',
  hosts: [
    'static.zdassets.com',
    'ekr.zdassets.com',
    '*.zopim.com',
    '*.zopim.io',
    '*.smooch.io',
    '*.zendesk.com/embeddable',
    '*.zendesk.com/frontendevents',
    '*.zendesk.com/sc/',
  ],
  cookies: ['__zlcmid', '__zlcprivacy'],
  storage: ['ZD-*', '__zlcstore'],
  deny: [['zE', 'messenger:set', 'cookies', 'none']],
  grant: [['zE', 'messenger:set', 'cookies', 'all']],
};

/** What visitors read about Zendesk. */
export const details: ServiceDetails = {
  description: 'Lets visitors chat with the website, and recognises them when they come back.',
  policyUrl: 'https://www.zendesk.com/company/agreements-and-terms/privacy-notice/',
  controller: 'Zendesk, Inc.',
  sources: [
    'https://support.zendesk.com/hc/en-us/articles/4408828505754-Enabling-cookie-consent-for-the-Chat-widget',
    'https://developer.zendesk.com/documentation/zendesk-web-widget-sdks/sdks/web/csp',
    'https://developer.zendesk.com/api-reference/widget-messaging/web/core',
    'https://support.zendesk.com/hc/en-us/articles/4408824378650',
  ],
  unverified:
    'The paths below zendesk.com, the storage keys, the values of the cookie setting and the legal name and policy address are from memory.',
  entries: {
    __zlcmid: { purpose: 'Recognises the visitor in chats.', lifetime: '1 year' },
    __zlcprivacy: {
      purpose: 'Remembers what the visitor agreed to or refused.',
      lifetime: '1 year',
    },
    'ZD-*': { purpose: 'Recognises the visitor in chats.', lifetime: 'session or until erased' },
    __zlcstore: { purpose: 'Keeps the state of chats and messages.', lifetime: 'until erased' },
  },
};

/** Returns Zendesk for the `services` of a config. */
export const zendesk = (options?: ServiceOptions) => describeService(rule, details, options);
