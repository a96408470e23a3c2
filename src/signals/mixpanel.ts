import { toggle } from './toggle.js';
import { push } from './vendors.js';

/** Which copy of the SDK is told. */
export interface MixpanelOptions {
  /** What `mixpanel-browser` exports, on sites that bundle it. */
  client: {
    opt_in_tracking(options: object): void;
    opt_out_tracking(options: object): void;
  };
}

/** Without an event of its own on every page. */
const IN = { track: false };
/** Without deleting the visitor's profile at Mixpanel, which is its default. */
const OUT = { delete_user: false };

/** Tells Mixpanel `opt_in_tracking` or `opt_out_tracking`. */
export const mixpanel = toggle<MixpanelOptions>({
  services: ['mixpanel'],
  category: 'analytics',
  start:
    ({ client }) =>
    (isGranted) => {
      if (!client)
        push('mixpanel', isGranted ? ['opt_in_tracking', IN] : ['opt_out_tracking', OUT]);
      else if (isGranted) client.opt_in_tracking(IN);
      else client.opt_out_tracking(OUT);
    },
});
