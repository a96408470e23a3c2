import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads LinkedIn Insight Tag, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'linkedin-insight',
  name: 'LinkedIn Insight Tag',
  category: 'advertising',
  hosts: ['snap.licdn.com', '*.ads.linkedin.com', 'www.linkedin.com/px'],
  cookies: [
    'li_fat_id',
    'li_giant',
    'ln_or',
    { name: 'bcookie', host: 'linkedin.com' },
    { name: 'lidc', host: 'linkedin.com' },
    { name: 'li_sugr', host: 'linkedin.com' },
    { name: 'UserMatchHistory', host: 'linkedin.com' },
    { name: 'AnalyticsSyncHistory', host: 'linkedin.com' },
  ],
  storage: ['li_adsId'],
};

/** What visitors read about LinkedIn Insight Tag. */
export const details: ServiceDetails = {
  description:
    'Reports visits and purchases to the provider, to measure and to personalise advertising.',
  policyUrl: 'https://www.linkedin.com/legal/privacy-policy',
  controller: 'LinkedIn Ireland Unlimited Company, LinkedIn Corporation',
  sources: [
    'https://www.linkedin.com/legal/l/cookie-table',
    'https://www.linkedin.com/help/lms/answer/a418880',
  ],
  unverified:
    'The hosts, ln_or, the storage key and the lifetimes could not be checked with LinkedIn’s own pages.',
  entries: {
    li_fat_id: {
      purpose: 'Recognises browsers and people with an account for advertising, across websites.',
      lifetime: '30 days',
    },
    li_giant: {
      purpose: 'Recognises browsers and people with an account for advertising, across websites.',
      lifetime: '7 days',
    },
    ln_or: { purpose: 'Decides whether the visit is measured.', lifetime: '1 day' },
    bcookie: { purpose: 'Tells one browser from another.', lifetime: '1 year' },
    lidc: { purpose: 'Chooses the server that answers.', lifetime: '24 hours' },
    li_sugr: {
      purpose: 'Recognises browsers and people with an account for advertising, across websites.',
      lifetime: '90 days',
    },
    UserMatchHistory: {
      purpose: 'Recognises browsers and people with an account for advertising, across websites.',
      lifetime: '30 days',
    },
    AnalyticsSyncHistory: {
      purpose: 'Helps to link the identifiers that different services have for a browser.',
      lifetime: '30 days',
    },
    li_adsId: {
      purpose: 'Tells one browser from another for advertising.',
      lifetime: 'until erased',
    },
  },
};

/** Returns LinkedIn Insight Tag for the `services` of a config. */
export const linkedinInsight = (options?: ServiceOptions) =>
  describeService(rule, details, options);
