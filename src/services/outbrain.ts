import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Outbrain, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'outbrain',
  name: 'Outbrain',
  category: 'advertising',
  hosts: ['*.outbrain.com', '*.outbrainimg.com'],
  cookies: ['outbrain_cid_fetch', 'dicbo_id', { name: 'obuid', host: 'outbrain.com' }],
  storage: ['OB-USER-TOKEN', 'OB-LUT'],
};

/** What visitors read about Outbrain. */
export const details: ServiceDetails = {
  description: 'Shows recommended content, and recognises the browser elsewhere for advertising.',
  policyUrl: 'https://www.outbrain.com/privacy/',
  controller: 'Outbrain UK Limited, Outbrain Inc.',
  sources: [
    'https://www.outbrain.com/privacy/cookies/',
    'https://developer.outbrain.com/2021/02/25/privacy-and-consent-implementation/',
  ],
  unverified: 'Hosts, cookies, storage keys and lifetimes are from observation.',
  entries: {
    outbrain_cid_fetch: {
      purpose: 'Measures what advertisements and recommendations lead to.',
      lifetime: '5 minutes',
    },
    dicbo_id: { purpose: 'Remembers the advertisement that was clicked.', lifetime: '5 minutes' },
    obuid: {
      purpose: 'Tells one browser from another for advertising, across websites.',
      lifetime: '3 months',
    },
    'OB-USER-TOKEN': {
      purpose: 'Tells one browser from another for advertising.',
      lifetime: 'until erased',
    },
    'OB-LUT': {
      purpose: 'Limits how often an advertisement or recommendation is shown.',
      lifetime: 'until erased',
    },
  },
};

/** Returns Outbrain for the `services` of a config. */
export const outbrain = (options?: ServiceOptions) => describeService(rule, details, options);
