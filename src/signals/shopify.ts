import { listen } from '../browser/listen.js';
import { attempt, followVisitor } from './source.js';
import type { ImportingSource } from './source.js';
import { globals, tellOnceThere, whenThere } from './vendors.js';

/** How the shop's answers are named, and where the shop is. */
export interface ShopifyOptions {
  /** @defaultValue `"functional"` */
  preferences?: string;
  /** @defaultValue `"analytics"` */
  analytics?: string;
  /** @defaultValue `"advertising"` */
  marketing?: string;
  /** The category whose denial opts out of the sale of data. @defaultValue none: Shopify is not told */
  saleOfData?: string;
  /** What a storefront of one's own passes along: `checkoutRootDomain`, `storefrontAccessToken` … */
  headless?: Readonly<Record<string, string>>;
}

/** Shopify's own names, and ours. */
const KEYS = {
  preferences: 'functional',
  analytics: 'analytics',
  marketing: 'advertising',
} as const;

interface CustomerPrivacy {
  setTrackingConsent(consent: object, done: (result?: { error?: string }) => void): void;
  currentVisitorConsent?(): Readonly<Record<string, string>>;
}
interface Shop {
  customerPrivacy?: object;
  loadFeatures?(features: object[], done: (error?: unknown) => void): void;
}

/**
 * Keeps Shopify's Customer Privacy API and the record in step: what the visitor answers here is told to
 * Shopify, what was answered there (its banner, its checkout) is imported. Returns a function that
 * stops it.
 */
export function shopify(consent: ImportingSource, options: ShopifyOptions = {}): () => void {
  const keys = { ...KEYS, ...options };
  const names = Object.keys(KEYS) as (keyof typeof KEYS)[];
  const { saleOfData, headless } = options;
  const state = () => ({
    ...Object.fromEntries(names.map((name) => [name, consent.allows(keys[name])])),
    ...(saleOfData && { sale_of_data: consent.allows(saleOfData) }),
    ...(headless && { headlessStorefront: true, ...headless }),
  });
  const find = createFind();
  const tell = tellOnceThere(
    find,
    (privacy, given: object) =>
      privacy.setTrackingConsent(given, (result) => {
        if (result?.error) reportError(new Error(`Shopify: ${result.error}`));
      }),
    [THERE],
  );
  /** Takes what was answered at Shopify; `''` there is no answer. */
  const take = () => {
    const theirs = find()?.currentVisitorConsent?.() ?? {};
    const given = names.filter((name) => /^(yes|no)$/.test(theirs[name] ?? ''));
    const isNew = given.some((name) => (theirs[name] === 'yes') !== consent.allows(keys[name]));
    if (given.length === 0 || (consent.decided && !isNew)) return;
    const answers = given.map((name) => [keys[name], theirs[name] === 'yes']);
    consent.answer('import', Object.fromEntries(answers) as Record<string, boolean>);
  };
  const stops = [
    followVisitor(consent, state, tell),
    listen(document, 'visitorConsentCollected', () => attempt(take)),
    // Somebody who has answered there is not asked again; an answer to an older policy is another thing.
    whenThere(find, () => {
      if (!consent.record) take();
    }, [THERE]),
  ];
  return () => stops.forEach((stop) => stop());
}

/** Returns what finds the API, and once asks a theme to load it. */
function createFind(): () => CustomerPrivacy | undefined {
  let isAsked = false;
  return () => {
    const shop = globals['Shopify'] as Shop | undefined;
    const privacy = shop?.customerPrivacy;
    // Hydrogen puts an object there that is not the API yet.
    if (privacy && 'setTrackingConsent' in privacy) return privacy as CustomerPrivacy;
    if (!isAsked && shop?.loadFeatures) {
      isAsked = true;
      shop.loadFeatures([{ name: 'consent-tracking-api', version: '0.1' }], () =>
        document.dispatchEvent(new Event(THERE)),
      );
    }
    return undefined;
  };
}

/** Hydrogen's own event. */
const THERE = 'shopifyCustomerPrivacyApiLoaded';
