import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Spotify, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'spotify',
  name: 'Spotify',
  category: 'advertising',
  hosts: ['open.spotify.com/embed', 'embed.spotify.com', '*.spotifycdn.com', '*.scdn.co'],
  cookies: [
    { name: 'sp_t', host: 'spotify.com' },
    { name: 'sp_landing', host: 'spotify.com' },
  ],
  storage: [],
};

/** What visitors read about Spotify. */
export const details: ServiceDetails = {
  description: 'Plays audio, recognises the browser and may use what is played for advertising.',
  policyUrl: 'https://www.spotify.com/legal/privacy-policy/',
  controller: 'Spotify AB',
  sources: [
    'https://developer.spotify.com/documentation/embeds/guides/using-the-iframe-api',
    'https://www.spotify.com/legal/cookies-policy/',
  ],
  unverified: 'Cookies, lifetimes and the hosts of files are from observation.',
  entries: {
    sp_t: { purpose: 'Tells one browser from another.', lifetime: '1 year' },
    sp_landing: { purpose: 'Keeps the pages seen and the actions of a visit.', lifetime: '1 day' },
  },
};

/** Returns Spotify for the `services` of a config. */
export const spotify = (options?: ServiceOptions) => describeService(rule, details, options);
