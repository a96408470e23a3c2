import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Yandex Metrica, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'yandex-metrica',
  name: 'Yandex Metrica',
  category: 'analytics',
  hosts: [
    'mc.yandex.ru',
    'mc.yandex.com',
    'mc.yandex.com.tr',
    'mc.yandex.by',
    'mc.yandex.kz',
    '*.webvisor.com',
    '*.webvisor.org',
    'yastatic.net/s3/metrika',
    'cdn.jsdelivr.net/npm/yandex-metrica-watch',
  ],
  cookies: [
    '_ym_uid',
    '_ym_d',
    '_ym_isad',
    '_ym_visorc*',
    '_ym_metrika_enabled*',
    '_ym_hostIndex',
    '_ym_mp2_track',
    '_ym_mp2_substs',
    '_ym_debug',
    { name: 'yandexuid', host: 'yandex.ru' },
    { name: 'yuidss', host: 'yandex.ru' },
    { name: 'ymex', host: 'yandex.ru' },
    { name: 'yabs-sid', host: 'mc.yandex.ru' },
  ],
  storage: ['_ym*', '__ym_tab_guid'],
};

/** What visitors read about Yandex Metrica. */
export const details: ServiceDetails = {
  description: 'Measures visits and what visitors do on the pages, and may record visits.',
  policyUrl: 'https://yandex.com/legal/confidential/',
  controller: 'YANDEX LLC',
  sources: [
    'https://yandex.com/support/metrica/en/code/install-counter-csp',
    'https://yandex.com/support/metrica/general/cookie-usage.html',
    'https://yandex.com/support/metrica/en/code/data-collected',
  ],
  unverified:
    'The cookies are as other sites copy them from Yandex, storage keys are from observation, and the controlling company may be another by country.',
  entries: {
    _ym_uid: { purpose: 'Tells one browser from another on this website.', lifetime: '1 year' },
    _ym_d: { purpose: 'Remembers earlier visits to the website.', lifetime: '1 year' },
    _ym_isad: { purpose: 'Keeps what is known of the visitor or the visit.', lifetime: '2 days' },
    '_ym_visorc*': {
      purpose: 'Helps to record visits, so that the website can replay them.',
      lifetime: '30 minutes',
    },
    '_ym_metrika_enabled*': {
      purpose: 'Checks whether and how cookies can be set.',
      lifetime: '1 hour',
    },
    _ym_hostIndex: { purpose: 'Limits the number of requests.', lifetime: '1 day' },
    _ym_mp2_track: {
      purpose: 'Remembers the campaign, website or message that led here.',
      lifetime: '30 days',
    },
    _ym_mp2_substs: {
      purpose: 'Remembers the campaign, website or message that led here.',
      lifetime: 'session',
    },
    _ym_debug: { purpose: 'Lets the makers of the website test it.', lifetime: 'session' },
    '_ym*': {
      purpose: 'Tells one browser from another on this website.',
      lifetime: 'until erased',
    },
    __ym_tab_guid: { purpose: 'Tells one tab or window from another.', lifetime: 'session' },
    yandexuid: { purpose: 'Tells one browser from another.', lifetime: '1 year' },
    yuidss: { purpose: 'Tells one browser from another.', lifetime: '1 year' },
    ymex: { purpose: 'Tells one browser from another.', lifetime: '1 year' },
    'yabs-sid': { purpose: 'Keeps the state of a visit.', lifetime: 'session' },
  },
};

/** Returns Yandex Metrica for the `services` of a config. */
export const yandexMetrica = (options?: ServiceOptions) => describeService(rule, details, options);
