import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads RudderStack, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'rudderstack',
  name: 'RudderStack',
  category: 'analytics',
  hosts: [
    'cdn.rudderlabs.com',
    'api.rudderlabs.com',
    'hosted.rudderlabs.com',
    'api.rudderstack.com',
    '*.dataplane.rudderstack.com',
  ],
  cookies: [
    'rl_anonymous_id',
    'rl_user_id',
    'rl_trait',
    'rl_group_id',
    'rl_group_trait',
    'rl_page_init_*',
    'rl_session',
    'rl_auth_token',
  ],
  storage: ['rudder_*'],
};

/** What visitors read about RudderStack. */
export const details: ServiceDetails = {
  description:
    'Collects what visitors do and passes it on to other services that the website uses.',
  policyUrl: 'https://www.rudderstack.com/privacy-policy/',
  controller: 'RudderStack, Inc.',
  sources: [
    'https://www.rudderstack.com/docs/sources/event-streams/sdks/rudderstack-javascript-sdk/data-storage-cookies/',
  ],
  unverified:
    'The hosts, the lifetimes, the storage keys and the legal name and policy address are from memory.',
  entries: {
    rl_anonymous_id: {
      purpose: 'Tells one browser from another on this website.',
      lifetime: '1 year',
    },
    rl_user_id: {
      purpose: 'Recognises visitors by the identifier that the website gives them.',
      lifetime: '1 year',
    },
    rl_trait: { purpose: 'Keeps what is known of the visitor or the visit.', lifetime: '1 year' },
    rl_group_id: {
      purpose: 'Keeps what is known of the visitor or the visit.',
      lifetime: '1 year',
    },
    rl_group_trait: {
      purpose: 'Keeps what is known of the visitor or the visit.',
      lifetime: '1 year',
    },
    'rl_page_init_*': {
      purpose: 'Remembers the campaign, website or message that led here.',
      lifetime: '1 year',
    },
    rl_session: { purpose: 'Keeps the state of a visit.', lifetime: '1 year' },
    rl_auth_token: {
      purpose: 'Recognises visitors by the identifier that the website gives them.',
      lifetime: '1 year',
    },
    'rudder_*': {
      purpose: 'Keeps what was done on the pages until it is sent.',
      lifetime: 'until erased',
    },
  },
};

/** Returns RudderStack for the `services` of a config. */
export const rudderstack = (options?: ServiceOptions) => describeService(rule, details, options);
