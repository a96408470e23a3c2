import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Sentry, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'sentry',
  name: 'Sentry',
  category: 'analytics',
  hosts: [
    '*.sentry-cdn.com',
    '*.ingest.sentry.io',
    '*.ingest.us.sentry.io',
    '*.ingest.de.sentry.io',
    'sentry.io/api/',
  ],
  cookies: [],
  storage: ['sentryReplaySession'],
  deny: [['Sentry.close']],
};

/** What visitors read about Sentry. */
export const details: ServiceDetails = {
  description: 'Measures how fast pages are and which errors occur, and may record visits.',
  policyUrl: 'https://sentry.io/privacy/',
  controller: 'Functional Software, Inc.',
  sources: [
    'https://docs.sentry.io/platforms/javascript/install/loader',
    'https://docs.sentry.io/platforms/javascript/configuration/draining/',
  ],
  unverified:
    'The storage key is from the source of the vendor’s package, and the hosts that reports are sent to are from observation.',
  entries: {
    sentryReplaySession: {
      purpose: 'Helps to record visits, so that the website can replay them.',
      lifetime: 'session',
    },
  },
};

/** Returns Sentry for the `services` of a config. */
export const sentry = (options?: ServiceOptions) => describeService(rule, details, options);
