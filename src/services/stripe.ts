import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Stripe, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'stripe',
  name: 'Stripe',
  category: 'functional',
  hosts: [
    '*.js.stripe.com',
    'api.stripe.com',
    'hooks.stripe.com',
    'checkout.stripe.com',
    'm.stripe.com',
    'r.stripe.com',
    '*.stripe.network',
    '*.stripecdn.com',
  ],
  cookies: ['__stripe_mid', '__stripe_sid', { name: 'm', host: 'm.stripe.com' }],
  storage: [],
};

/** What visitors read about Stripe. */
export const details: ServiceDetails = {
  description: 'Takes payments and prevents fraud.',
  policyUrl: 'https://stripe.com/privacy',
  controller: 'Stripe Payments Europe, Limited, Stripe, LLC',
  sources: [
    'https://docs.stripe.com/js/appendix/cookies',
    'https://docs.stripe.com/security/guide',
    'https://stripe.com/cookies-policy/legal',
  ],
  unverified:
    'Names and lifetimes of the cookies, some hosts and the names of the controlling companies are not from pages of Stripe that were read.',
  entries: {
    __stripe_mid: {
      purpose: 'Tells one browser from another, to prevent fraud and misuse.',
      lifetime: '1 year',
    },
    __stripe_sid: {
      purpose: 'Protects against forged requests, fraud and misuse.',
      lifetime: '30 minutes',
    },
    m: {
      purpose: 'Tells one browser from another, to prevent fraud and misuse.',
      lifetime: '13 months',
    },
  },
};

/** Returns Stripe for the `services` of a config. */
export const stripe = (options?: ServiceOptions) => describeService(rule, details, options);
