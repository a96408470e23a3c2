import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Umami, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'umami',
  name: 'Umami',
  category: 'analytics',
  // Umami's own cloud. Sites that serve Umami themselves write its host as a service of their own.
  hosts: ['cloud.umami.is', 'gateway.umami.is', 'api-gateway.umami.dev'],
  cookies: [],
  storage: ['umami.visitor'],
};

/** What visitors read about Umami. */
export const details: ServiceDetails = {
  description:
    'Measures visits and what visitors do on the pages, and reports this to the website.',
  policyUrl: 'https://umami.is/privacy',
  controller: 'Umami Software, Inc.',
  sources: [
    'https://umami.is/docs/tracker-configuration',
    'https://github.com/umami-software/umami/blob/master/src/tracker/index.js',
  ],
  unverified:
    'The hosts that take the counts, the legal name and whether the cloud’s script already stores "umami.visitor" are not confirmed.',
  entries: {
    'umami.visitor': {
      purpose: 'Tells one browser from another on this website.',
      lifetime: 'until erased',
    },
  },
};

/** Returns Umami for the `services` of a config. */
export const umami = (options?: ServiceOptions) => describeService(rule, details, options);
