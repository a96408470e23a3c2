import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Medallia, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'medallia',
  name: 'Medallia',
  category: 'analytics',
  hosts: [
    '*.kampyle.com',
    '*.digital-cloud.medallia.com',
    '*.digital-cloud.medallia.eu',
    '*.digital-cloud.medallia.ca',
  ],
  cookies: [
    'kampyle_userid',
    'cd_user_id',
    'kampyleUser*',
    'kampyleSession*',
    'kampyleInvite*',
    'kampylePage*',
    'LAST_INVITATION_VIEW',
    'DECLINED_DATE',
    'SUBMITTED_DATE',
    'md_isSurveySubmittedInSession',
  ],
  storage: [
    'kampyle_userid',
    'cd_user_id',
    'kampyleUser*',
    'kampyleSession*',
    'kampyleInvite*',
    'kampylePage*',
    'LAST_INVITATION_VIEW',
    'DECLINED_DATE',
    'SUBMITTED_DATE',
    'md_isSurveySubmittedInSession',
  ],
};

/** What visitors read about Medallia. */
export const details: ServiceDetails = {
  description: 'Asks visitors for their opinion and reports the answers to the site.',
  policyUrl: 'https://www.medallia.com/privacy-policy/',
  controller: 'Medallia, Inc.',
  sources: [
    'https://docs.medallia.com/en/medallia-digital/medallia-digital-web/integration-guide/digital-reference/locally-stored-data',
  ],
  unverified: 'The hosts are from observation.',
  entries: {
    kampyle_userid: { purpose: 'Tells one browser from another.', lifetime: '1 year' },
    cd_user_id: { purpose: 'Tells one browser from another.', lifetime: '1 year' },
    'kampyleUser*': {
      purpose: 'Counts visits and decides by chance who is asked.',
      lifetime: '1 year',
    },
    'kampyleSession*': {
      purpose: 'Counts the pages of a visit to decide who is asked.',
      lifetime: '1 year',
    },
    'kampyleInvite*': {
      purpose: 'Remembers that a survey has been offered in this visit.',
      lifetime: '1 year',
    },
    'kampylePage*': { purpose: 'Keeps the time at which the page was loaded.', lifetime: '1 year' },
    LAST_INVITATION_VIEW: {
      purpose: 'Remembers when a survey was last offered.',
      lifetime: '1 year',
    },
    DECLINED_DATE: { purpose: 'Remembers when a survey was last declined.', lifetime: '1 year' },
    SUBMITTED_DATE: { purpose: 'Remembers when a survey was last answered.', lifetime: '1 year' },
    md_isSurveySubmittedInSession: {
      purpose: 'Remembers that a survey has been answered in this visit.',
      lifetime: 'session',
    },
  },
};

/** Returns Medallia for the `services` of a config. */
export const medallia = (options?: ServiceOptions) => describeService(rule, details, options);
