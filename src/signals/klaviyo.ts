import { writeCookie } from '../browser/write-cookie.js';
import { follow, grants } from './source.js';
import type { SignalSource, VendorOptions } from './source.js';

/** Tells Klaviyo by its cookie `__kla_off`, which says no. Returns a function that stops it. */
export function klaviyo(
  consent: SignalSource,
  { category = 'advertising', services = ['klaviyo'] }: VendorOptions = {},
): () => void {
  const { days } = consent.config.cookie;
  return follow(
    consent,
    () => grants(consent, services, category),
    (isGranted) => writeCookie({ name: '__kla_off', path: '/', days }, isGranted ? '' : 'true'),
  );
}
