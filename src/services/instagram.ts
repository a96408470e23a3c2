import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Instagram, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'instagram',
  name: 'Instagram',
  category: 'advertising',
  hosts: [
    'www.instagram.com/embed.js',
    'www.instagram.com/p/',
    'www.instagram.com/reel/',
    'www.instagram.com/tv/',
    'platform.instagram.com',
    '*.cdninstagram.com',
  ],
  cookies: [
    { name: 'datr', host: 'instagram.com' },
    { name: 'ig_did', host: 'instagram.com' },
    { name: 'mid', host: 'instagram.com' },
    { name: 'csrftoken', host: 'instagram.com' },
  ],
  storage: [],
};

/** What visitors read about Instagram. */
export const details: ServiceDetails = {
  description:
    'Shows posts or buttons, recognises the browser and may use the visit for advertising.',
  policyUrl: 'https://privacycenter.instagram.com/policy',
  controller: 'Meta Platforms Ireland Limited, Meta Platforms, Inc.',
  sources: [
    'https://developers.facebook.com/docs/instagram-platform/oembed',
    'https://privacycenter.instagram.com/policies/cookies/',
  ],
  unverified: 'Cookies, lifetimes and the hosts of images are from observation.',
  entries: {
    datr: {
      purpose: 'Tells one browser from another, to prevent fraud and misuse.',
      lifetime: '13 months',
    },
    ig_did: { purpose: 'Tells one browser from another.', lifetime: '1 year' },
    mid: { purpose: 'Tells one browser from another.', lifetime: '13 months' },
    csrftoken: {
      purpose: 'Protects against forged requests, fraud and misuse.',
      lifetime: '1 year',
    },
  },
};

/** Returns Instagram for the `services` of a config. */
export const instagram = (options?: ServiceOptions) => describeService(rule, details, options);
