import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Pinterest Tag, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'pinterest-tag',
  name: 'Pinterest Tag',
  category: 'advertising',
  hosts: ['s.pinimg.com/ct', 'ct.pinterest.com'],
  cookies: [
    '_pin_unauth',
    '_epik',
    '_derived_epik',
    '_pinterest_ct',
    '_pinterest_ct_rt',
    { name: '_pinterest_ct_ua', host: 'ct.pinterest.com' },
  ],
  storage: [],
  deny: [['pintrk', 'setconsent', false]],
  grant: [['pintrk', 'setconsent', true]],
};

/** What visitors read about Pinterest Tag. */
export const details: ServiceDetails = {
  description:
    'Reports visits and purchases to the provider, to measure and to personalise advertising.',
  policyUrl: 'https://policy.pinterest.com/en/privacy-policy',
  controller: 'Pinterest Europe Ltd., Pinterest, Inc.',
  sources: [
    'https://help.pinterest.com/en/business/article/pinterest-tag-parameters-and-cookies',
    'https://help.pinterest.com/en/business/article/install-the-pinterest-tag',
  ],
  unverified:
    'The lifetimes and hosts are from observation, and the consent call was not read on Pinterest’s own page.',
  entries: {
    _pin_unauth: { purpose: 'Tells one browser from another for advertising.', lifetime: '1 year' },
    _epik: { purpose: 'Remembers the advertisement that was clicked.', lifetime: '1 year' },
    _derived_epik: {
      purpose: 'Recognises browsers and people with an account for advertising, across websites.',
      lifetime: '1 year',
    },
    _pinterest_ct: {
      purpose: 'Recognises browsers and people with an account for advertising, across websites.',
      lifetime: '1 year',
    },
    _pinterest_ct_rt: {
      purpose: 'Recognises browsers and people with an account for advertising, across websites.',
      lifetime: '1 year',
    },
    _pinterest_ct_ua: {
      purpose: 'Tells one browser from another for advertising, across websites.',
      lifetime: '1 year',
    },
  },
};

/** Returns Pinterest Tag for the `services` of a config. */
export const pinterestTag = (options?: ServiceOptions) => describeService(rule, details, options);
