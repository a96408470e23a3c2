import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Teads, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'teads',
  name: 'Teads',
  category: 'advertising',
  hosts: ['*.teads.tv'],
  cookies: ['tfpai', 'tfpsi', 'tfpvi', '_tfpvi', { name: 'tt_viewer', host: 'teads.tv' }],
  storage: [],
};

/** What visitors read about Teads. */
export const details: ServiceDetails = {
  description:
    'Reports visits and purchases, and recognises the browser elsewhere for advertising.',
  policyUrl: 'https://privacy-policy.teads.com/',
  controller: 'Teads SA',
  sources: [
    'https://help.teads.com/en/articles/11537378-consent-management-platform-faqs',
    'https://help.teads.com/en/articles/5741385-q-a-measurement-and-privacy',
  ],
  unverified:
    'The cookies "tfpvi", "_tfpvi" and "tt_viewer", their lifetimes and the company’s legal name are not from a page of the vendor.',
  entries: {
    tfpai: { purpose: 'Remembers the advertisement that was clicked.', lifetime: '30 days' },
    tfpsi: { purpose: 'Keeps the state of a visit.', lifetime: '30 minutes' },
    tfpvi: { purpose: 'Tells one browser from another on this website.', lifetime: '1 year' },
    _tfpvi: { purpose: 'Tells one browser from another on this website.', lifetime: '1 year' },
    tt_viewer: {
      purpose: 'Tells one browser from another for advertising, across websites.',
      lifetime: '1 year',
    },
  },
};

/** Returns Teads for the `services` of a config. */
export const teads = (options?: ServiceOptions) => describeService(rule, details, options);
