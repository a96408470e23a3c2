import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Salesforce Marketing Cloud, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'salesforce-marketing-cloud',
  name: 'Salesforce Marketing Cloud',
  category: 'advertising',
  hosts: ['*.igodigital.com', '*.evgnet.com', '*.evergage.com'],
  cookies: [
    { name: 'igodigitaltc2', host: 'igodigital.com' },
    { name: 'igodigitalst_*', host: 'igodigital.com' },
    { name: 'igodigitalstdomain', host: 'igodigital.com' },
    '_evga_*',
    '_sfid_*',
  ],
  storage: [],
};

/** What visitors read about Salesforce Marketing Cloud. */
export const details: ServiceDetails = {
  description: 'Recognises visitors and what they do, to personalise messages and advertising.',
  policyUrl: 'https://www.salesforce.com/company/legal/privacy/',
  controller: 'SFDC Ireland Limited, Salesforce, Inc.',
  sources: [
    'https://help.salesforce.com/s/articleView?id=mktg.mc_ctc_install_collect_code.htm&type=5',
    'https://developer.salesforce.com/docs/marketing/personalization/guide/web-integration.html',
  ],
  unverified:
    'Cookies, lifetimes, legal names and policy address and the hosts of Personalization (Evergage) are from memory.',
  entries: {
    igodigitaltc2: { purpose: 'Tells one browser from another.', lifetime: '10 years' },
    'igodigitalst_*': { purpose: 'Keeps the state of a visit.', lifetime: '30 minutes' },
    igodigitalstdomain: { purpose: 'Keeps the state of a visit.', lifetime: '30 minutes' },
    '_evga_*': { purpose: 'Tells one browser from another on this website.', lifetime: '2 years' },
    '_sfid_*': { purpose: 'Tells one browser from another on this website.', lifetime: '2 years' },
  },
};

/** Returns Salesforce Marketing Cloud for the `services` of a config. */
export const salesforceMarketingCloud = (options?: ServiceOptions) =>
  describeService(rule, details, options);
