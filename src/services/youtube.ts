import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads YouTube, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'youtube',
  name: 'YouTube',
  category: 'advertising',
  hosts: ['*.youtube.com', '*.youtube-nocookie.com', '*.ytimg.com'],
  cookies: [
    { name: 'VISITOR_INFO1_LIVE', host: 'youtube.com' },
    { name: 'VISITOR_PRIVACY_METADATA', host: 'youtube.com' },
    { name: 'YSC', host: 'youtube.com' },
  ],
  storage: ['yt-*', 'yt.*'],
};

/** What visitors read about YouTube. */
export const details: ServiceDetails = {
  description: 'Shows videos, recognises the browser and may use what is watched for advertising.',
  policyUrl: 'https://policies.google.com/privacy',
  controller: 'Google Ireland Limited, Google LLC',
  sources: [
    'https://policies.google.com/technologies/cookies',
    'https://support.google.com/youtube/answer/171780',
  ],
  unverified:
    'The host of the images, VISITOR_PRIVACY_METADATA and the storage keys are from observation.',
  entries: {
    VISITOR_INFO1_LIVE: {
      purpose: 'Tells one browser from another and keeps its settings.',
      lifetime: '6 months',
    },
    VISITOR_PRIVACY_METADATA: {
      purpose: 'Remembers what the visitor agreed to or refused.',
      lifetime: '6 months',
    },
    YSC: { purpose: 'Protects against forged requests, fraud and misuse.', lifetime: 'session' },
    'yt-*': { purpose: 'Keeps settings of the service.', lifetime: 'until erased' },
    'yt.*': { purpose: 'Keeps settings of the service.', lifetime: 'until erased' },
  },
};

/** Returns YouTube for the `services` of a config. */
export const youtube = (options?: ServiceOptions) => describeService(rule, details, options);
