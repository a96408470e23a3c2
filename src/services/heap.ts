import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Heap, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'heap',
  name: 'Heap',
  category: 'analytics',
  hosts: ['*.heapanalytics.com', '*.heap-api.com'],
  cookies: [
    '_hp2_id.*',
    '_hp2_ses_props.*',
    '_hp2_props.*',
    '_hp5_meta.*',
    '_hp5_event_props.*',
    '_hp5_let.*',
    '_hp2_hld*',
    'userty.core.p.*',
    'userty.core.s.*',
  ],
  storage: [],
  deny: [['heap.stopTracking']],
  grant: [['heap.startTracking']],
};

/** What visitors read about Heap. */
export const details: ServiceDetails = {
  description: 'Measures visits and what visitors do on the pages, and may record visits.',
  policyUrl: 'https://www.heap.io/privacy',
  controller: 'Heap Inc. (Contentsquare)',
  sources: [
    'https://help.heap.io/hc/en-us/articles/37271939081617-What-cookies-does-Heap-set-and-what-are-they-used-for',
    'https://developers.heap.io/docs/web',
  ],
  unverified:
    'The hosts below heap-api.com, what `stopTracking` does, and the legal name and policy address are from memory.',
  entries: {
    '_hp2_id.*': {
      purpose: 'Tells one browser from another on this website.',
      lifetime: '13 months',
    },
    '_hp2_ses_props.*': { purpose: 'Keeps the state of a visit.', lifetime: '30 minutes' },
    '_hp2_props.*': {
      purpose: 'Keeps what is known of the visitor or the visit.',
      lifetime: '13 months',
    },
    '_hp5_meta.*': {
      purpose: 'Tells one browser from another and keeps the state of a visit.',
      lifetime: '13 months',
    },
    '_hp5_event_props.*': {
      purpose: 'Keeps what is known of the visitor or the visit.',
      lifetime: '13 months',
    },
    '_hp5_let.*': { purpose: 'Keeps the state of a visit.', lifetime: '13 months' },
    '_hp2_hld*': {
      purpose: 'Checks whether and how cookies can be set.',
      lifetime: 'less than a second',
    },
    'userty.core.p.*': {
      purpose: 'Tells one browser from another on this website.',
      lifetime: '2 years',
    },
    'userty.core.s.*': {
      purpose: 'Helps to record visits, so that the website can replay them.',
      lifetime: 'session',
    },
  },
};

/** Returns Heap for the `services` of a config. */
export const heap = (options?: ServiceOptions) => describeService(rule, details, options);
