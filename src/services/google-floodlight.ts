import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Google Floodlight, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'google-floodlight',
  name: 'Google Floodlight (Campaign Manager 360)',
  category: 'advertising',
  hosts: [
    '*.fls.doubleclick.net',
    'ad.doubleclick.net/activity',
    'ad.doubleclick.net/ddm/activity',
    'ade.googlesyndication.com/ddm/activity',
    'adservice.google.com/ddm',
  ],
  cookies: [
    '_gcl_dc',
    '_gcl_au',
    { name: 'IDE', host: 'doubleclick.net' },
    { name: 'test_cookie', host: 'doubleclick.net' },
  ],
  storage: [],
};

/** What visitors read about Google Floodlight. */
export const details: ServiceDetails = {
  description:
    'Reports visits and purchases to the provider, to measure and to personalise advertising.',
  policyUrl: 'https://policies.google.com/privacy',
  controller: 'Google Ireland Limited, Google LLC',
  sources: [
    'https://support.google.com/campaignmanager/answer/2823450',
    'https://support.google.com/campaignmanager/answer/7554821',
    'https://business.safety.google/adscookies/',
  ],
  unverified:
    'Paths on shared hosts, names and lifetimes of the cookies could not be checked with Google’s own pages.',
  entries: {
    _gcl_dc: { purpose: 'Remembers the advertisement that was clicked.', lifetime: '90 days' },
    _gcl_au: {
      purpose: 'Tells one browser from another, to relate purchases to advertisements.',
      lifetime: '90 days',
    },
    IDE: {
      purpose: 'Tells one browser from another for advertising, across websites.',
      lifetime: '13 months',
    },
    test_cookie: { purpose: 'Checks whether and how cookies can be set.', lifetime: '15 minutes' },
  },
};

/** Returns Google Floodlight for the `services` of a config. */
export const googleFloodlight = (options?: ServiceOptions) =>
  describeService(rule, details, options);
