import { toggle } from './toggle.js';
import { globals, push } from './vendors.js';

/** The snippet of a site need not list the method: pushing its name does the same. */
function call(method: string): void {
  const ttq = globals['ttq'] as Record<string, unknown> | undefined;
  if (typeof ttq?.[method] === 'function') (ttq[method] as () => void)();
  else push('ttq', [method]);
}

/** Tells the TikTok Pixel to hold before an answer, then `grantConsent` or `revokeConsent`. */
export const tiktok = toggle({
  services: ['tiktok-pixel'],
  category: 'advertising',
  before: () => call('holdConsent'),
  start: () => (isGranted) => call(isGranted ? 'grantConsent' : 'revokeConsent'),
});
