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
    'Collects what visitors do on the pages and passes it on to further services that the site has set up there.',
  policyUrl: 'https://www.rudderstack.com/privacy-policy/',
  controller: 'RudderStack, Inc.',
  sources: [
    'https://www.rudderstack.com/docs/sources/event-streams/sdks/rudderstack-javascript-sdk/data-storage-cookies/',
  ],
  unverified:
    'The hosts, the lifetimes, the storage keys and the legal name and policy address are from memory.',
  entries: {
    rl_anonymous_id: { purpose: 'Tells one browser from another.', lifetime: '1 year' },
    rl_user_id: { purpose: 'Recognises a visitor who has signed in.', lifetime: '1 year' },
    rl_trait: { purpose: 'Keeps what the site has told about the visitor.', lifetime: '1 year' },
    rl_group_id: { purpose: 'Keeps the group that the visitor belongs to.', lifetime: '1 year' },
    rl_group_trait: {
      purpose: 'Keeps what the site has told about the group.',
      lifetime: '1 year',
    },
    'rl_page_init_*': { purpose: 'Remembers the page that led to the site.', lifetime: '1 year' },
    rl_session: { purpose: 'Keeps the state of a visit.', lifetime: '1 year' },
    rl_auth_token: {
      purpose: 'Lets events be passed on in the name of the visitor.',
      lifetime: '1 year',
    },
    'rudder_*': { purpose: 'Keeps events until they are sent.', lifetime: 'until erased' },
  },
};

/** Returns RudderStack for the `services` of a config. */
export const rudderstack = (options?: ServiceOptions) => describeService(rule, details, options);
