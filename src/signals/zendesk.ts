import { follow, grantsPart } from './source.js';
import type { SignalSource } from './source.js';
import { functionOf, tellOnceThere } from './vendors.js';

/** Which answers Zendesk is told of. */
export interface ZendeskOptions {
  /** Lets it keep the conversation. @defaultValue `"functional"` */
  functional?: string;
  /** Lets it keep everything. @defaultValue `"analytics"` */
  all?: string;
  /** @defaultValue `zendesk` */
  services?: readonly string[];
}

/**
 * Tells Zendesk's messenger which cookies it may set: `all`, `functional` or `none`, as soon as it is
 * there. Returns a function that stops it.
 */
export function zendesk(
  consent: SignalSource,
  { functional = 'functional', all = 'analytics', services = ['zendesk'] }: ZendeskOptions = {},
): () => void {
  const allows = (category: string) => grantsPart(consent, services, category);
  return follow(
    consent,
    () => (!allows(functional) ? 'none' : allows(all) ? 'all' : 'functional'),
    tellOnceThere(
      () => functionOf('zE'),
      (zE, cookies) => void zE('messenger:set', 'cookies', cookies),
    ),
  );
}
