import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Microsoft Advertising, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'microsoft-uet',
  name: 'Microsoft Advertising (UET)',
  category: 'advertising',
  hosts: ['bat.bing.com', 'bat.bing.net', 'bat.r.msn.com'],
  cookies: [
    '_uetsid',
    '_uetvid',
    '_uetmsclkid',
    '_uetuid',
    { name: 'MUID', host: 'bing.com' },
    { name: 'MR', host: 'bat.bing.com' },
    { name: 'MSPTC', host: 'bing.com' },
  ],
  storage: ['_uetsid*', '_uetvid*'],
  deny: [['uetq.push', 'consent', 'update', { ad_storage: 'denied' }]],
  grant: [['uetq.push', 'consent', 'update', { ad_storage: 'granted' }]],
};

/** What visitors read about Microsoft Advertising. */
export const details: ServiceDetails = {
  description:
    'Reports visits and purchases to the provider, to measure and to personalise advertising.',
  policyUrl: 'https://privacy.microsoft.com/privacystatement',
  controller: 'Microsoft Ireland Operations Limited, Microsoft Corporation',
  sources: [
    'https://help.ads.microsoft.com/apex/index/3/en/60119',
    'https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_faq',
    'https://learn.microsoft.com/en-us/advertising/campaign-management-service/uettag',
  ],
  unverified:
    'Hosts other than bat.bing.com, storage keys, cookies and lifetimes are from observation.',
  entries: {
    _uetsid: { purpose: 'Keeps the state of a visit.', lifetime: '1 day' },
    _uetvid: { purpose: 'Tells one browser from another for advertising.', lifetime: '13 months' },
    _uetmsclkid: { purpose: 'Remembers the advertisement that was clicked.', lifetime: '90 days' },
    _uetuid: { purpose: 'Tells one browser from another for advertising.', lifetime: '1 year' },
    MUID: { purpose: 'Tells one browser from another across websites.', lifetime: '13 months' },
    MR: {
      purpose: 'Helps to link the identifiers that different services have for a browser.',
      lifetime: '7 days',
    },
    MSPTC: {
      purpose: 'Tells one browser from another for advertising, across websites.',
      lifetime: '13 months',
    },
    '_uetsid*': { purpose: 'Keeps the state of a visit.', lifetime: 'until erased' },
    '_uetvid*': {
      purpose: 'Tells one browser from another for advertising.',
      lifetime: 'until erased',
    },
  },
};

/** Returns Microsoft Advertising for the `services` of a config. */
export const microsoftUet = (options?: ServiceOptions) => describeService(rule, details, options);
