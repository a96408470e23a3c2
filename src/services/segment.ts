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
    'Collects what visitors do and passes it on to other services that the website uses.',
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
      purpose: 'Tells one browser from another on this website.',
      lifetime: '1 year or until erased',
    },
    ajs_user_id: {
      purpose: 'Recognises visitors by the identifier that the website gives them.',
      lifetime: '1 year or until erased',
    },
    ajs_group_id: {
      purpose: 'Keeps what is known of the visitor or the visit.',
      lifetime: '1 year or until erased',
    },
    ajs_user_traits: {
      purpose: 'Keeps what is known of the visitor or the visit.',
      lifetime: 'until erased',
    },
    ajs_group_properties: {
      purpose: 'Keeps what is known of the visitor or the visit.',
      lifetime: 'until erased',
    },
    'persisted-queue:v1:*': {
      purpose: 'Keeps what was done on the pages until it is sent.',
      lifetime: 'until erased',
    },
  },
};

/** Returns Segment for the `services` of a config. */
export const segment = (options?: ServiceOptions) => describeService(rule, details, options);
