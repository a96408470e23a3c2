import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Piano Analytics (AT Internet), and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'piano',
  name: 'Piano Analytics (AT Internet)',
  category: 'analytics',
  hosts: ['*.aticdn.net', '*.pa-cd.com', '*.xiti.com', '*.ati-host.net'],
  cookies: [
    '_pcid',
    '_pctx',
    '_pprv',
    'pa_user',
    'pa_vid',
    'pa_uid',
    'pa_privacy',
    'atuserid',
    'atidvisitor',
    'atreman',
    'atredir',
    'atsession',
    { name: 'idrxvr', host: 'xiti.com' },
    { name: 'atidx', host: 'xiti.com' },
    { name: 'atid', host: 'pa-cd.com' },
  ],
  storage: [],
  deny: [['pa.consent.setMode', 'opt-out']],
  grant: [['pa.consent.setMode', 'opt-in']],
};

/** What visitors read about Piano Analytics (AT Internet). */
export const details: ServiceDetails = {
  description:
    'Measures visits and what visitors do on the pages, and reports this to the website.',
  policyUrl: 'https://piano.io/privacy-policy/',
  controller: 'AT Internet SAS, Piano Software, Inc.',
  sources: [
    'https://developers.piano.io/analytics/data-collection/general/cookie-storage/',
    'https://developers.atinternet-solutions.com/piano-analytics/data-collection/how-to-send-events/consent',
    'https://github.com/at-internet/piano-analytics-js',
    'https://github.com/at-internet/smarttag-documentation-archive/wiki/AT-Internet-cookies',
  ],
  unverified:
    'The hosts "xiti.com" and "ati-host.net", the host of each cookie of the vendor’s own and the legal names are from observation.',
  entries: {
    _pcid: { purpose: 'Tells one browser from another on this website.', lifetime: '13 months' },
    _pctx: { purpose: 'Keeps what is known of the visitor or the visit.', lifetime: '13 months' },
    _pprv: { purpose: 'Remembers what the visitor agreed to or refused.', lifetime: '13 months' },
    pa_user: { purpose: 'Keeps what is known of the visitor or the visit.', lifetime: '13 months' },
    pa_vid: { purpose: 'Tells one browser from another on this website.', lifetime: '13 months' },
    pa_uid: { purpose: 'Keeps what is known of the visitor or the visit.', lifetime: '13 months' },
    pa_privacy: {
      purpose: 'Remembers what the visitor agreed to or refused.',
      lifetime: '13 months',
    },
    atuserid: { purpose: 'Tells one browser from another on this website.', lifetime: '13 months' },
    atidvisitor: {
      purpose: 'Keeps what is known of the visitor or the visit.',
      lifetime: '6 months',
    },
    atreman: {
      purpose: 'Remembers the campaign, website or message that led here.',
      lifetime: '30 days',
    },
    atredir: {
      purpose: 'Keeps what was done on the pages until it is sent.',
      lifetime: '30 seconds',
    },
    atsession: {
      purpose: 'Remembers the campaign, website or message that led here.',
      lifetime: '30 minutes',
    },
    idrxvr: { purpose: 'Tells one browser from another.', lifetime: '13 months' },
    atidx: { purpose: 'Tells one browser from another.', lifetime: '13 months' },
    atid: { purpose: 'Tells one browser from another.', lifetime: '13 months' },
  },
};

/** Returns Piano Analytics (AT Internet) for the `services` of a config. */
export const piano = (options?: ServiceOptions) => describeService(rule, details, options);
