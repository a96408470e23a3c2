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
  description: 'Reports the products looked at and bought, to advertise them on other websites.',
  policyUrl: 'https://www.rtbhouse.com/privacy-center',
  controller: 'RTB House S.A.',
  sources: [
    'https://rtbhouse.com/privacy-center/privacy-support-center-for-advertisers-and-publishers',
  ],
  unverified:
    'Hosts, cookies, storage keys, lifetimes and the company’s legal name are from observation.',
  entries: {
    '__rtbh.lid': {
      purpose: 'Tells one browser from another on this website.',
      lifetime: '1 year',
    },
    '__rtbh.uid': {
      purpose: 'Recognises visitors by the identifier that the website gives them.',
      lifetime: '1 year',
    },
    c: {
      purpose: 'Helps to link the identifiers that different services have for a browser.',
      lifetime: '1 year',
    },
    g: {
      purpose: 'Tells one browser from another for advertising, across websites.',
      lifetime: '1 year',
    },
    ts: {
      purpose: 'Tells one browser from another for advertising, across websites.',
      lifetime: '1 year',
    },
  },
};

/** Returns RTB House for the `services` of a config. */
export const rtbHouse = (options?: ServiceOptions) => describeService(rule, details, options);
