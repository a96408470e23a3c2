import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Mailchimp, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'mailchimp',
  name: 'Mailchimp',
  category: 'advertising',
  hosts: [
    '*.chimpstatic.com',
    'downloads.mailchimp.com',
    'form-assets.mailchimp.com',
    'cdn-images.mailchimp.com',
    '*.list-manage.com',
  ],
  cookies: [
    'MCPopupClosed',
    'MCPopupSubscribed',
    'mailchimp_landing_site',
    'mailchimp_campaign_id',
    'mailchimp_user_email',
    { name: '_mcid', host: 'list-manage.com' },
  ],
  storage: [],
};

/** What visitors read about Mailchimp. */
export const details: ServiceDetails = {
  description: 'Links visits with contacts of the website, to personalise e-mails and advertising.',
  policyUrl: 'https://www.intuit.com/privacy/statement/',
  controller: 'Intuit Inc., The Rocket Science Group LLC',
  sources: [
    'https://mailchimp.com/legal/cookies/',
    'https://mailchimp.com/developer/marketing/api/connected-sites/',
  ],
  unverified:
    'Mailchimp lists no names: cookies, lifetimes, the hosts other than chimpstatic.com and the legal names and policy address are from memory and public code.',
  entries: {
    MCPopupClosed: {
      purpose: 'Remembers which surveys, forms or messages were shown or answered.',
      lifetime: '1 year',
    },
    MCPopupSubscribed: {
      purpose: 'Remembers which surveys, forms or messages were shown or answered.',
      lifetime: '1 year',
    },
    mailchimp_landing_site: {
      purpose: 'Keeps the pages seen and the actions of a visit.',
      lifetime: '28 days',
    },
    mailchimp_campaign_id: {
      purpose: 'Remembers the campaign, website or message that led here.',
      lifetime: '28 days',
    },
    mailchimp_user_email: {
      purpose: 'Remembers the e-mail address that the visitor entered.',
      lifetime: '28 days',
    },
    _mcid: { purpose: 'Tells one browser from another.', lifetime: '1 year' },
  },
};

/** Returns Mailchimp for the `services` of a config. */
export const mailchimp = (options?: ServiceOptions) => describeService(rule, details, options);
