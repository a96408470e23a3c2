import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Calendly, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'calendly',
  name: 'Calendly',
  category: 'functional',
  hosts: ['assets.calendly.com', 'calendly.com'],
  cookies: [
    { name: '_calendly_session', host: 'calendly.com' },
    { name: '__cf_bm', host: 'calendly.com' },
    { name: '_cfuvid', host: 'calendly.com' },
  ],
  storage: [],
};

/** What visitors read about Calendly. */
export const details: ServiceDetails = {
  description: 'Lets visitors book appointments.',
  policyUrl: 'https://calendly.com/legal/privacy-notice',
  controller: 'Calendly, LLC',
  sources: [
    'https://help.calendly.com/hc/en-us/articles/4418236309399-Calendly-cookie-management-and-banner',
    'https://help.calendly.com/hc/en-us/articles/223147027-Embed-options-overview',
  ],
  unverified: 'Names and lifetimes of the cookies are from observation.',
  entries: {
    _calendly_session: { purpose: 'Keeps the state of a visit.', lifetime: '21 days' },
    __cf_bm: { purpose: 'Tells people from automated visits.', lifetime: '30 minutes' },
    _cfuvid: { purpose: 'Limits the number of requests.', lifetime: 'session' },
  },
};

/** Returns Calendly for the `services` of a config. */
export const calendly = (options?: ServiceOptions) => describeService(rule, details, options);
