import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Segment, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'segment',
  name: 'Segment',
  category: 'analytics',
  hosts: ['cdn.segment.com', 'cdn-settings.segment.com', '*.segment.io', '*.segmentapis.com'],
  cookies: ['ajs_anonymous_id', 'ajs_user_id', 'ajs_group_id'],
  storage: [
    'ajs_anonymous_id',
    'ajs_user_id',
    'ajs_user_traits',
    'ajs_group_id',
    'ajs_group_properties',
    'persisted-queue:v1:*',
  ],
};

/** What visitors read about Segment. */
export const details: ServiceDetails = {
  description:
    'Collects what visitors do on the pages and passes it on to further services that the site has set up there.',
  policyUrl: 'https://www.twilio.com/en-us/legal/privacy',
  controller: 'Twilio Ireland Limited, Twilio Inc.',
  sources: [
    'https://www.twilio.com/docs/segment/connections/sources/catalog/libraries/website/javascript/cookie-validity-update',
    'https://www.twilio.com/docs/segment/connections/sources/catalog/libraries/website/javascript/identity',
    'https://github.com/segmentio/analytics-next',
  ],
  unverified:
    'The hosts other than cdn.segment.com, the lifetimes, the queue’s key and the legal names and policy address are from memory.',
  entries: {
    ajs_anonymous_id: {
      purpose: 'Tells one browser from another.',
      lifetime: '1 year, in local storage until erased',
    },
    ajs_user_id: {
      purpose: 'Recognises a visitor who has signed in.',
      lifetime: '1 year, in local storage until erased',
    },
    ajs_group_id: {
      purpose: 'Keeps the group that the visitor belongs to.',
      lifetime: '1 year, in local storage until erased',
    },
    ajs_user_traits: {
      purpose: 'Keeps what the site has told about the visitor.',
      lifetime: 'until erased',
    },
    ajs_group_properties: {
      purpose: 'Keeps what the site has told about the group.',
      lifetime: 'until erased',
    },
    'persisted-queue:v1:*': {
      purpose: 'Keeps events until they are sent.',
      lifetime: 'until erased',
    },
  },
};

/** Returns Segment for the `services` of a config. */
export const segment = (options?: ServiceOptions) => describeService(rule, details, options);
