import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Crisp, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'crisp',
  name: 'Crisp',
  category: 'functional',
  hosts: [
    'client.crisp.chat',
    '*.relay.crisp.chat',
    '*.rescue.crisp.chat',
    'image.crisp.chat',
    'storage.crisp.chat',
    'assets.crisp.chat',
    'game.crisp.chat',
  ],
  cookies: ['crisp-client/*'],
  storage: ['crisp-client/*'],
};

/** What visitors read about Crisp. */
export const details: ServiceDetails = {
  description: 'Lets visitors chat with the website, and recognises them when they come back.',
  policyUrl: 'https://crisp.chat/en/privacy/',
  controller: 'Crisp IM SAS',
  sources: [
    'https://docs.crisp.chat/guides/others/whitelisting-our-systems/crisp-domain-names/',
    'https://help.crisp.chat/en/article/crisp-chatbox-cookie-ip-policy-1147xor/',
    'https://docs.crisp.chat/guides/chatbox-sdks/web-sdk/cookie-policies',
  ],
  unverified:
    'The name of the cookie is from a customer’s list, the storage key and the legal name and policy address from memory.',
  entries: {
    'crisp-client/*': {
      purpose: 'Recognises the visitor in chats.',
      lifetime: '6 months or until erased',
    },
  },
};

/** Returns Crisp for the `services` of a config. */
export const crisp = (options?: ServiceOptions) => describeService(rule, details, options);
