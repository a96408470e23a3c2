import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Snap Pixel, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'snap-pixel',
  name: 'Snap Pixel',
  category: 'advertising',
  hosts: [
    'sc-static.net/scevent.min.js',
    'tr.snapchat.com',
    'tr6.snapchat.com',
    'tr-shadow.snapchat.com',
  ],
  cookies: [
    '_scid',
    '_scid_r',
    '_schn1',
    '_sctr',
    '_ScCbts',
    { name: 'sc_at', host: 'snapchat.com' },
  ],
  storage: ['u_scsid*', 'u_sclid*'],
};

/** What visitors read about Snap Pixel. */
export const details: ServiceDetails = {
  description:
    'Reports visits and purchases to the provider, to measure and to personalise advertising.',
  policyUrl: 'https://values.snap.com/privacy/privacy-policy',
  controller: 'Snap Group Limited, Snap Inc.',
  sources: [
    'https://businesshelp.snapchat.com/s/article/snap-pixel-about',
    'https://snap.com/privacy/cookie-information',
  ],
  unverified:
    'Hosts, names of cookies and storage keys, lifetimes and the EU controller could not be checked with Snap’s own pages.',
  entries: {
    _scid: { purpose: 'Tells one browser from another for advertising.', lifetime: '13 months' },
    _scid_r: { purpose: 'Tells one browser from another for advertising.', lifetime: '13 months' },
    _schn1: { purpose: 'Keeps the state of a visit.', lifetime: '13 months' },
    _sctr: {
      purpose: 'Helps to link the identifiers that different services have for a browser.',
      lifetime: '13 months',
    },
    _ScCbts: { purpose: 'Limits the number of requests.', lifetime: '1 month' },
    sc_at: {
      purpose: 'Tells one browser from another for advertising, across websites.',
      lifetime: '13 months',
    },
    'u_scsid*': { purpose: 'Keeps the state of a visit.', lifetime: 'session' },
    'u_sclid*': {
      purpose: 'Tells one browser from another for advertising.',
      lifetime: 'until erased',
    },
  },
};

/** Returns Snap Pixel for the `services` of a config. */
export const snapPixel = (options?: ServiceOptions) => describeService(rule, details, options);
