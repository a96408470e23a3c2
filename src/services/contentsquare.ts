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
  description:
    'Records how pages are used, as heat maps and replays of visits, and reports it to the site.',
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
    _cs_id: { purpose: 'Tells one browser from another.', lifetime: '13 months' },
    _cs_s: { purpose: 'Keeps the state of a visit.', lifetime: '30 minutes' },
    _cs_c: {
      purpose: 'Remembers whether replays may show more than masked text.',
      lifetime: '13 months',
    },
    _cs_s_ctx: { purpose: 'Keeps the state of a visit.', lifetime: '30 minutes' },
    _cs_i: { purpose: 'Keeps who the site says the visitor is, encrypted.', lifetime: '3 days' },
    _cs_cvars: { purpose: 'Keeps values that the site gives, for the visit.', lifetime: 'session' },
    _cs_ep: { purpose: 'Keeps values that the site gives.', lifetime: '13 months' },
    _cs_ex: { purpose: 'Leaves the visitor out of the sample.', lifetime: '30 days' },
    _cs_optout: { purpose: 'Remembers that the visitor opted out.', lifetime: '13 months' },
    _cs_inc: { purpose: 'Takes the visit into the sample.', lifetime: 'removed at once' },
    _cs_t: {
      purpose: 'Finds out whether the browser accepts cookies.',
      lifetime: 'removed at once',
    },
    _cs_same_site: {
      purpose: 'Finds out how the browser treats cookies.',
      lifetime: 'removed at once',
    },
    '_cs_root-domain': {
      purpose: 'Finds out on which domain cookies can be set.',
      lifetime: 'removed at once',
    },
    _cs_mk_aa: {
      purpose: 'Joins the visit to that of another measurement.',
      lifetime: '30 minutes',
    },
    _cs_mk_ga: {
      purpose: 'Joins the visit to that of another measurement.',
      lifetime: '30 minutes',
    },
    _cs_debug: { purpose: 'Shows the site’s makers how the tag works.', lifetime: 'session' },
    '_hj*': {
      purpose:
        'Keeps which surveys were shown or answered, and what the site says about the visitor.',
      lifetime: '2 minutes to 1 year, or until erased',
    },
  },
};

/** Returns Contentsquare for the `services` of a config. */
export const contentsquare = (options?: ServiceOptions) => describeService(rule, details, options);
