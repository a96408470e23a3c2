import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads ActiveCampaign, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'activecampaign',
  name: 'ActiveCampaign',
  category: 'advertising',
  hosts: ['*.app-us1.com', '*.trackcmp.net'],
  cookies: ['prism_*', 'ac_enable_tracking'],
  storage: [],
};

/** What visitors read about ActiveCampaign. */
export const details: ServiceDetails = {
  description: 'Links visits with contacts of the website, to personalise e-mails and advertising.',
  policyUrl: 'https://www.activecampaign.com/legal/privacy-policy',
  controller: 'ActiveCampaign, LLC',
  sources: ['https://help.activecampaign.com/hc/en-us/articles/360000872064'],
  unverified:
    'The hosts, cookies and lifetimes, and the legal name and policy address, are from memory and public code.',
  entries: {
    'prism_*': {
      purpose: 'Tells one browser from another and links it with a contact of the website.',
      lifetime: '30 days',
    },
    ac_enable_tracking: {
      purpose: 'Remembers what the visitor agreed to or refused.',
      lifetime: '30 days',
    },
  },
};

/** Returns ActiveCampaign for the `services` of a config. */
export const activecampaign = (options?: ServiceOptions) => describeService(rule, details, options);
