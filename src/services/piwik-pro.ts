import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Piwik PRO, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'piwik-pro',
  name: 'Piwik PRO',
  category: 'analytics',
  hosts: ['*.piwik.pro'],
  cookies: [
    '_pk_id*',
    '_pk_ses*',
    '_pk_cvar*',
    'ppms_privacy_*',
    'stg_traffic_source_priority',
    'stg_last_interaction',
    'stg_returning_visitor',
    'stg_fired__*',
    'stg_utm_campaign',
    'stg_pk_campaign',
    'stg_externalReferrer',
    'stg_debug',
    '_stg_debug',
  ],
  storage: ['ppms_webstorage'],
};

/** What visitors read about Piwik PRO. */
export const details: ServiceDetails = {
  description:
    'Measures visits and what visitors do on the pages, and reports this to the website.',
  policyUrl: 'https://piwik.pro/privacy-policy/',
  controller: 'Piwik PRO SA',
  sources: ['https://help.piwik.pro/support/privacy/cookies-created-by-piwik-pro/'],
  unverified:
    'The storage key, the purposes of the cookies for tags, the host and the legal name are not from a page of the vendor that was read.',
  entries: {
    '_pk_id*': {
      purpose: 'Tells one browser from another on this website.',
      lifetime: '13 months',
    },
    '_pk_ses*': { purpose: 'Keeps the state of a visit.', lifetime: '30 minutes' },
    '_pk_cvar*': {
      purpose: 'Keeps what is known of the visitor or the visit.',
      lifetime: '30 minutes',
    },
    'ppms_privacy_*': {
      purpose: 'Remembers what the visitor agreed to or refused.',
      lifetime: '12 months',
    },
    stg_traffic_source_priority: {
      purpose: 'Remembers the campaign, website or message that led here.',
      lifetime: '30 minutes',
    },
    stg_last_interaction: { purpose: 'Keeps the state of a visit.', lifetime: '1 year' },
    stg_returning_visitor: {
      purpose: 'Remembers earlier visits to the website.',
      lifetime: '1 year',
    },
    'stg_fired__*': { purpose: 'Keeps the state of a visit.', lifetime: 'session' },
    stg_utm_campaign: {
      purpose: 'Remembers the campaign, website or message that led here.',
      lifetime: 'session',
    },
    stg_pk_campaign: {
      purpose: 'Remembers the campaign, website or message that led here.',
      lifetime: 'session',
    },
    stg_externalReferrer: {
      purpose: 'Remembers the campaign, website or message that led here.',
      lifetime: 'session',
    },
    stg_debug: { purpose: 'Lets the makers of the website test it.', lifetime: '14 days' },
    _stg_debug: { purpose: 'Lets the makers of the website test it.', lifetime: '14 days' },
    ppms_webstorage: {
      purpose: 'Remembers what the visitor agreed to or refused.',
      lifetime: 'until erased',
    },
  },
};

/** Returns Piwik PRO for the `services` of a config. */
export const piwikPro = (options?: ServiceOptions) => describeService(rule, details, options);
