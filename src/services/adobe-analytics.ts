import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Adobe Analytics, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'adobe-analytics',
  name: 'Adobe Analytics',
  category: 'analytics',
  // Its libraries usually come from the site itself, or with Adobe's tags: `inline` holds the call that
  // starts them, `hosts` what they send. A tracking host of the site's own is for the site to add.
  hosts: [
    '*.sc.omtrdc.net',
    '*.2o7.net',
    '*.data.adobedc.net/b/ss',
    '*.data.adobedc.net/id',
    '*.demdex.net',
  ],
  cookies: [
    's_ecid',
    's_cc',
    's_sq',
    's_vi',
    's_fid',
    's_ac',
    'AMCV_*',
    'AMCVS_*',
    { name: 'demdex', host: 'demdex.net' },
  ],
  storage: [],
  inline: ['s_gi('],
  deny: [['adobe.optIn.deny', ['aa']]],
  grant: [['adobe.optIn.approve', ['aa']]],
};

/** What visitors read about Adobe Analytics. */
export const details: ServiceDetails = {
  description:
    'Measures visits and what visitors do on the pages, and reports this to the website.',
  policyUrl: 'https://www.adobe.com/privacy/policy.html',
  controller: 'Adobe Systems Software Ireland Limited, Adobe Inc.',
  sources: [
    'https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/analytics',
    'https://experienceleague.adobe.com/en/docs/analytics/implementation/id/appmeasurement',
    'https://experienceleague.adobe.com/docs/id-service/using/implementation/opt-in-service/api.html',
    'https://experienceleague.adobe.com/docs/id-service/using/id-service-api/configurations/cookielifetime.html',
  ],
  unverified:
    'The cookie "AMCVS", the hosts "sc.omtrdc.net" and "demdex.net", the paths and the legal names are from observation.',
  entries: {
    s_ecid: { purpose: 'Tells one browser from another on this website.', lifetime: '2 years' },
    s_cc: { purpose: 'Checks whether and how cookies can be set.', lifetime: 'session' },
    s_sq: { purpose: 'Keeps the pages seen and the actions of a visit.', lifetime: 'session' },
    s_vi: { purpose: 'Tells one browser from another on this website.', lifetime: '2 years' },
    s_fid: { purpose: 'Tells one browser from another on this website.', lifetime: '2 years' },
    s_ac: { purpose: 'Checks whether and how cookies can be set.', lifetime: 'removed at once' },
    'AMCV_*': { purpose: 'Tells one browser from another on this website.', lifetime: '2 years' },
    'AMCVS_*': { purpose: 'Keeps the state of a visit.', lifetime: 'session' },
    demdex: { purpose: 'Tells one browser from another across websites.', lifetime: '6 months' },
  },
};

/** Returns Adobe Analytics for the `services` of a config. */
export const adobeAnalytics = (options?: ServiceOptions) => describeService(rule, details, options);
