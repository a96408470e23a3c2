import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads HubSpot, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'hubspot',
  name: 'HubSpot',
  category: 'advertising',
  hosts: [
    '*.hs-scripts.com',
    '*.hs-analytics.net',
    '*.hs-banner.com',
    '*.hscollectedforms.net',
    '*.hsadspixel.net',
    '*.usemessages.com',
    'track.hubspot.com',
    'track-eu1.hubspot.com',
  ],
  cookies: ['__hstc', 'hubspotutk', '__hssc', '__hssrc', '__hs_*', 'messagesUtk', 'hs-messages-*'],
  storage: [],
  deny: [
    [
      '_hsp.push',
      ['setHubSpotConsent', { analytics: false, advertisement: false, functionality: false }],
    ],
  ],
  grant: [
    [
      '_hsp.push',
      ['setHubSpotConsent', { analytics: true, advertisement: true, functionality: true }],
    ],
  ],
};

/** What visitors read about HubSpot. */
export const details: ServiceDetails = {
  description: 'Links visits with contacts of the website, to personalise e-mails and advertising.',
  policyUrl: 'https://legal.hubspot.com/privacy-policy',
  controller: 'HubSpot Ireland Limited, HubSpot, Inc.',
  sources: [
    'https://knowledge.hubspot.com/privacy-and-consent/what-cookies-does-hubspot-set-in-a-visitor-s-browser',
    'https://developers.hubspot.com/docs/api-reference/latest/account/settings/consent-banner/consent-banner-api',
  ],
  unverified:
    'The hosts and the legal names and policy address are from memory, the lifetimes from copies of HubSpot’s list on its customers’ pages.',
  entries: {
    __hstc: {
      purpose: 'Tells one browser from another and keeps the state of a visit.',
      lifetime: '6 months',
    },
    hubspotutk: {
      purpose: 'Tells one browser from another and links it with a contact of the website.',
      lifetime: '6 months',
    },
    __hssc: { purpose: 'Keeps the state of a visit.', lifetime: '30 minutes' },
    __hssrc: { purpose: 'Keeps the state of a visit.', lifetime: 'session' },
    '__hs_*': {
      purpose: 'Remembers what the visitor agreed to or refused.',
      lifetime: 'session to 6 months',
    },
    messagesUtk: { purpose: 'Recognises the visitor in chats.', lifetime: '6 months' },
    'hs-messages-*': {
      purpose: 'Keeps the state of chats and messages.',
      lifetime: '30 minutes to 1 day',
    },
  },
};

/** Returns HubSpot for the `services` of a config. */
export const hubspot = (options?: ServiceOptions) => describeService(rule, details, options);
