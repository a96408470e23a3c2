import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Adobe Experience Platform Web SDK, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'adobe-web-sdk',
  name: 'Adobe Experience Platform Web SDK',
  category: 'analytics',
  hosts: [
    'cdn1.adoberesources.net/alloy',
    'edge.adobedc.net',
    '*.data.adobedc.net/ee',
    'adobedc.demdex.net',
  ],
  cookies: [
    'kndctr_*',
    's_ecid',
    'AMCV_*',
    'mbox',
    'mboxEdgeCluster',
    'com.adobe.alloy.*',
    { name: 'demdex', host: 'demdex.net' },
  ],
  storage: ['com.adobe.alloy.*'],
  deny: [
    [
      'alloy',
      'setConsent',
      { consent: [{ standard: 'Adobe', version: '1.0', value: { general: 'out' } }] },
    ],
  ],
  grant: [
    [
      'alloy',
      'setConsent',
      { consent: [{ standard: 'Adobe', version: '1.0', value: { general: 'in' } }] },
    ],
  ],
};

/** What visitors read about Adobe Experience Platform Web SDK. */
export const details: ServiceDetails = {
  description:
    'Collects what visitors do and passes it on to other services that the website uses.',
  policyUrl: 'https://www.adobe.com/privacy/policy.html',
  controller: 'Adobe Systems Software Ireland Limited, Adobe Inc.',
  sources: [
    'https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/web-sdk',
    'https://experienceleague.adobe.com/en/docs/experience-platform/collection/js/install/library',
    'https://experienceleague.adobe.com/en/docs/experience-platform/web-sdk/commands/setconsent',
  ],
  unverified:
    'The hosts but for the library’s, the storage keys and the legal names are from observation.',
  entries: {
    'kndctr_*': {
      purpose: 'Tells one browser from another and keeps its settings.',
      lifetime: '30 minutes to 13 months',
    },
    s_ecid: { purpose: 'Tells one browser from another on this website.', lifetime: '2 years' },
    'AMCV_*': { purpose: 'Tells one browser from another on this website.', lifetime: '13 months' },
    mbox: {
      purpose: 'Tells one browser from another and remembers the variants it is shown.',
      lifetime: '2 years',
    },
    mboxEdgeCluster: { purpose: 'Chooses the server that answers.', lifetime: '30 minutes' },
    'com.adobe.alloy.*': {
      purpose: 'Checks whether and how cookies can be set.',
      lifetime: 'removed at once or until erased',
    },
    demdex: { purpose: 'Tells one browser from another across websites.', lifetime: '6 months' },
  },
};

/** Returns Adobe Experience Platform Web SDK for the `services` of a config. */
export const adobeWebSdk = (options?: ServiceOptions) => describeService(rule, details, options);
