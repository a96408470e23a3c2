import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Fullstory, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'fullstory',
  name: 'Fullstory',
  category: 'analytics',
  hosts: [
    'edge.fullstory.com',
    'rs.fullstory.com',
    '*.eu1.fullstory.com',
    'guides.fullstory.com',
    'guides-cdn.fullstory.com',
    'www.fullstory.com/s/fs.js',
    'fullstory.com/s/fs.js',
  ],
  cookies: ['fs_uid', 'fs_cid', 'fs_lua'],
  storage: ['_fs_*', 'fs_uid', 'fs_cid', 'fs_lua'],
  deny: [['FS', 'shutdown']],
  grant: [['FS', 'restart']],
};

/** What visitors read about Fullstory. */
export const details: ServiceDetails = {
  description: 'Records what visitors do on the pages, as heat maps or replays of visits.',
  policyUrl: 'https://www.fullstory.com/legal/privacy-policy/',
  controller: 'Fullstory, Inc.',
  sources: [
    'https://help.fullstory.com/hc/en-us/articles/360020829513-Why-Fullstory-uses-First-Party-Cookies',
    'https://help.fullstory.com/hc/en-us/articles/360020622854-Can-I-use-Content-Security-Policy-CSP-with-Fullstory',
    'https://developer.fullstory.com/browser/v2/auto-capture/capture-data/',
  ],
  unverified:
    'Lifetimes, storage keys, the European hosts, the older addresses of the script and the legal name are from observation.',
  entries: {
    fs_uid: { purpose: 'Tells one browser from another on this website.', lifetime: '1 year' },
    fs_cid: { purpose: 'Remembers what the visitor agreed to or refused.', lifetime: '1 year' },
    fs_lua: { purpose: 'Keeps the state of a visit.', lifetime: '30 minutes' },
    '_fs_*': {
      purpose: 'Tells one browser from another and keeps the state of a visit.',
      lifetime: 'session or until erased',
    },
  },
};

/** Returns Fullstory for the `services` of a config. */
export const fullstory = (options?: ServiceOptions) => describeService(rule, details, options);
