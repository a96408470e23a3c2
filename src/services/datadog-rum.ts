import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Datadog RUM, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'datadog-rum',
  name: 'Datadog RUM',
  category: 'analytics',
  hosts: [
    'www.datadoghq-browser-agent.com',
    '*.browser-intake-datadoghq.com',
    '*.browser-intake-datadoghq.eu',
    'browser-intake-us3-datadoghq.com',
    'browser-intake-us5-datadoghq.com',
    'browser-intake-ap1-datadoghq.com',
    'browser-intake-ap2-datadoghq.com',
    'browser-intake-ddog-gov.com',
  ],
  cookies: ['_dd_s*', 'dd_cookie_test_*', 'dd_site_test_*'],
  storage: ['_dd_s*', '_dd_c_*'],
  deny: [['DD_RUM.setTrackingConsent', 'not-granted']],
  grant: [['DD_RUM.setTrackingConsent', 'granted']],
};

/** What visitors read about Datadog RUM. */
export const details: ServiceDetails = {
  description: 'Measures how fast pages are and which errors occur, and may record visits.',
  policyUrl: 'https://www.datadoghq.com/legal/privacy/',
  controller: 'Datadog, Inc.',
  sources: [
    'https://docs.datadoghq.com/integrations/content_security_policy_logs/',
    'https://docs.datadoghq.com/real_user_monitoring/browser/advanced_configuration/',
    'https://datadoghq.dev/browser-sdk/browser-rum.rumglobal.settrackingconsent.html',
  ],
  unverified:
    'Names and lifetimes are from the source of the vendor’s package, and the hosts are from observation.',
  entries: {
    '_dd_s*': {
      purpose: 'Tells one browser from another and keeps the state of a visit.',
      lifetime: '1 year',
    },
    'dd_cookie_test_*': {
      purpose: 'Checks whether and how cookies can be set.',
      lifetime: 'less than a minute',
    },
    'dd_site_test_*': {
      purpose: 'Checks whether and how cookies can be set.',
      lifetime: 'less than a minute',
    },
    '_dd_c_*': {
      purpose: 'Keeps what is known of the visitor or the visit.',
      lifetime: 'until erased',
    },
  },
};

/** Returns Datadog RUM for the `services` of a config. */
export const datadogRum = (options?: ServiceOptions) => describeService(rule, details, options);
