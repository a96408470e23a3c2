import { toggle } from './toggle.js';
import { callsBeforeSnippet } from './vendors.js';

/** Tells the Pinterest tag `setconsent`, before its `load`. */
export const pinterest = toggle({
  services: ['pinterest-tag'],
  category: 'advertising',
  start() {
    const pintrk = callsBeforeSnippet('pintrk');
    return (isGranted) => pintrk('setconsent', isGranted);
  },
});
