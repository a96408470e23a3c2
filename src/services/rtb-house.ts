import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads RTB House, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'rtb-house',
  name: 'RTB House',
  category: 'advertising',
  hosts: ['*.creativecdn.com'],
  cookies: [
    '__rtbh.lid',
    '__rtbh.uid',
    { name: 'c', host: 'creativecdn.com' },
    { name: 'g', host: 'creativecdn.com' },
    { name: 'ts', host: 'creativecdn.com' },
  ],
  storage: ['__rtbh.lid', '__rtbh.uid'],
};

/** What visitors read about RTB House. */
export const details: ServiceDetails = {
  description:
    'Reports the products that visitors look at and buy to RTB House, which shows them on other sites and uses them to personalise advertising.',
  policyUrl: 'https://www.rtbhouse.com/privacy-center',
  controller: 'RTB House S.A.',
  sources: [
    'https://rtbhouse.com/privacy-center/privacy-support-center-for-advertisers-and-publishers',
  ],
  unverified:
    'Hosts, cookies, storage keys, lifetimes and the company’s legal name are from observation.',
  entries: {
    '__rtbh.lid': { purpose: 'Tells one browser from another on this site.', lifetime: '1 year' },
    '__rtbh.uid': {
      purpose: 'Keeps the site’s own identifier of the visitor.',
      lifetime: '1 year',
    },
    c: { purpose: 'Regulates how identifiers are exchanged with partners.', lifetime: '1 year' },
    g: {
      purpose: 'Tells one browser from another on all sites that use RTB House.',
      lifetime: '1 year',
    },
    ts: { purpose: 'Remembers when that identifier was set.', lifetime: '1 year' },
  },
};

/** Returns RTB House for the `services` of a config. */
export const rtbHouse = (options?: ServiceOptions) => describeService(rule, details, options);
