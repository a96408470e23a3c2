import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Naver Analytics, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'naver-analytics',
  name: 'Naver Analytics',
  category: 'analytics',
  hosts: ['wcs.naver.net', 'wcs.pstatic.net', 'wcs.naver.com'],
  cookies: [
    'wcs_bt',
    '_fwb',
    'NA_SA',
    'NA_SAC',
    'NA_SAS',
    'NA_DA',
    'NA_CO',
    { name: 'NNB', host: 'naver.com' },
  ],
  storage: [],
};

/** What visitors read about Naver Analytics. */
export const details: ServiceDetails = {
  description: 'Measures visits and what advertisements lead to, and reports this to the website.',
  policyUrl: 'https://policy.naver.com/rules/privacy.html',
  controller: 'NAVER Corporation',
  sources: ['https://naver.github.io/conversion-tracking/pages/01_script_guide_wcstrans/'],
  unverified:
    'Lifetimes, the cookies but NA_SA and NA_DA, and the hosts but wcs.naver.net are from observation.',
  entries: {
    wcs_bt: { purpose: 'Remembers earlier visits to the website.', lifetime: '13 months' },
    _fwb: { purpose: 'Tells one browser from another on this website.', lifetime: '13 months' },
    NA_SA: { purpose: 'Remembers the advertisement that was clicked.', lifetime: '30 days' },
    NA_SAC: { purpose: 'Remembers the advertisement that was clicked.', lifetime: '30 days' },
    NA_SAS: { purpose: 'Remembers the advertisement that was clicked.', lifetime: '30 minutes' },
    NA_DA: { purpose: 'Remembers the advertisement that was clicked.', lifetime: '30 days' },
    NA_CO: { purpose: 'Remembers the advertisement that was clicked.', lifetime: '30 days' },
    NNB: { purpose: 'Tells one browser from another.', lifetime: '13 months' },
  },
};

/** Returns Naver Analytics for the `services` of a config. */
export const naverAnalytics = (options?: ServiceOptions) => describeService(rule, details, options);
