import type { Config } from '../core/config.js';
import type { Shape } from '../core/fits.js';
import { GOOGLE_CONSENT_TYPES } from './google-types.js';

const number: Shape = (value) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? 'any' : 'number';

/** Returns what `signals` of a config may look like: the names, each with its options. */
export function signalsShape({ categories, services }: Config): { readonly [name: string]: Shape } {
  const ids = [...categories, ...services].map(({ id }) => id);
  const id = ids.length > 1 ? ids.join('|') : 'id';
  const vendor = { category: id, services: ['id'] } as const;
  const named = (...keys: string[]) => ({
    ...Object.fromEntries(keys.map((key) => [key, id])),
    services: ['id'] as const,
  });
  const types = GOOGLE_CONSENT_TYPES.join('|');
  return {
    'google-consent-mode': {
      defaults: [{ region: ['text'], granted: [types] }],
      waitForUpdate: number,
      adsDataRedaction: 'flag',
      urlPassthrough: 'flag',
      dataLayer: 'id',
      mode: 'basic|advanced',
      map: Object.fromEntries(GOOGLE_CONSENT_TYPES.map((type) => [type, id])),
    },
    'microsoft-uet': vendor,
    'microsoft-clarity': named('advertising', 'analytics'),
    meta: {
      ...vendor,
      limitedDataUse: (value) =>
        typeof value === 'boolean' ? 'flag' : { '!country': number, '!state': number },
    },
    tiktok: vendor,
    pinterest: vendor,
    matomo: { ...vendor, require: 'tracking|cookies' },
    adobe: { ...vendor, instance: 'id', version: '1.0|2.0' },
    hubspot: named('analytics', 'advertisement', 'functionality'),
    amplitude: vendor,
    mixpanel: vendor,
    posthog: { ...vendor, cookieless: 'flag' },
    fullstory: vendor,
    intercom: vendor,
    zendesk: named('functional', 'all'),
    klaviyo: vendor,
    shopify: {
      preferences: id,
      analytics: id,
      marketing: id,
      saleOfData: id,
      headless: { '*': 'text' },
    },
    'wp-consent': { preferences: id, statistics: id, marketing: id },
    magento: { websiteId: number, categories: [id] },
    bigcommerce: { functional: id, analytics: id, targeting: id, url: 'link' },
  };
}
