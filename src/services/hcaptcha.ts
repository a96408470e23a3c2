import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads hCaptcha, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'hcaptcha',
  name: 'hCaptcha',
  category: 'functional',
  hosts: ['*.hcaptcha.com'],
  cookies: [
    { name: 'hmt_id', host: 'hcaptcha.com' },
    { name: '__cf_bm', host: 'hcaptcha.com' },
  ],
  storage: [],
};

/** What visitors read about hCaptcha. */
export const details: ServiceDetails = {
  description: 'Protects forms by telling people from automated visits.',
  policyUrl: 'https://www.hcaptcha.com/privacy',
  controller: 'Intuition Machines, Inc.',
  sources: ['https://docs.hcaptcha.com/'],
  unverified: 'Cookies and lifetimes are from observation.',
  entries: {
    hmt_id: { purpose: 'Tells people from automated visits.', lifetime: '30 days' },
    __cf_bm: { purpose: 'Tells people from automated visits.', lifetime: '30 minutes' },
  },
};

/** Returns hCaptcha for the `services` of a config. */
export const hcaptcha = (options?: ServiceOptions) => describeService(rule, details, options);
