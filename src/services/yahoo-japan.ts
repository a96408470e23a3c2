import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Yahoo! JAPAN Ads, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'yahoo-japan',
  name: 'Yahoo! JAPAN Ads',
  category: 'advertising',
  hosts: [
    's.yimg.jp/images/listing/tool/cv/',
    'apm.yahoo.co.jp',
    'b90.yahoo.co.jp',
    'b91.yahoo.co.jp',
    'b92.yahoo.co.jp',
    'b97.yahoo.co.jp',
    'b98.yahoo.co.jp',
    'b99.yahoo.co.jp',
  ],
  cookies: [
    '_ycl_*',
    '_yjsu_yjad',
    '_yjr_yjad',
    '_ts_yjad',
    '_ly_su',
    '_ly_c',
    '_ly_r',
    { name: 'XB', host: 'yahoo.co.jp' },
  ],
  storage: [],
};

/** What visitors read about Yahoo! JAPAN Ads. */
export const details: ServiceDetails = {
  description:
    'Reports visits and purchases to the provider, to measure and to personalise advertising.',
  policyUrl: 'https://www.lycorp.co.jp/en/company/privacypolicy/',
  controller: 'LY Corporation',
  sources: [
    'https://ads-help.yahoo.co.jp/yahooads/ss/articledetail?lan=en&aid=27085',
    'https://ads-help.yahoo.co.jp/yahooads/ss/articledetail?lan=en&aid=20442',
    'https://ads-developers.yahoo.co.jp/developercenter/ja/announcement/212358.html',
  ],
  unverified: 'Lifetimes, hosts and the names of the cookies but yjr_yjad are from observation.',
  entries: {
    '_ycl_*': { purpose: 'Remembers the advertisement that was clicked.', lifetime: '90 days' },
    _yjsu_yjad: { purpose: 'Tells one browser from another for advertising.', lifetime: '1 year' },
    _yjr_yjad: { purpose: 'Remembers the advertisement that was clicked.', lifetime: '90 days' },
    _ts_yjad: { purpose: 'Tells one browser from another for advertising.', lifetime: '1 year' },
    _ly_su: { purpose: 'Tells one browser from another for advertising.', lifetime: '1 year' },
    _ly_c: { purpose: 'Remembers the advertisement that was clicked.', lifetime: '90 days' },
    _ly_r: { purpose: 'Remembers the advertisement that was clicked.', lifetime: '90 days' },
    XB: { purpose: 'Tells one browser from another.', lifetime: '1 year' },
  },
};

/** Returns Yahoo! JAPAN Ads for the `services` of a config. */
export const yahooJapan = (options?: ServiceOptions) => describeService(rule, details, options);
