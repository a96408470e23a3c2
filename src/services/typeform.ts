import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Typeform, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'typeform',
  name: 'Typeform',
  category: 'functional',
  hosts: ['*.typeform.com'],
  cookies: [
    { name: 'attribution_user_id', host: 'typeform.com' },
    { name: '__cf_bm', host: 'typeform.com' },
  ],
  storage: [],
};

/** What visitors read about Typeform. */
export const details: ServiceDetails = {
  description: 'Shows forms or surveys and reports the answers to the website.',
  policyUrl: 'https://admin.typeform.com/to/dwk6gt',
  controller: 'TYPEFORM SL',
  sources: ['https://www.typeform.com/developers/embed/', 'https://admin.typeform.com/to/dwk6gt'],
  unverified:
    'Names and lifetimes of the cookies are from observation, and of the policy a stored copy was read only.',
  entries: {
    attribution_user_id: { purpose: 'Tells one browser from another.', lifetime: '1 year' },
    __cf_bm: { purpose: 'Tells people from automated visits.', lifetime: '30 minutes' },
  },
};

/** Returns Typeform for the `services` of a config. */
export const typeform = (options?: ServiceOptions) => describeService(rule, details, options);
