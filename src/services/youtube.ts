import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads YouTube, and what it leaves behind. Source: https://policies.google.com/technologies/cookies */
export const rule: ServiceRule = {
  id: 'youtube',
  name: 'YouTube',
  category: 'advertising',
  hosts: ['*.youtube.com', '*.youtube-nocookie.com', '*.ytimg.com'],
  cookies: [],
  storage: ['yt-*', 'yt.*'],
  policyUrl: 'https://policies.google.com/privacy',
};

/** What visitors read about YouTube. */
export const details: ServiceDetails = {
  description:
    'Shows videos. YouTube recognises the browser and may use what is watched to personalise advertising.',
  entries: {
    'yt-*': { purpose: 'Keeps settings of the player.', lifetime: 'until erased' },
    'yt.*': { purpose: 'Keeps settings of the player.', lifetime: 'until erased' },
  },
};

/** Returns YouTube for the `services` of a config. */
export const youtube = (options?: ServiceOptions) => describeService(rule, details, options);
