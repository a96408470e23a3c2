import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads New Relic, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'new-relic',
  name: 'New Relic',
  category: 'analytics',
  hosts: ['js-agent.newrelic.com', '*.nr-data.net'],
  cookies: [],
  storage: ['NRBA_SESSION*'],
  deny: [['newrelic.consent', false]],
  grant: [['newrelic.consent', true]],
};

/** What visitors read about New Relic. */
export const details: ServiceDetails = {
  description: 'Measures how fast pages are and which errors occur, and may record visits.',
  policyUrl: 'https://newrelic.com/termsandconditions/privacy',
  controller: 'New Relic, Inc.',
  sources: [
    'https://docs.newrelic.com/docs/browser/new-relic-browser/page-load-timing-resources/session-tracking',
    'https://docs.newrelic.com/docs/browser/new-relic-browser/miscellaneous/security-new-relic-browser',
    'https://docs.newrelic.com/docs/browser/new-relic-browser/browser-apis/consent/',
  ],
  unverified:
    'The name of the storage key and the call for consent, which works where its mode is switched on only, are from the source of the vendor’s package.',
  entries: { 'NRBA_SESSION*': { purpose: 'Keeps the state of a visit.', lifetime: '4 hours' } },
};

/** Returns New Relic for the `services` of a config. */
export const newRelic = (options?: ServiceOptions) => describeService(rule, details, options);
