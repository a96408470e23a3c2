import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads X Pixel, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'x-pixel',
  name: 'X Pixel',
  category: 'advertising',
  hosts: ['*.ads-twitter.com', 'analytics.twitter.com', 't.co/i/adsct', 't.co/1/i/adsct'],
  cookies: [
    '_twpid',
    '_twclid',
    { name: 'muc_ads', host: 't.co' },
    { name: 'personalization_id', host: 'twitter.com' },
    { name: 'guest_id', host: 'twitter.com' },
    { name: 'guest_id_ads', host: 'twitter.com' },
    { name: 'guest_id_marketing', host: 'twitter.com' },
  ],
  storage: [],
};

/** What visitors read about X Pixel. */
export const details: ServiceDetails = {
  description:
    'Reports visits and purchases to the provider, to measure and to personalise advertising.',
  policyUrl: 'https://x.com/en/privacy',
  controller: 'X Internet Unlimited Company, X Corp.',
  sources: [
    'https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites/about-conversion-tracking.html',
    'https://help.x.com/en/rules-and-policies/x-cookies',
  ],
  unverified:
    'Hosts other than static.ads-twitter.com, names and lifetimes of the cookies are from observation.',
  entries: {
    _twpid: { purpose: 'Tells one browser from another for advertising.', lifetime: '13 months' },
    _twclid: { purpose: 'Remembers the advertisement that was clicked.', lifetime: '30 days' },
    muc_ads: {
      purpose: 'Tells one browser from another for advertising, across websites.',
      lifetime: '13 months',
    },
    personalization_id: {
      purpose: 'Tells one browser from another for advertising, across websites.',
      lifetime: '13 months',
    },
    guest_id: { purpose: 'Tells one browser from another.', lifetime: '13 months' },
    guest_id_ads: {
      purpose: 'Tells one browser from another for advertising, across websites.',
      lifetime: '13 months',
    },
    guest_id_marketing: {
      purpose: 'Tells one browser from another for advertising, across websites.',
      lifetime: '13 months',
    },
  },
};

/** Returns X Pixel for the `services` of a config. */
export const xPixel = (options?: ServiceOptions) => describeService(rule, details, options);
