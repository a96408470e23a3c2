import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads AdRoll, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'adroll',
  name: 'AdRoll',
  category: 'advertising',
  hosts: ['*.adroll.com'],
  cookies: ['__adroll', '__adroll_fpc', '__ar_v4', { name: '__adroll_shared', host: 'adroll.com' }],
  storage: [],
};

/** What visitors read about AdRoll. */
export const details: ServiceDetails = {
  description:
    'Reports visits and purchases, and recognises the browser elsewhere for advertising.',
  policyUrl: 'https://www.nextroll.com/privacy',
  controller: 'NextRoll, Inc.',
  sources: [
    'https://help.adroll.com/hc/en-us/articles/216104687-Privacy-Notice-Requirements',
    'https://www.nextroll.com/privacy',
  ],
  unverified: 'Hosts, cookies and lifetimes are from observation.',
  entries: {
    __adroll: { purpose: 'Tells one browser from another for advertising.', lifetime: '13 months' },
    __adroll_fpc: {
      purpose: 'Tells one browser from another on this website.',
      lifetime: '1 year',
    },
    __ar_v4: {
      purpose: 'Measures what advertisements and recommendations lead to.',
      lifetime: '1 year',
    },
    __adroll_shared: {
      purpose: 'Tells one browser from another for advertising, across websites.',
      lifetime: '13 months',
    },
  },
};

/** Returns AdRoll for the `services` of a config. */
export const adroll = (options?: ServiceOptions) => describeService(rule, details, options);
