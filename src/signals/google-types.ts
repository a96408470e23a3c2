import { grants } from './source.js';
import type { SignalSource } from './source.js';

/** What Google and its tag templates ask for, with the category that answers for it. */
const CATEGORIES = {
  ad_storage: 'advertising',
  ad_user_data: 'advertising',
  ad_personalization: 'advertising',
  analytics_storage: 'analytics',
  functionality_storage: 'functional',
  personalization_storage: 'functional',
  security_storage: 'necessary',
} as const;

/** One of the seven consent types. */
export type GoogleConsentType = keyof typeof CATEGORIES;

/** What Google is told of each type. */
export type GoogleConsentState = Record<GoogleConsentType, 'granted' | 'denied'>;

export const GOOGLE_CONSENT_TYPES = Object.keys(CATEGORIES) as GoogleConsentType[];

const ADS = ['google-ads', 'google-adsense', 'google-floodlight'];

/** Services whose own answers count for a type where the config has them. */
const SERVICES: Readonly<Partial<Record<GoogleConsentType, readonly string[]>>> = {
  ad_storage: ADS,
  ad_user_data: ADS,
  ad_personalization: ADS,
  analytics_storage: ['google-analytics'],
};

/** Returns a state with `isGranted` of each type. Google takes a type that is not named for granted. */
export function googleConsentState(
  isGranted: (type: GoogleConsentType) => boolean,
): GoogleConsentState {
  return Object.fromEntries(
    GOOGLE_CONSENT_TYPES.map((type) => [type, isGranted(type) ? 'granted' : 'denied']),
  ) as GoogleConsentState;
}

/** Returns whether a type is granted; `map` has ids of categories and services of the site's own. */
export function grantsType(
  consent: SignalSource,
  map: Partial<Record<GoogleConsentType, string>>,
  type: GoogleConsentType,
): boolean {
  const own = map[type];
  return own ? consent.allows(own) : grants(consent, SERVICES[type] ?? [], CATEGORIES[type]);
}

/** Returns whether a type is granted whatever the visitor says. */
export function isAlwaysOn(
  { config }: SignalSource,
  map: Partial<Record<GoogleConsentType, string>>,
  type: GoogleConsentType,
): boolean {
  const id = map[type] ?? CATEGORIES[type];
  return config.categories.some((category) => category.id === id && category.required);
}
