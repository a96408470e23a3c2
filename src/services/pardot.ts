import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Salesforce Account Engagement (Pardot), and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'pardot',
  name: 'Salesforce Account Engagement (Pardot)',
  category: 'advertising',
  hosts: ['pi.pardot.com', 'cdn.pardot.com', 'go.pardot.com'],
  cookies: ['visitor_id*', 'pi_opt_in*'],
  storage: [],
  deny: [['pdt', 'revokeConsent']],
  grant: [['pdt', 'setOptIn', true]],
};

/** What visitors read about Salesforce Account Engagement (Pardot). */
export const details: ServiceDetails = {
  description: 'Links visits with contacts of the website, to personalise e-mails and advertising.',
  policyUrl: 'https://www.salesforce.com/company/legal/privacy/',
  controller: 'SFDC Ireland Limited, Salesforce, Inc.',
  sources: [
    'https://developer.salesforce.com/docs/marketing/pardot/guide/tracking-and-consent-functions.html',
    'https://help.salesforce.com/s/articleView?id=000381788&type=1',
  ],
  unverified:
    'The lifetimes and the legal names and policy address are from memory; many sites load it from a host of their own, which no list knows.',
  entries: {
    'visitor_id*': {
      purpose: 'Tells one browser from another and links it with a contact of the website.',
      lifetime: '1 year',
    },
    'pi_opt_in*': {
      purpose: 'Remembers what the visitor agreed to or refused.',
      lifetime: '1 year',
    },
  },
};

/** Returns Salesforce Account Engagement (Pardot) for the `services` of a config. */
export const pardot = (options?: ServiceOptions) => describeService(rule, details, options);
