import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Qualtrics, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'qualtrics',
  name: 'Qualtrics',
  category: 'analytics',
  hosts: ['*.siteintercept.qualtrics.com', '*.qualtrics.com/jfe/', '*.qualtrics.com/SE/'],
  cookies: [
    'QSI_S_*',
    'QSI_HistorySession',
    'QSI_SI_*',
    'QSI_CT',
    'QSI_ReplaySession*',
    { name: 'QST', host: 'qualtrics.com' },
  ],
  storage: ['QSI_HistorySession', 'QSI_SI_*', 'QSI_CT', 'QSI_ReplaySession*'],
  inline: ['QSI_S_ZN_'],
  deny: [['QSI.API.unload']],
  grant: [['QSI.API.load'], ['QSI.API.run']],
};

/** What visitors read about Qualtrics. */
export const details: ServiceDetails = {
  description: 'Shows forms or surveys and reports the answers to the website.',
  policyUrl: 'https://www.qualtrics.com/privacy-statement/',
  controller: 'Qualtrics Ireland Limited, Qualtrics, LLC',
  sources: [
    'https://www.qualtrics.com/support/website-app-feedback/getting-started-with-website-app-feedback/website-app-feedback-browser-cookies/',
    'https://www.qualtrics.com/support/website-app-feedback/common-use-cases/single-page-application/',
    'https://qualtrics.com/support/survey-platform/getting-started/browser-cookies/',
  ],
  unverified:
    'The name of the controlling companies and, but for QSI_S_, names and lifetimes of what is stored are from observation.',
  entries: {
    'QSI_S_*': {
      purpose: 'Helps to decide whether the visitor is asked for an opinion.',
      lifetime: '7 days',
    },
    QSI_HistorySession: {
      purpose: 'Helps to decide whether the visitor is asked for an opinion.',
      lifetime: 'session',
    },
    'QSI_SI_*': {
      purpose: 'Remembers which surveys, forms or messages were shown or answered.',
      lifetime: '6 months',
    },
    QSI_CT: {
      purpose: 'Helps to decide whether the visitor is asked for an opinion.',
      lifetime: 'session',
    },
    'QSI_ReplaySession*': {
      purpose: 'Helps to record visits, so that the website can replay them.',
      lifetime: 'session',
    },
    QST: {
      purpose: 'Remembers which surveys, forms or messages were shown or answered.',
      lifetime: '6 months',
    },
  },
};

/** Returns Qualtrics for the `services` of a config. */
export const qualtrics = (options?: ServiceOptions) => describeService(rule, details, options);
