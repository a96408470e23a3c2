import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Plausible Analytics, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'plausible',
  name: 'Plausible Analytics',
  category: 'analytics',
  hosts: ['plausible.io/js/', 'plausible.io/api/event'],
  cookies: [],
  storage: [],
};

/** What visitors read about Plausible Analytics. */
export const details: ServiceDetails = {
  description:
    'Counts visits without storing anything in the browser, and reports them to the website.',
  policyUrl: 'https://plausible.io/privacy',
  controller: 'Plausible Insights OÜ',
  sources: ['https://plausible.io/docs/script-update-guide', 'https://plausible.io/data-policy'],
  unverified:
    'That nothing is stored and the legal name are not from a page of the vendor that was read.',
  entries: {},
};

/** Returns Plausible Analytics for the `services` of a config. */
export const plausible = (options?: ServiceOptions) => describeService(rule, details, options);
