import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads VWO, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'vwo',
  name: 'VWO',
  category: 'analytics',
  hosts: ['*.visualwebsiteoptimizer.com', 'useruploads.vwo.io', 'cdn.pushcrew.com'],
  cookies: [
    '_vwo_uuid*',
    '_vwo_*',
    '_vis_opt_*',
    { name: '_vis_opt_exp_*', host: 'dev.visualwebsiteoptimizer.com' },
  ],
  storage: ['_vwo_*'],
  deny: [['VWO.push', ['optOutVisitor']]],
};

/** What visitors read about VWO. */
export const details: ServiceDetails = {
  description: 'Shows variants of pages and records what visitors do on them.',
  policyUrl: 'https://vwo.com/privacy-policy/',
  controller: 'Wingify Software Private Limited',
  sources: [
    'https://help.vwo.com/hc/en-us/articles/360033990873',
    'https://help.vwo.com/hc/en-us/articles/4402037837209',
    'https://developers.vwo.com/reference/opt-out',
  ],
  unverified:
    'The legal name and policy address, the storage keys and the lifetimes of the `_vwo_` cookies are from memory.',
  entries: {
    '_vwo_uuid*': {
      purpose: 'Tells one browser from another on this website.',
      lifetime: '1 year',
    },
    '_vwo_*': {
      purpose: 'Remembers which variant of a page was shown, or what came of it.',
      lifetime: '100 days or until erased',
    },
    '_vis_opt_*': {
      purpose: 'Remembers which variant of a page was shown, or what came of it.',
      lifetime: 'session to 10 years',
    },
    '_vis_opt_exp_*': {
      purpose: 'Remembers which variant of a page was shown, or what came of it.',
      lifetime: '100 days',
    },
  },
};

/** Returns VWO for the `services` of a config. */
export const vwo = (options?: ServiceOptions) => describeService(rule, details, options);
