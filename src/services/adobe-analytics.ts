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
  description: 'Measures visits and what visitors do on the pages, and reports it to the site.',
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
    s_ecid: { purpose: 'Keeps a copy of the identifier of the browser.', lifetime: '2 years' },
    s_cc: { purpose: 'Finds out whether the browser accepts cookies.', lifetime: 'session' },
    s_sq: { purpose: 'Keeps the link that was clicked before.', lifetime: 'session' },
    s_vi: { purpose: 'Tells one browser from another.', lifetime: '2 years' },
    s_fid: {
      purpose: 'Tells one browser from another, where the other identifier cannot be set.',
      lifetime: '2 years',
    },
    s_ac: { purpose: 'Finds out on which domain cookies can be set.', lifetime: 'removed at once' },
    'AMCV_*': {
      purpose: 'Tells one browser from another, for all of Adobe’s services on the site.',
      lifetime: '2 years',
    },
    'AMCVS_*': { purpose: 'Marks that a visit has begun.', lifetime: 'session' },
    demdex: {
      purpose: 'Tells one browser from another on all sites that use Adobe’s services.',
      lifetime: '6 months',
    },
  },
};

/** Returns Adobe Analytics for the `services` of a config. */
export const adobeAnalytics = (options?: ServiceOptions) => describeService(rule, details, options);
