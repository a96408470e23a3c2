import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads TikTok videos, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'tiktok-embed',
  name: 'TikTok videos',
  category: 'advertising',
  hosts: [
    'www.tiktok.com/embed',
    'www.tiktok.com/player/',
    '*.ttwstatic.com',
    '*.tiktokcdn.com',
    '*.tiktokcdn-eu.com',
    '*.tiktokcdn-us.com',
  ],
  cookies: [
    { name: 'ttwid', host: 'tiktok.com' },
    { name: 'msToken', host: 'tiktok.com' },
    { name: 'tt_chain_token', host: 'tiktok.com' },
    { name: 'tt_csrf_token', host: 'tiktok.com' },
  ],
  storage: [],
};

/** What visitors read about TikTok videos. */
export const details: ServiceDetails = {
  description: 'Shows videos, recognises the browser and may use what is watched for advertising.',
  policyUrl: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
  controller: 'TikTok Technology Limited, TikTok Information Technologies UK Limited',
  sources: [
    'https://developers.tiktok.com/doc/embed-videos/',
    'https://developers.tiktok.com/doc/embed-player',
  ],
  unverified: 'Cookies, lifetimes and the hosts of files are from observation.',
  entries: {
    ttwid: { purpose: 'Tells one browser from another.', lifetime: '1 year' },
    msToken: { purpose: 'Tells people from automated visits.', lifetime: '10 days' },
    tt_chain_token: { purpose: 'Keeps the state of a visit.', lifetime: 'session' },
    tt_csrf_token: {
      purpose: 'Protects against forged requests, fraud and misuse.',
      lifetime: 'session',
    },
  },
};

/** Returns TikTok videos for the `services` of a config. */
export const tiktokEmbed = (options?: ServiceOptions) => describeService(rule, details, options);
