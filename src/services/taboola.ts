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
  description: 'Shows recommended content, and recognises the browser elsewhere for advertising.',
  policyUrl: 'https://www.taboola.com/policies/privacy-policy',
  controller: 'Taboola.com Ltd.',
  sources: [
    'https://policies.taboola.com/en/cookie-policy',
    'https://developers.taboola.com/pixel/docs/add-the-base-pixel-manually',
  ],
  unverified:
    'Cookies and storage keys are from the vendor’s cookie policy of December 2024, not from the one of November 2025.',
  entries: {
    t_pt_gid: { purpose: 'Tells one browser from another for advertising.', lifetime: '1 year' },
    trc_cookie_storage: {
      purpose: 'Tells one browser from another for statistics.',
      lifetime: '1 year',
    },
    _tb_sess_r: {
      purpose: 'Remembers the campaign, website or message that led here.',
      lifetime: '30 minutes',
    },
    _tb_t_ppg: {
      purpose: 'Remembers the campaign, website or message that led here.',
      lifetime: '30 minutes',
    },
    tb_click_param: {
      purpose: 'Measures what advertisements and recommendations lead to.',
      lifetime: '50 seconds',
    },
    t_gid: {
      purpose: 'Tells one browser from another for advertising, across websites.',
      lifetime: '1 year',
    },
    t_pid: { purpose: 'Tells one browser from another for advertising.', lifetime: '1 year' },
    taboola_select: {
      purpose: 'Remembers what the visitor agreed to or refused.',
      lifetime: '1 year',
    },
    taboola_fp_td_user_id: {
      purpose: 'Measures what advertisements and recommendations lead to.',
      lifetime: '1 year',
    },
    taboola_session_id: {
      purpose: 'Limits how often an advertisement or recommendation is shown.',
      lifetime: 'session',
    },
    'taboola global:*': {
      purpose: 'Tells one browser from another and keeps the state of a visit.',
      lifetime: 'until erased',
    },
    _taboolaStorageDetection: {
      purpose: 'Checks whether and how cookies can be set.',
      lifetime: 'removed at once',
    },
  },
};

/** Returns Taboola for the `services` of a config. */
export const taboola = (options?: ServiceOptions) => describeService(rule, details, options);
