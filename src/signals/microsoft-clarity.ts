import { follow, grantsPart } from './source.js';
import type { SignalSource } from './source.js';
import { callQueued } from './vendors.js';

/** Which answers Clarity is told of. */
export interface ClarityOptions {
  /** @defaultValue `"advertising"` */
  advertising?: string;
  /** @defaultValue `"analytics"` */
  analytics?: string;
  /** @defaultValue `microsoft-clarity` */
  services?: readonly string[];
}

/** Tells Microsoft Clarity by `consentv2`. Returns a function that stops it. */
export function microsoftClarity(
  consent: SignalSource,
  {
    advertising = 'advertising',
    analytics = 'analytics',
    services = ['microsoft-clarity'],
  }: ClarityOptions = {},
): () => void {
  const answer = (category: string) =>
    grantsPart(consent, services, category) ? 'granted' : 'denied';
  return follow(
    consent,
    // With a capital S, unlike anybody else's.
    () => ({ ad_Storage: answer(advertising), analytics_Storage: answer(analytics) }),
    (state) => callQueued('clarity', 'consentv2', state),
  );
}
