import { follow, grantsPart } from './source.js';
import type { SignalSource } from './source.js';
import { push } from './vendors.js';

/** Which answers HubSpot is told of. */
export interface HubspotOptions {
  /** @defaultValue `"analytics"` */
  analytics?: string;
  /** @defaultValue `"advertising"` */
  advertisement?: string;
  /** @defaultValue `"functional"` */
  functionality?: string;
  /** @defaultValue `hubspot` */
  services?: readonly string[];
}

/** Tells HubSpot by `setHubSpotConsent`, which it does not keep. Returns a function that stops it. */
export function hubspot(
  consent: SignalSource,
  {
    analytics = 'analytics',
    advertisement = 'advertising',
    functionality = 'functional',
    services = ['hubspot'],
  }: HubspotOptions = {},
): () => void {
  const answer = (category: string) => grantsPart(consent, services, category);
  return follow(
    consent,
    () => ({
      analytics: answer(analytics),
      advertisement: answer(advertisement),
      functionality: answer(functionality),
    }),
    (state) => push('_hsp', ['setHubSpotConsent', state]),
  );
}
