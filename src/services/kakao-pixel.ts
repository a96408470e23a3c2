import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Kakao Pixel, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'kakao-pixel',
  name: 'Kakao Pixel',
  category: 'advertising',
  hosts: [
    't1.daumcdn.net/kas/static/kp.js',
    'bc.ad.daum.net',
    'analytics.ad.daum.net',
    'act.ds.kakao.com',
  ],
  cookies: ['_kmpid'],
  storage: [],
};

/** What visitors read about Kakao Pixel. */
export const details: ServiceDetails = {
  description:
    'Reports visits and purchases to the provider, to measure and to personalise advertising.',
  policyUrl: 'https://www.kakao.com/policy/privacy?lang=en',
  controller: 'Kakao Corp.',
  sources: [
    'https://kakaobusiness.gitbook.io/main/tool/pixel-sdk/install',
    'https://developers.kakao.com/docs/latest/ko/keyword-ad/pixel-and-sdk',
  ],
  unverified: 'The cookie, its lifetime and the hosts are from observation.',
  entries: {
    _kmpid: { purpose: 'Tells one browser from another for advertising.', lifetime: '1 year' },
  },
};

/** Returns Kakao Pixel for the `services` of a config. */
export const kakaoPixel = (options?: ServiceOptions) => describeService(rule, details, options);
