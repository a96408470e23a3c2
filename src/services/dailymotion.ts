import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Dailymotion, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'dailymotion',
  name: 'Dailymotion',
  category: 'advertising',
  hosts: [
    'geo.dailymotion.com',
    'www.dailymotion.com/embed/',
    'www.dailymotion.com/player/',
    'api.dailymotion.com',
    'graphql.api.dailymotion.com',
    '*.dmcdn.net',
    '*.dm-event.net',
  ],
  cookies: [
    { name: 'v1st', host: 'dailymotion.com' },
    { name: 'ts', host: 'dailymotion.com' },
    { name: 'dmvk', host: 'dailymotion.com' },
  ],
  storage: [],
};

/** What visitors read about Dailymotion. */
export const details: ServiceDetails = {
  description: 'Shows videos, recognises the browser and may use what is watched for advertising.',
  policyUrl: 'https://legal.dailymotion.com/en/privacy-policy/',
  controller: 'Dailymotion SA',
  sources: [
    'https://developers.dailymotion.com/docs/player-embed-script-web',
    'https://developers.dailymotion.com/docs/iframe-web',
  ],
  unverified: 'Cookies, lifetimes and all hosts but geo.dailymotion.com are from observation.',
  entries: {
    v1st: { purpose: 'Tells one browser from another for advertising.', lifetime: '13 months' },
    ts: { purpose: 'Tells one browser from another for advertising.', lifetime: '13 months' },
    dmvk: { purpose: 'Keeps the state of a visit.', lifetime: 'session' },
  },
};

/** Returns Dailymotion for the `services` of a config. */
export const dailymotion = (options?: ServiceOptions) => describeService(rule, details, options);
