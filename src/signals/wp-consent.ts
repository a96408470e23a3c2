import { follow } from './source.js';
import type { SignalSource } from './source.js';
import { functionOf, globals, tellOnceThere } from './vendors.js';

/** Which categories answer for WordPress's. */
export interface WpConsentOptions {
  /** @defaultValue `"functional"` */
  preferences?: string;
  /** @defaultValue `"analytics"`, also for `statistics-anonymous` */
  statistics?: string;
  /** @defaultValue `"advertising"` */
  marketing?: string;
}

/**
 * Tells plugins through the WP Consent API, which keeps it in cookies of 30 days: on every page, so that
 * they last. Its `functional` is what is always on. Returns a function that stops it.
 */
export function wpConsent(
  consent: SignalSource,
  {
    preferences = 'functional',
    statistics = 'analytics',
    marketing = 'advertising',
  }: WpConsentOptions = {},
): () => void {
  const { regime = 'opt-in' } = consent;
  // Without a type the API answers yes to everything.
  globals['wp_consent_type'] = regime === 'opt-in' ? 'optin' : 'optout';
  let isSaid = false;
  const told: Record<string, string> = {};
  const tell = tellOnceThere(
    () => functionOf('wp_set_consent'),
    (set, state: Record<string, string>) => {
      if (!isSaid) document.dispatchEvent(new CustomEvent('wp_consent_type_defined'));
      isSaid = true;
      for (const [category, value] of Object.entries(state)) {
        if (told[category] !== value) set(category, value);
        told[category] = value;
      }
    },
  );
  const answer = (category: string) => (consent.allows(category) ? 'allow' : 'deny');
  const read = () => ({
    functional: 'allow',
    preferences: answer(preferences),
    statistics: answer(statistics),
    'statistics-anonymous': answer(statistics),
    marketing: answer(marketing),
  });
  return follow(consent, read, tell);
}
