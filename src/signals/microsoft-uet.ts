import { toggle } from './toggle.js';
import { push } from './vendors.js';

const tell = (command: string, isGranted: boolean) =>
  push('uetq', 'consent', command, { ad_storage: isGranted ? 'granted' : 'denied' });

/** Tells Microsoft Advertising (UET): the denied default, then one update per change. */
export const microsoftUet = toggle({
  services: ['microsoft-uet'],
  category: 'advertising',
  before: () => tell('default', false),
  start: () => (isGranted) => tell('update', isGranted),
});
