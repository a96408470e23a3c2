import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Taboola, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'taboola',
  name: 'Taboola',
  category: 'advertising',
  hosts: ['*.taboola.com'],
  cookies: [
    't_pt_gid',
    'trc_cookie_storage',
    '_tb_sess_r',
    '_tb_t_ppg',
    'tb_click_param',
    { name: 't_gid', host: 'taboola.com' },
    { name: 't_pid', host: 'taboola.com' },
    { name: 'taboola_select', host: 'taboola.com' },
    { name: 'taboola_fp_td_user_id', host: 'taboola.com' },
    { name: 'taboola_session_id', host: 'trc.taboola.com' },
  ],
  storage: ['taboola global:*', '_taboolaStorageDetection'],
};

/** What visitors read about Taboola. */
export const details: ServiceDetails = {
  description:
    'Shows recommended content and measures what becomes of it. Taboola recognises the browser on other sites and uses visits to personalise advertising.',
  policyUrl: 'https://www.taboola.com/policies/privacy-policy',
  controller: 'Taboola.com Ltd.',
  sources: [
    'https://policies.taboola.com/en/cookie-policy',
    'https://developers.taboola.com/pixel/docs/add-the-base-pixel-manually',
  ],
  unverified:
    'Cookies and storage keys are from the vendor’s cookie policy of December 2024, not from the one of November 2025.',
  entries: {
    t_pt_gid: {
      purpose: 'Tells one browser from another, for reports and recommendations.',
      lifetime: '1 year',
    },
    trc_cookie_storage: {
      purpose: 'Tells one browser from another, for reports.',
      lifetime: '1 year',
    },
    _tb_sess_r: { purpose: 'Keeps the page that a visit came from.', lifetime: '30 minutes' },
    _tb_t_ppg: { purpose: 'Keeps the page that a visit came from.', lifetime: '30 minutes' },
    tb_click_param: {
      purpose: 'Measures which article of the home page was clicked.',
      lifetime: '50 seconds',
    },
    t_gid: {
      purpose: 'Tells one browser from another on all sites that use Taboola, for advertising.',
      lifetime: '1 year',
    },
    t_pid: { purpose: 'Tells one browser from another, for advertising.', lifetime: '1 year' },
    taboola_select: {
      purpose: 'Remembers whether the visitor has removed an advertisement.',
      lifetime: '1 year',
    },
    taboola_fp_td_user_id: {
      purpose: 'Remembers that a recommendation was clicked.',
      lifetime: '1 year',
    },
    taboola_session_id: {
      purpose: 'Keeps recommendations from being shown twice.',
      lifetime: 'session',
    },
    'taboola global:*': {
      purpose: 'Tells one browser from another and keeps the page that a visit came from.',
      lifetime: 'until erased',
    },
    _taboolaStorageDetection: {
      purpose: 'Finds out whether the browser can store.',
      lifetime: 'removed at once',
    },
  },
};

/** Returns Taboola for the `services` of a config. */
export const taboola = (options?: ServiceOptions) => describeService(rule, details, options);
