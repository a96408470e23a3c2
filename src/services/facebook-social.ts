import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Facebook social plugins, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'facebook-social',
  name: 'Facebook social plugins',
  category: 'advertising',
  hosts: [
    'connect.facebook.net',
    'www.facebook.com/plugins',
    'www.facebook.com/v',
    'www.facebook.com/x/oauth',
    'web.facebook.com/plugins',
  ],
  cookies: [
    'fbsr_*',
    'fbm_*',
    { name: 'fr', host: 'facebook.com' },
    { name: 'datr', host: 'facebook.com' },
    { name: 'sb', host: 'facebook.com' },
  ],
  storage: ['fblst_*', 'fbssls_*'],
};

/** What visitors read about Facebook social plugins. */
export const details: ServiceDetails = {
  description:
    'Shows posts or buttons, recognises the browser and may use the visit for advertising.',
  policyUrl: 'https://www.facebook.com/privacy/policy',
  controller: 'Meta Platforms Ireland Limited, Meta Platforms, Inc.',
  sources: [
    'https://developers.facebook.com/docs/plugins/like-button',
    'https://developers.facebook.com/docs/javascript/reference/FB.init',
    'https://www.facebook.com/privacy/policies/cookies',
  ],
  unverified:
    'Names and lifetimes of cookies and storage keys and the path /x/oauth are from observation.',
  entries: {
    'fbsr_*': {
      purpose: 'Remembers whether the visitor is signed in, and with which account.',
      lifetime: 'session',
    },
    'fbm_*': { purpose: 'Keeps settings of the service.', lifetime: '1 year' },
    fr: {
      purpose: 'Recognises browsers and people with an account for advertising, across websites.',
      lifetime: '90 days',
    },
    datr: {
      purpose: 'Tells one browser from another, to prevent fraud and misuse.',
      lifetime: '400 days',
    },
    sb: {
      purpose: 'Tells one browser from another, to prevent fraud and misuse.',
      lifetime: '400 days',
    },
    'fblst_*': {
      purpose: 'Remembers whether the visitor is signed in, and with which account.',
      lifetime: 'until erased',
    },
    'fbssls_*': {
      purpose: 'Remembers whether the visitor is signed in, and with which account.',
      lifetime: 'session',
    },
  },
};

/** Returns Facebook social plugins for the `services` of a config. */
export const facebookSocial = (options?: ServiceOptions) => describeService(rule, details, options);
