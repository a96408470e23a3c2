import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads X (Twitter) posts and buttons, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'x-embed',
  name: 'X (Twitter) posts and buttons',
  category: 'advertising',
  hosts: [
    'platform.twitter.com',
    'platform.x.com',
    'syndication.twitter.com',
    'syndication.x.com',
    '*.twimg.com',
  ],
  cookies: [
    { name: 'guest_id', host: 'twitter.com' },
    { name: 'guest_id_ads', host: 'twitter.com' },
    { name: 'guest_id_marketing', host: 'twitter.com' },
    { name: 'personalization_id', host: 'twitter.com' },
  ],
  storage: [],
};

/** What visitors read about X (Twitter) posts and buttons. */
export const details: ServiceDetails = {
  description:
    'Shows posts or buttons, recognises the browser and may use the visit for advertising.',
  policyUrl: 'https://x.com/en/privacy',
  controller: 'X Internet Unlimited Company, X Corp.',
  sources: [
    'https://docs.x.com/x-for-websites/javascript-api/guides/set-up-x-for-websites',
    'https://docs.x.com/x-for-websites/webpage-properties',
  ],
  unverified:
    'Cookies, lifetimes, all hosts but those of widgets.js and the name of the controlling company are not from pages of X that were read.',
  entries: {
    guest_id: { purpose: 'Tells one browser from another.', lifetime: '13 months' },
    guest_id_ads: {
      purpose: 'Tells one browser from another for advertising, across websites.',
      lifetime: '13 months',
    },
    guest_id_marketing: {
      purpose: 'Tells one browser from another for advertising, across websites.',
      lifetime: '13 months',
    },
    personalization_id: {
      purpose: 'Tells one browser from another for advertising, across websites.',
      lifetime: '13 months',
    },
  },
};

/** Returns X (Twitter) posts and buttons for the `services` of a config. */
export const xEmbed = (options?: ServiceOptions) => describeService(rule, details, options);
