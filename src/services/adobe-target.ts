import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Adobe Target, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'adobe-target',
  name: 'Adobe Target',
  category: 'analytics',
  // at.js usually comes from the site itself, or with Adobe's tags: what is held is what it asks for.
  hosts: ['*.tt.omtrdc.net'],
  cookies: [
    'mbox',
    'mboxEdgeCluster',
    'at_check',
    { name: 'mboxSession', host: 'tt.omtrdc.net' },
    { name: 'mboxPC', host: 'tt.omtrdc.net' },
  ],
  storage: [],
  deny: [['adobe.optIn.deny', ['target']]],
  grant: [['adobe.optIn.approve', ['target']]],
};

/** What visitors read about Adobe Target. */
export const details: ServiceDetails = {
  description: 'Shows variants of pages and measures which one works better.',
  policyUrl: 'https://www.adobe.com/privacy/policy.html',
  controller: 'Adobe Systems Software Ireland Limited, Adobe Inc.',
  sources: [
    'https://experienceleague.adobe.com/docs/core-services/interface/administration/ec-cookies/cookies-target.html',
    'https://experienceleague.adobe.com/docs/target-dev/developer/client-side/at-js-implementation/atjs-cookies.html',
    'https://experienceleague.adobe.com/docs/id-service/using/implementation/opt-in-service/api.html',
  ],
  unverified:
    'The cookies "at_check", "mboxSession" and "mboxPC", their lifetimes and the legal names are from observation.',
  entries: {
    mbox: {
      purpose: 'Tells one browser from another and remembers the variants it is shown.',
      lifetime: '2 years',
    },
    mboxEdgeCluster: { purpose: 'Chooses the server that answers.', lifetime: '30 minutes' },
    at_check: { purpose: 'Checks whether and how cookies can be set.', lifetime: 'session' },
    mboxSession: {
      purpose: 'Tells one browser from another across websites.',
      lifetime: 'session',
    },
    mboxPC: { purpose: 'Tells one browser from another across websites.', lifetime: '14 days' },
  },
};

/** Returns Adobe Target for the `services` of a config. */
export const adobeTarget = (options?: ServiceOptions) => describeService(rule, details, options);
