import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Mixpanel, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'mixpanel',
  name: 'Mixpanel',
  category: 'analytics',
  hosts: [
    '*.mxpnl.com',
    'api-js.mixpanel.com',
    'api.mixpanel.com',
    'api-eu.mixpanel.com',
    'api-in.mixpanel.com',
    'decide.mixpanel.com',
  ],
  cookies: ['mp_*', '__mp_opt_in_out_*'],
  storage: ['mp_*', '__mp_opt_in_out_*', '__mpq_*', '__mprec_*', 'mixpanelBrowserDb'],
  deny: [['mixpanel.opt_out_tracking', { delete_user: false }]],
  grant: [['mixpanel.opt_in_tracking']],
};

/** What visitors read about Mixpanel. */
export const details: ServiceDetails = {
  description:
    'Measures visits and what visitors do on the pages, and reports this to the website.',
  policyUrl: 'https://mixpanel.com/legal/privacy-policy',
  controller: 'Mixpanel, Inc.',
  sources: [
    'https://docs.mixpanel.com/docs/tracking-methods/sdks/javascript',
    'https://github.com/mixpanel/mixpanel-js/blob/master/src/gdpr-utils.js',
  ],
  unverified:
    'The receiving hosts, the lifetimes, the keys beginning with `__mpq_` and `__mprec_` and the legal name and policy address are from memory.',
  entries: {
    'mp_*': {
      purpose: 'Tells one browser from another and keeps the state of a visit.',
      lifetime: '1 year or until erased',
    },
    '__mp_opt_in_out_*': {
      purpose: 'Remembers what the visitor agreed to or refused.',
      lifetime: '1 year or until erased',
    },
    '__mpq_*': {
      purpose: 'Keeps what was done on the pages until it is sent.',
      lifetime: 'until erased',
    },
    '__mprec_*': {
      purpose: 'Keeps what was done on the pages until it is sent.',
      lifetime: 'until erased',
    },
    mixpanelBrowserDb: {
      purpose: 'Keeps what was done on the pages until it is sent.',
      lifetime: 'until erased',
    },
  },
};

/** Returns Mixpanel for the `services` of a config. */
export const mixpanel = (options?: ServiceOptions) => describeService(rule, details, options);
