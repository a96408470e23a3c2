import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads SurveyMonkey, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'surveymonkey',
  name: 'SurveyMonkey',
  category: 'analytics',
  hosts: ['widget.surveymonkey.com', 'www.surveymonkey.com/r/', '*.smassets.net'],
  cookies: [
    'smcx_*',
    { name: 'CX_*', host: 'surveymonkey.com' },
    { name: 'ep201', host: 'surveymonkey.com' },
    { name: 'ep203', host: 'surveymonkey.com' },
  ],
  storage: [],
};

/** What visitors read about SurveyMonkey. */
export const details: ServiceDetails = {
  description: 'Shows forms or surveys and reports the answers to the website.',
  policyUrl: 'https://www.surveymonkey.com/mp/legal/privacy/',
  controller: 'SurveyMonkey Europe UC, SurveyMonkey Inc.',
  sources: [
    'https://uk.surveymonkey.com/mp/legal/survey-page-cookies/',
    'https://help.surveymonkey.com/articles/en_US/kb/About-the-cookies-we-use/',
  ],
  unverified: 'Hosts, the cookies smcx_ and CX_ and the lifetimes are from observation.',
  entries: {
    'smcx_*': {
      purpose: 'Remembers which surveys, forms or messages were shown or answered.',
      lifetime: '1 year',
    },
    'CX_*': {
      purpose: 'Helps to decide whether the visitor is asked for an opinion.',
      lifetime: '1 year',
    },
    ep201: { purpose: 'Chooses the server that answers.', lifetime: '30 minutes' },
    ep203: { purpose: 'Tells one browser from another.', lifetime: '90 days' },
  },
};

/** Returns SurveyMonkey for the `services` of a config. */
export const surveymonkey = (options?: ServiceOptions) => describeService(rule, details, options);
