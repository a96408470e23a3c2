import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Vimeo, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'vimeo',
  name: 'Vimeo',
  category: 'functional',
  hosts: ['*.vimeo.com', '*.vimeocdn.com'],
  cookies: [
    { name: 'vuid', host: 'vimeo.com' },
    { name: 'player', host: 'vimeo.com' },
    { name: 'flags', host: 'vimeo.com' },
    { name: 'player_clearance', host: 'vimeo.com' },
    { name: '__cf_bm', host: 'vimeo.com' },
    { name: '_cfuvid', host: 'vimeo.com' },
    { name: 'cf_clearance', host: 'vimeo.com' },
  ],
  storage: [],
};

/** What visitors read about Vimeo. */
export const details: ServiceDetails = {
  description: 'Shows videos and counts how they are watched.',
  policyUrl: 'https://vimeo.com/privacy',
  controller: 'Vimeo.com, Inc.',
  sources: [
    'https://help.vimeo.com/hc/en-us/articles/26080940921361',
    'https://vimeo.com/cookie_policy',
  ],
  unverified: 'The hosts of the player other than vimeo.com are from observation.',
  entries: {
    vuid: { purpose: 'Tells one browser from another for statistics.', lifetime: '2 years' },
    player: { purpose: 'Keeps settings of the service.', lifetime: '1 year' },
    flags: { purpose: 'Keeps settings of the service.', lifetime: '1 year' },
    player_clearance: { purpose: 'Tells people from automated visits.', lifetime: '7 days' },
    __cf_bm: { purpose: 'Tells people from automated visits.', lifetime: '30 minutes' },
    _cfuvid: { purpose: 'Limits the number of requests.', lifetime: 'session' },
    cf_clearance: { purpose: 'Tells people from automated visits.', lifetime: '1 year' },
  },
};

/** Returns Vimeo for the `services` of a config. */
export const vimeo = (options?: ServiceOptions) => describeService(rule, details, options);
