import { toggle } from './toggle.js';
import { callsBeforeSnippet } from './vendors.js';

/** What Meta is told beyond yes and no. */
export interface MetaOptions {
  /**
   * Asks for Limited Data Use where it is denied, in place of a revocation: for places with an opt-out.
   * Meta finds out where the visitor is, or is told its codes of country and state.
   * @defaultValue `false`: denied is revoked
   */
  limitedDataUse: boolean | { readonly country: number; readonly state: number };
}

/** Tells the Meta Pixel `consent` `grant` or `revoke`, before its `init`. */
export const meta = toggle<MetaOptions>({
  services: ['meta-pixel'],
  category: 'advertising',
  start({ limitedDataUse }) {
    const fbq = callsBeforeSnippet('fbq');
    if (!limitedDataUse) return (isGranted) => fbq('consent', isGranted ? 'grant' : 'revoke');
    const { country, state } = limitedDataUse === true ? { country: 0, state: 0 } : limitedDataUse;
    return (isGranted) => {
      if (isGranted) fbq('dataProcessingOptions', []);
      else fbq('dataProcessingOptions', ['LDU'], country, state);
    };
  },
});
