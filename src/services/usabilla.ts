import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads GetFeedback (Usabilla), and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'usabilla',
  name: 'GetFeedback (Usabilla)',
  category: 'analytics',
  hosts: ['w.usabilla.com', 'api.usabilla.com', 'd6tizftlrpuof.cloudfront.net'],
  cookies: ['usbls'],
  storage: ['usbl.*'],
};

/** What visitors read about GetFeedback (Usabilla). */
export const details: ServiceDetails = {
  description: 'Shows forms or surveys and reports the answers to the website.',
  policyUrl: 'https://www.surveymonkey.com/mp/legal/privacy/',
  controller: 'SurveyMonkey Europe UC, SurveyMonkey Inc.',
  sources: [
    'https://help.surveymonkey.com/en/getfeedback/account/how-cookies-are-used/',
    'https://support.usabilla.com/hc/en-us/articles/115003780472-GetFeedback-Digital-cookies-and-localStorage',
  ],
  unverified:
    'The hosts and the name of the controlling companies are not from pages of the vendor.',
  entries: {
    usbls: { purpose: 'Remembers earlier visits to the website.', lifetime: 'session' },
    'usbl.*': {
      purpose: 'Remembers which surveys, forms or messages were shown or answered.',
      lifetime: 'until erased',
    },
  },
};

/** Returns GetFeedback (Usabilla) for the `services` of a config. */
export const usabilla = (options?: ServiceOptions) => describeService(rule, details, options);
