import type { Shape } from './fits.js';

/** What `region` in the config must look like. */
export const REGION: Shape = {
  is: 'text',
  header: { '!url': 'link', '!name': 'text' },
  regime: 'opt-in|opt-out|notice',
  audience: 'minor|unknown|adult',
};
