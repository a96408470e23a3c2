import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Snowplow, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'snowplow',
  name: 'Snowplow',
  category: 'analytics',
  hosts: [
    '*.snplow.net',
    '*.snplow.com',
    'cdn.jsdelivr.net/npm/@snowplow/javascript-tracker',
    'unpkg.com/@snowplow/javascript-tracker',
    'cdnjs.cloudflare.com/ajax/libs/snowplow',
    'd1fc8wv8zag5ca.cloudfront.net',
  ],
  cookies: ['_sp_id*', '_sp_ses*'],
  storage: ['_sp_id*', '_sp_ses*', 'snowplowOutQueue*'],
};

/** What visitors read about Snowplow. */
export const details: ServiceDetails = {
  description:
    'Measures visits and what visitors do on the pages, and reports this to the website.',
  policyUrl: 'https://snowplow.io/privacy-policy',
  controller: 'Snowplow Analytics Limited',
  sources: [
    'https://docs.snowplow.io/docs/sources/web-trackers/cookies-and-local-storage',
    'https://docs.snowplow.io/docs/sources/web-trackers/tracker-setup/hosting-the-javascript-tracker/third-party-cdn-hosting',
  ],
  unverified:
    'Most sites serve the script and collect the events from hosts of their own, which no list knows; the hosts of Snowplow and the legal name and policy address are from memory.',
  entries: {
    '_sp_id*': { purpose: 'Tells one browser from another on this website.', lifetime: '2 years' },
    '_sp_ses*': { purpose: 'Keeps the state of a visit.', lifetime: '30 minutes' },
    'snowplowOutQueue*': {
      purpose: 'Keeps what was done on the pages until it is sent.',
      lifetime: 'until erased',
    },
  },
};

/** Returns Snowplow for the `services` of a config. */
export const snowplow = (options?: ServiceOptions) => describeService(rule, details, options);
