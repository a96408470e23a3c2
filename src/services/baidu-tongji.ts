import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Baidu Tongji, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'baidu-tongji',
  name: 'Baidu Tongji',
  category: 'analytics',
  hosts: ['hm.baidu.com'],
  cookies: [
    'Hm_lvt_*',
    'Hm_lpvt_*',
    'HMACCOUNT',
    { name: 'HMACCOUNT_BFESS', host: 'hm.baidu.com' },
    { name: 'BAIDUID', host: 'baidu.com' },
  ],
  storage: ['Hm_lvt_*', 'Hm_lpvt_*', 'Hm_unsent_*'],
};

/** What visitors read about Baidu Tongji. */
export const details: ServiceDetails = {
  description:
    'Measures visits and what visitors do on the pages, and reports this to the website.',
  policyUrl: 'https://privacy.baidu.com/policy',
  controller: 'Beijing Baidu Netcom Science and Technology Co., Ltd.',
  sources: ['https://tongji.baidu.com/web/help/article?id=174'],
  unverified:
    'No page of Baidu could be read: cookies, storage keys, lifetimes and the host are from observation.',
  entries: {
    'Hm_lvt_*': { purpose: 'Remembers earlier visits to the website.', lifetime: '1 year' },
    'Hm_lpvt_*': { purpose: 'Keeps the state of a visit.', lifetime: 'session' },
    'Hm_unsent_*': {
      purpose: 'Keeps what was done on the pages until it is sent.',
      lifetime: 'until erased',
    },
    HMACCOUNT: { purpose: 'Tells one browser from another on this website.', lifetime: 'session' },
    HMACCOUNT_BFESS: { purpose: 'Tells one browser from another.', lifetime: '1 year to 12 years' },
    BAIDUID: { purpose: 'Tells one browser from another.', lifetime: '1 year' },
  },
};

/** Returns Baidu Tongji for the `services` of a config. */
export const baiduTongji = (options?: ServiceOptions) => describeService(rule, details, options);
