import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Sign in with Google, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'google-sign-in',
  name: 'Sign in with Google',
  category: 'functional',
  hosts: [
    'accounts.google.com/gsi',
    'accounts.google.com/o/oauth2',
    'apis.google.com/js/platform.js',
    'apis.google.com/js/client:platform.js',
    'ssl.gstatic.com/accounts',
  ],
  cookies: ['g_state', 'g_csrf_token', 'G_ENABLED_IDPS', 'G_AUTHUSER_H'],
  storage: [],
  deny: [['google.accounts.id.cancel']],
};

/** What visitors read about Sign in with Google. */
export const details: ServiceDetails = {
  description:
    'Lets visitors sign in with an account, whose provider learns which website they are on.',
  policyUrl: 'https://policies.google.com/privacy',
  controller: 'Google Ireland Limited, Google LLC',
  sources: [
    'https://developers.google.com/identity/gsi/web/guides/subdomains',
    'https://developers.google.com/identity/gsi/web/guides/get-google-api-clientid',
    'https://developers.google.com/identity/gsi/web/reference/js-reference',
  ],
  unverified:
    'Lifetimes, the cookies other than g_state, the call and the paths of the older library are from memory or observation.',
  entries: {
    g_state: {
      purpose: 'Remembers which surveys, forms or messages were shown or answered.',
      lifetime: '6 months',
    },
    g_csrf_token: {
      purpose: 'Protects against forged requests, fraud and misuse.',
      lifetime: 'session',
    },
    G_ENABLED_IDPS: { purpose: 'Keeps settings of the service.', lifetime: 'session' },
    G_AUTHUSER_H: {
      purpose: 'Remembers whether the visitor is signed in, and with which account.',
      lifetime: 'session',
    },
  },
};

/** Returns Sign in with Google for the `services` of a config. */
export const googleSignIn = (options?: ServiceOptions) => describeService(rule, details, options);
