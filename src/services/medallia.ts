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
  description: 'Shows forms or surveys and reports the answers to the website.',
  policyUrl: 'https://www.medallia.com/privacy-policy/',
  controller: 'Medallia, Inc.',
  sources: [
    'https://docs.medallia.com/en/medallia-digital/medallia-digital-web/integration-guide/digital-reference/locally-stored-data',
  ],
  unverified: 'The hosts are from observation.',
  entries: {
    kampyle_userid: {
      purpose: 'Tells one browser from another on this website.',
      lifetime: '1 year',
    },
    cd_user_id: { purpose: 'Tells one browser from another on this website.', lifetime: '1 year' },
    'kampyleUser*': {
      purpose: 'Helps to decide whether the visitor is asked for an opinion.',
      lifetime: '1 year',
    },
    'kampyleSession*': {
      purpose: 'Helps to decide whether the visitor is asked for an opinion.',
      lifetime: '1 year',
    },
    'kampyleInvite*': {
      purpose: 'Remembers which surveys, forms or messages were shown or answered.',
      lifetime: '1 year',
    },
    'kampylePage*': { purpose: 'Keeps the state of a visit.', lifetime: '1 year' },
    LAST_INVITATION_VIEW: {
      purpose: 'Remembers which surveys, forms or messages were shown or answered.',
      lifetime: '1 year',
    },
    DECLINED_DATE: {
      purpose: 'Remembers which surveys, forms or messages were shown or answered.',
      lifetime: '1 year',
    },
    SUBMITTED_DATE: {
      purpose: 'Remembers which surveys, forms or messages were shown or answered.',
      lifetime: '1 year',
    },
    md_isSurveySubmittedInSession: {
      purpose: 'Remembers which surveys, forms or messages were shown or answered.',
      lifetime: 'session',
    },
  },
};

/** Returns Medallia for the `services` of a config. */
export const medallia = (options?: ServiceOptions) => describeService(rule, details, options);
