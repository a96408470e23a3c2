import { followVisitor } from './source.js';
import type { SignalSource } from './source.js';

/** Which categories answer for BigCommerce's. */
export interface BigcommerceOptions {
  /** @defaultValue `"functional"` */
  functional?: string;
  /** @defaultValue `"analytics"` */
  analytics?: string;
  /** @defaultValue `"advertising"` */
  targeting?: string;
  /** Address of the storefront's API. @defaultValue `"/api/storefront/consent"` */
  url?: string;
}

/**
 * Posts each answer of the visitor to the storefront, which keeps it and lets scripts of its Script
 * Manager run by their category. Returns a function that stops it.
 */
export function bigcommerce(
  consent: SignalSource,
  {
    functional = 'functional',
    analytics = 'analytics',
    targeting = 'advertising',
    url = '/api/storefront/consent',
  }: BigcommerceOptions = {},
): () => void {
  /** Its numbers. Each has to be in one of the two lists. */
  const numbers = [
    [2, functional],
    [3, analytics],
    [4, targeting],
  ] as const;
  const state = () => {
    const of = (isGranted: boolean) =>
      numbers.filter(([, id]) => consent.allows(id) === isGranted).map(([number]) => number);
    return { allow: of(true), deny: of(false) };
  };
  let last: Promise<void> | undefined;
  return followVisitor(consent, state, (given) => {
    const post = async () => {
      const { ok, status } = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(given),
        credentials: 'same-origin',
        keepalive: true,
      });
      if (!ok) throw new Error(`BigCommerce: ${url} answered ${status}`);
    };
    // One after the other, so that the newest counts; the first leaves at once, before any reload.
    const sent = (last ? last.then(post) : post()).catch(reportError).then(() => {
      if (last === sent) last = undefined;
    });
    last = sent;
  });
}
