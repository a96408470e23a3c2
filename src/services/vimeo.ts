import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Vimeo, and what it leaves behind. Source: https://vimeo.com/cookie_policy */
export const rule: ServiceRule = {
  id: 'vimeo',
  name: 'Vimeo',
  category: 'functional',
  hosts: ['*.vimeo.com', '*.vimeocdn.com'],
  cookies: ['vuid'],
  storage: [],
  policyUrl: 'https://vimeo.com/privacy',
};

/** What visitors read about Vimeo. */
export const details: ServiceDetails = {
  description: 'Shows videos and counts how they are watched.',
  entries: {
    vuid: { purpose: 'Tells one browser from another to count plays.', lifetime: '2 years' },
  },
};

/** Returns Vimeo for the `services` of a config. */
export const vimeo = (options?: ServiceOptions) => describeService(rule, details, options);
