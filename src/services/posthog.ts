import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads PostHog, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'posthog',
  name: 'PostHog',
  category: 'analytics',
  hosts: [
    '*.i.posthog.com',
    'app.posthog.com',
    'us.posthog.com',
    'eu.posthog.com',
    'internal-j.posthog.com',
  ],
  cookies: ['ph_phc_*', '__ph_opt_in_out_*'],
  storage: ['ph_phc_*', '__ph_opt_in_out_*'],
  deny: [['posthog.opt_out_capturing']],
  grant: [['posthog.opt_in_capturing']],
};

/** What visitors read about PostHog. */
export const details: ServiceDetails = {
  description: 'Measures visits and what visitors do on the pages, and may record visits.',
  policyUrl: 'https://posthog.com/privacy',
  controller: 'PostHog, Inc.',
  sources: [
    'https://posthog.com/docs/libraries/js/persistence',
    'https://posthog.com/docs/advanced/content-security-policy',
    'https://posthog.com/docs/privacy/data-collection',
  ],
  unverified:
    'That project tokens begin with `phc_`, the older hosts and the legal name and policy address are from memory.',
  entries: {
    'ph_phc_*': {
      purpose: 'Tells one browser from another and keeps the state of a visit.',
      lifetime: '365 days or until erased',
    },
    '__ph_opt_in_out_*': {
      purpose: 'Remembers what the visitor agreed to or refused.',
      lifetime: '365 days or until erased',
    },
  },
};

/** Returns PostHog for the `services` of a config. */
export const posthog = (options?: ServiceOptions) => describeService(rule, details, options);
