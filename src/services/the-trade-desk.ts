import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads The Trade Desk, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'the-trade-desk',
  name: 'The Trade Desk',
  category: 'advertising',
  hosts: ['*.adsrvr.org'],
  cookies: [
    { name: 'TDID', host: 'adsrvr.org' },
    { name: 'TDCPM', host: 'adsrvr.org' },
  ],
  storage: [],
};

/** What visitors read about The Trade Desk. */
export const details: ServiceDetails = {
  description:
    'Reports visits and purchases, and recognises the browser elsewhere for advertising.',
  policyUrl: 'https://www.thetradedesk.com/us/privacy',
  controller: 'The Trade Desk, Inc.',
  sources: ['https://www.thetradedesk.com/us/privacy'],
  unverified:
    'Hosts, cookies and lifetimes are from others’ descriptions, the vendor’s documentation being for its clients only.',
  entries: {
    TDID: {
      purpose: 'Tells one browser from another for advertising, across websites.',
      lifetime: '1 year',
    },
    TDCPM: {
      purpose: 'Helps to link the identifiers that different services have for a browser.',
      lifetime: '1 year',
    },
  },
};

/** Returns The Trade Desk for the `services` of a config. */
export const theTradeDesk = (options?: ServiceOptions) => describeService(rule, details, options);
