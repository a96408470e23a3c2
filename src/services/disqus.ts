import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Disqus, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'disqus',
  name: 'Disqus',
  category: 'advertising',
  hosts: ['*.disqus.com', '*.disquscdn.com'],
  cookies: [
    { name: 'disqus_unique', host: 'disqus.com' },
    { name: '__jid', host: 'disqus.com' },
  ],
  storage: [],
};

/** What visitors read about Disqus. */
export const details: ServiceDetails = {
  description: 'Shows comments, recognises the browser and may use the visit for advertising.',
  policyUrl: 'https://help.disqus.com/en/articles/1717103-disqus-privacy-policy',
  controller: 'Disqus, Inc.',
  sources: [
    'https://help.disqus.com/customer/portal/articles/466235-use-of-cookies',
    'https://disqus.com/admin/universalcode/',
  ],
  unverified: 'Lifetimes, the cookie __jid and the host of files are from observation.',
  entries: {
    disqus_unique: {
      purpose: 'Tells one browser from another for statistics.',
      lifetime: '1 year',
    },
    __jid: { purpose: 'Keeps the state of a visit.', lifetime: '30 minutes' },
  },
};

/** Returns Disqus for the `services` of a config. */
export const disqus = (options?: ServiceOptions) => describeService(rule, details, options);
