import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Cloudflare Web Analytics, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'cloudflare-insights',
  name: 'Cloudflare Web Analytics',
  category: 'analytics',
  hosts: ['*.cloudflareinsights.com'],
  cookies: [],
  storage: [],
};

/** What visitors read about Cloudflare Web Analytics. */
export const details: ServiceDetails = {
  description:
    'Counts visits without storing anything in the browser, and reports them to the website.',
  policyUrl: 'https://www.cloudflare.com/privacypolicy/',
  controller: 'Cloudflare, Inc.',
  sources: [
    'https://developers.cloudflare.com/speed/speed-test/rum-beacon',
    'https://developers.cloudflare.com/web-analytics/',
  ],
  unverified: 'That nothing is stored in the browser has not been read in a page of Cloudflare.',
  entries: {},
};

/** Returns Cloudflare Web Analytics for the `services` of a config. */
export const cloudflareInsights = (options?: ServiceOptions) =>
  describeService(rule, details, options);
