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
    'Sends what visitors do on the pages to Adobe’s services that the site uses, to measure visits and to choose what is shown.',
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
      purpose:
        'Tells one browser from another, and keeps the server that answers and the choice about consent.',
      lifetime: '30 minutes to 13 months',
    },
    s_ecid: { purpose: 'Keeps a copy of the identifier of the browser.', lifetime: '2 years' },
    'AMCV_*': {
      purpose: 'Tells one browser from another, while a site changes over from an older library.',
      lifetime: '13 months',
    },
    mbox: {
      purpose: 'Tells one browser from another and remembers which version of a page it is shown.',
      lifetime: '2 years',
    },
    mboxEdgeCluster: {
      purpose: 'Keeps the server that answers the visit.',
      lifetime: '30 minutes',
    },
    'com.adobe.alloy.*': {
      purpose: 'Finds out on which domain cookies can be set, and keeps settings.',
      lifetime: 'until erased, or removed at once',
    },
    demdex: {
      purpose: 'Tells one browser from another on all sites that use Adobe’s services.',
      lifetime: '6 months',
    },
  },
};

/** Returns Adobe Experience Platform Web SDK for the `services` of a config. */
export const adobeWebSdk = (options?: ServiceOptions) => describeService(rule, details, options);
