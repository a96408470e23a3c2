import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Adobe Experience Platform Tags, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'adobe-launch',
  name: 'Adobe Experience Platform Tags',
  category: 'analytics',
  hosts: ['*.adobedtm.com'],
  cookies: [],
  storage: ['com.adobe.reactor.*'],
};

/** What visitors read about Adobe Experience Platform Tags. */
export const details: ServiceDetails = {
  description: 'Loads other services that the website uses, such as measurement and advertising.',
  policyUrl: 'https://www.adobe.com/privacy/policy.html',
  controller: 'Adobe Systems Software Ireland Limited, Adobe Inc.',
  sources: [
    'https://experienceleague.adobe.com/docs/platform-learn/implement-in-websites/configure-tags/add-embed-code.html',
    'https://experienceleague.adobe.com/docs/experience-platform/tags/client-side/overview.html',
  ],
  unverified:
    'The host, the storage keys and the legal names are not from a page of the vendor that was read.',
  entries: {
    'com.adobe.reactor.*': {
      purpose: 'Keeps what is known of the visitor or the visit.',
      lifetime: 'until erased',
    },
  },
};

/** Returns Adobe Experience Platform Tags for the `services` of a config. */
export const adobeLaunch = (options?: ServiceOptions) => describeService(rule, details, options);
