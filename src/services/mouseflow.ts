import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Mouseflow, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'mouseflow',
  name: 'Mouseflow',
  category: 'analytics',
  hosts: ['*.mouseflow.com'],
  cookies: ['mf_user', 'mf_*'],
  storage: [],
  deny: [['mouseflow.stop'], ['mouseflow.stopSession']],
  grant: [['mouseflow.start']],
};

/** What visitors read about Mouseflow. */
export const details: ServiceDetails = {
  description: 'Records what visitors do on the pages, as heat maps or replays of visits.',
  policyUrl: 'https://mouseflow.com/privacy/',
  controller: 'Mouseflow ApS',
  sources: [
    'https://help.mouseflow.com/en/articles/4282966-what-is-your-cookie-policy',
    'https://help.mouseflow.com/en/articles/4346072-what-are-sessions',
  ],
  unverified:
    'The hosts, the calls "stop" and "start", the legal name and the address of the policy are not from a page of the vendor that was read.',
  entries: {
    mf_user: { purpose: 'Remembers earlier visits to the website.', lifetime: '90 days' },
    'mf_*': { purpose: 'Keeps the state of a visit.', lifetime: 'session' },
  },
};

/** Returns Mouseflow for the `services` of a config. */
export const mouseflow = (options?: ServiceOptions) => describeService(rule, details, options);
