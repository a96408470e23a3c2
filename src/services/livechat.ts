import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads LiveChat, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'livechat',
  name: 'LiveChat',
  category: 'functional',
  hosts: [
    '*.livechatinc.com',
    '*.livechat-files.com',
    '*.livechat-static.com',
    'api.text.com',
    'accounts.text.com',
  ],
  cookies: [
    '__lc_cid',
    '__lc_cst',
    { name: '__lc2_cid', host: 'accounts.livechatinc.com' },
    { name: '__lc2_cst', host: 'accounts.livechatinc.com' },
  ],
  storage: ['@@lc_*', '__livechat*'],
  deny: [['LiveChatWidget.call', 'destroy']],
  grant: [['LiveChatWidget.init']],
};

/** What visitors read about LiveChat. */
export const details: ServiceDetails = {
  description: 'Lets visitors chat with the website, which sees the pages they visit.',
  policyUrl: 'https://www.livechat.com/legal/privacy-policy/',
  controller: 'Text, Inc.',
  sources: [
    'https://platform.text.com/docs/extending-chat-widget/javascript-api',
    'https://www.livechat.com/help/use-livechat-with-content-security-policy/',
  ],
  unverified:
    'The cookies, lifetimes, storage keys, the hosts other than those below livechatinc.com, `destroy` and the legal name and policy address are from memory.',
  entries: {
    __lc_cid: { purpose: 'Recognises the visitor in chats.', lifetime: '2 years' },
    __lc_cst: { purpose: 'Recognises the visitor in chats.', lifetime: '2 years' },
    __lc2_cid: { purpose: 'Recognises the visitor in chats.', lifetime: '2 years' },
    __lc2_cst: { purpose: 'Recognises the visitor in chats.', lifetime: '2 years' },
    '@@lc_*': { purpose: 'Keeps the state of chats and messages.', lifetime: 'until erased' },
    '__livechat*': { purpose: 'Keeps the state of chats and messages.', lifetime: 'until erased' },
  },
};

/** Returns LiveChat for the `services` of a config. */
export const livechat = (options?: ServiceOptions) => describeService(rule, details, options);
