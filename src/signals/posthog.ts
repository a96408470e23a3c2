import { follow, grants } from './source.js';
import type { SignalSource, VendorOptions } from './source.js';
import { push } from './vendors.js';

/** How PostHog is used. */
export interface PosthogOptions extends VendorOptions {
  /**
   * Says nothing before an answer: for `cookieless_mode: 'on_reject'`, which counts from a rejection on.
   * @defaultValue `false`
   */
  cookieless?: boolean;
  /** What `posthog-js` exports, on sites that bundle it. */
  client?: { opt_in_capturing(options: object): void; opt_out_capturing(): void };
}

/** Without an event of its own on every page. */
const IN = { captureEventName: false };

/** Tells PostHog `opt_in_capturing` or `opt_out_capturing`. Returns a function that stops it. */
export function posthog(consent: SignalSource, options: PosthogOptions = {}): () => void {
  const { category = 'analytics', services = ['posthog'], client, cookieless } = options;
  return follow(
    consent,
    () => grants(consent, services, category),
    (isGranted) => {
      if (!client) push('posthog', isGranted ? ['opt_in_capturing', IN] : ['opt_out_capturing']);
      else if (isGranted) client.opt_in_capturing(IN);
      else client.opt_out_capturing();
    },
    cookieless ? false : undefined,
  );
}
