import type { Consent } from './create-consent.js';
import { exportDeclarations } from './export-declarations.js';
import { servePageElements } from './page-elements.js';
import { serveEmbeds } from './serve-embeds.js';
import { languagesOf } from './wording.js';

/**
 * Gives life to `<askfirst-settings>`, `<askfirst-declaration>` and `<askfirst-embed>` of a page that
 * imports them from npm (`askfirst/define/embed` …). Call it before these are defined, as they announce
 * themselves once. Returns a function that stops it.
 *
 * @param languages the same as for `createConsent()`
 */
export function servePage(
  consent: Consent,
  languages: Readonly<Record<string, () => Promise<object>>> = {},
): () => void {
  const stops = [servePageElements(consent, languagesOf(languages)), exportDeclarations()];
  serveEmbeds(consent);
  return () => stops.forEach((stop) => stop());
}
