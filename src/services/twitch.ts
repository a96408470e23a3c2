import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Twitch, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'twitch',
  name: 'Twitch',
  category: 'advertising',
  hosts: [
    'player.twitch.tv',
    'embed.twitch.tv',
    'clips.twitch.tv',
    'www.twitch.tv/embed/',
    '*.ttvnw.net',
    '*.jtvnw.net',
    '*.twitchcdn.net',
  ],
  cookies: [
    { name: 'unique_id', host: 'twitch.tv' },
    { name: 'unique_id_durable', host: 'twitch.tv' },
    { name: 'server_session_id', host: 'twitch.tv' },
    { name: 'api_token', host: 'twitch.tv' },
  ],
  storage: [],
};

/** What visitors read about Twitch. */
export const details: ServiceDetails = {
  description: 'Shows videos, recognises the browser and may use what is watched for advertising.',
  policyUrl: 'https://www.twitch.tv/p/legal/privacy-notice/',
  controller: 'Twitch Interactive, Inc.',
  sources: [
    'https://dev.twitch.tv/docs/embed/everything/',
    'https://dev.twitch.tv/docs/embed/video-and-clips/',
  ],
  unverified: 'Cookies, lifetimes and the hosts of files are from observation.',
  entries: {
    unique_id: { purpose: 'Tells one browser from another.', lifetime: '13 months' },
    unique_id_durable: { purpose: 'Tells one browser from another.', lifetime: '13 months' },
    server_session_id: { purpose: 'Keeps the state of a visit.', lifetime: 'session' },
    api_token: { purpose: 'Keeps the state of a visit.', lifetime: '30 days' },
  },
};

/** Returns Twitch for the `services` of a config. */
export const twitch = (options?: ServiceOptions) => describeService(rule, details, options);
