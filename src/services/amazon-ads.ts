import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Amazon Ads, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'amazon-ads',
  name: 'Amazon Ads',
  category: 'advertising',
  hosts: ['*.amazon-adsystem.com'],
  cookies: [
    { name: 'ad-id', host: 'amazon-adsystem.com' },
    { name: 'ad-privacy', host: 'amazon-adsystem.com' },
  ],
  storage: [],
};

/** What visitors read about Amazon Ads. */
export const details: ServiceDetails = {
  description:
    'Reports visits and purchases to the provider, to measure and to personalise advertising.',
  policyUrl: 'https://www.amazon.com/gp/help/customer/display.html?nodeId=GX7NJQ4ZB8MHFRNJ',
  controller: 'Amazon Europe Core SARL, Amazon.com Services LLC',
  sources: ['https://advertising.amazon.com/help/GLZ54GXQW773A6MG'],
  unverified:
    'Cookies, lifetimes, legal names and whether the tag stores anything on the site itself are not from a page of the vendor that was read.',
  entries: {
    'ad-id': {
      purpose: 'Tells one browser from another for advertising, across websites.',
      lifetime: '9 months',
    },
    'ad-privacy': {
      purpose: 'Remembers what the visitor agreed to or refused.',
      lifetime: '5 years',
    },
  },
};

/** Returns Amazon Ads for the `services` of a config. */
export const amazonAds = (options?: ServiceOptions) => describeService(rule, details, options);
