import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Contentsquare, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'contentsquare',
  name: 'Contentsquare',
  category: 'analytics',
  // Its "optout" leaves `_cs_optout`, which must go with the rest: the choice is kept elsewhere.
  hosts: ['*.contentsquare.net', '*.contentsquare.com'],
  cookies: [
    '_cs_id',
    '_cs_s',
    '_cs_c',
    '_cs_s_ctx',
    '_cs_i',
    '_cs_cvars',
    '_cs_ep',
    '_cs_ex',
    '_cs_optout',
    '_cs_inc',
    '_cs_t',
    '_cs_same_site',
    '_cs_root-domain',
    '_cs_mk_aa',
    '_cs_mk_ga',
    '_cs_debug',
    '_hj*',
  ],
  storage: ['_hj*'],
  deny: [['_uxa.push', ['optout']]],
};

/** What visitors read about Contentsquare. */
export const details: ServiceDetails = {
  description: 'Records what visitors do on the pages, as heat maps or replays of visits.',
  policyUrl: 'https://contentsquare.com/privacy-center/privacy-policy/',
  controller: 'Content Square SAS',
  sources: [
    'https://docs.contentsquare.com/en/web/cookies/',
    'https://docs.contentsquare.com/en/web/content-security-policy/',
    'https://docs.contentsquare.com/en/web/send-the-users-decisions-about-data-collection/',
  ],
  unverified:
    'The legal name and the address of the policy are not from a page of the vendor that was read.',
  entries: {
    _cs_id: { purpose: 'Tells one browser from another on this website.', lifetime: '13 months' },
    _cs_s: { purpose: 'Keeps the state of a visit.', lifetime: '30 minutes' },
    _cs_c: {
      purpose: 'Helps to record visits, so that the website can replay them.',
      lifetime: '13 months',
    },
    _cs_s_ctx: { purpose: 'Keeps the state of a visit.', lifetime: '30 minutes' },
    _cs_i: {
      purpose: 'Recognises visitors by the identifier that the website gives them.',
      lifetime: '3 days',
    },
    _cs_cvars: { purpose: 'Keeps what is known of the visitor or the visit.', lifetime: 'session' },
    _cs_ep: { purpose: 'Keeps what is known of the visitor or the visit.', lifetime: '13 months' },
    _cs_ex: { purpose: 'Decides whether the visit is measured.', lifetime: '30 days' },
    _cs_optout: {
      purpose: 'Remembers what the visitor agreed to or refused.',
      lifetime: '13 months',
    },
    _cs_inc: { purpose: 'Decides whether the visit is measured.', lifetime: 'removed at once' },
    _cs_t: { purpose: 'Checks whether and how cookies can be set.', lifetime: 'removed at once' },
    _cs_same_site: {
      purpose: 'Checks whether and how cookies can be set.',
      lifetime: 'removed at once',
    },
    '_cs_root-domain': {
      purpose: 'Checks whether and how cookies can be set.',
      lifetime: 'removed at once',
    },
    _cs_mk_aa: {
      purpose: 'Helps to link the identifiers that different services have for a browser.',
      lifetime: '30 minutes',
    },
    _cs_mk_ga: {
      purpose: 'Helps to link the identifiers that different services have for a browser.',
      lifetime: '30 minutes',
    },
    _cs_debug: { purpose: 'Lets the makers of the website test it.', lifetime: 'session' },
    '_hj*': {
      purpose: 'Keeps what is known of the visitor or the visit.',
      lifetime: '1 year or until erased',
    },
  },
};

/** Returns Contentsquare for the `services` of a config. */
export const contentsquare = (options?: ServiceOptions) => describeService(rule, details, options);
