import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Drift, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'drift',
  name: 'Drift',
  category: 'functional',
  hosts: ['*.driftt.com', '*.api.drift.com', '*.driftcdn.com'],
  cookies: ['drift_aid', 'driftt_aid', 'drift_campaign_refresh', 'drift_eid', 'driftt_*', 'DFTT_*'],
  storage: ['DRIFT_*'],
};

/** What visitors read about Drift. */
export const details: ServiceDetails = {
  description: 'Lets visitors chat with the website, and recognises them when they come back.',
  policyUrl: 'https://www.salesloft.com/privacy-notice',
  controller: 'Salesloft, Inc.',
  sources: [
    'https://devdocs.drift.com/docs/drift-widget-api',
    'https://github.com/Driftt/django-drift-chatwidget',
  ],
  unverified:
    'No page of the vendor could be read: hosts other than js.driftt.com, storage and legal name and policy address are from memory, cookies and lifetimes from lists of its customers.',
  entries: {
    drift_aid: { purpose: 'Tells one browser from another on this website.', lifetime: '2 years' },
    driftt_aid: { purpose: 'Tells one browser from another on this website.', lifetime: '2 years' },
    drift_campaign_refresh: { purpose: 'Keeps the state of a visit.', lifetime: '30 minutes' },
    drift_eid: {
      purpose: 'Tells one browser from another and links it with a contact of the website.',
      lifetime: '2 years',
    },
    'driftt_*': { purpose: 'Keeps the state of a visit.', lifetime: 'session to 24 hours' },
    'DFTT_*': { purpose: 'Remembers earlier visits to the website.', lifetime: '2 years' },
    'DRIFT_*': { purpose: 'Keeps the state of chats and messages.', lifetime: 'until erased' },
  },
};

/** Returns Drift for the `services` of a config. */
export const drift = (options?: ServiceOptions) => describeService(rule, details, options);
