import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads TikTok Pixel, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'tiktok-pixel',
  name: 'TikTok Pixel',
  category: 'advertising',
  hosts: [
    'analytics.tiktok.com',
    'analytics.us.tiktok.com',
    'analytics-sg.tiktok.com',
    '*.tiktokw.us',
  ],
  cookies: ['_ttp', '_tt_enable_cookie', 'ttclid', 'ttcsid*', { name: '_ttp', host: 'tiktok.com' }],
  storage: ['tt_appInfo', 'tt_sessionId', 'tt_pixel_session_index'],
  deny: [['ttq.revokeConsent']],
  grant: [['ttq.grantConsent']],
};

/** What visitors read about TikTok Pixel. */
export const details: ServiceDetails = {
  description:
    'Reports visits and purchases to the provider, to measure and to personalise advertising.',
  policyUrl: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
  controller: 'TikTok Technology Limited, TikTok Information Technologies UK Limited',
  sources: [
    'https://ads.tiktok.com/help/article/using-cookies-with-tiktok-pixel',
    'https://ads.tiktok.com/help/article/how-to-use-cookies-with-tiktok-pixel',
    'https://business-api.tiktok.com/portal/docs',
  ],
  unverified:
    'Names of cookies and storage keys, all hosts but analytics.tiktok.com, and the consent calls could not be checked with TikTok’s own pages.',
  entries: {
    _ttp: { purpose: 'Tells one browser from another for advertising.', lifetime: '13 months' },
    _tt_enable_cookie: {
      purpose: 'Checks whether and how cookies can be set.',
      lifetime: '13 months',
    },
    ttclid: { purpose: 'Remembers the advertisement that was clicked.', lifetime: '13 months' },
    'ttcsid*': { purpose: 'Keeps the state of a visit.', lifetime: '13 months' },
    tt_appInfo: { purpose: 'Keeps settings of the service.', lifetime: 'session' },
    tt_sessionId: { purpose: 'Keeps the state of a visit.', lifetime: 'session' },
    tt_pixel_session_index: {
      purpose: 'Keeps the pages seen and the actions of a visit.',
      lifetime: 'session',
    },
  },
};

/** Returns TikTok Pixel for the `services` of a config. */
export const tiktokPixel = (options?: ServiceOptions) => describeService(rule, details, options);
