import { warn } from '../browser/warn.js';
import { dataLayer, gtag, lookAt, wasSetLate } from './data-layer.js';
import { googleConsentState, grantsType, isAlwaysOn } from './google-types.js';
import type { GoogleConsentType } from './google-types.js';
import { follow } from './source.js';
import type { SignalSource } from './source.js';

/** What counts before an answer, in some regions or everywhere else. */
export interface GoogleDefault {
  /** Codes of ISO 3166-2 such as `"ES"` and `"US-CA"`; absent for all that no other entry names. */
  readonly region?: readonly string[];
  /** Types that are granted there. @defaultValue none but what is always on */
  readonly granted?: readonly GoogleConsentType[];
}

/** How Google Consent Mode is used. */
export interface GoogleConsentModeOptions {
  /** Defaults by region. @defaultValue everything is denied everywhere */
  defaults?: readonly GoogleDefault[];
  /** How long tags wait for the update, in milliseconds. @defaultValue `500` */
  waitForUpdate?: number;
  /** Keeps click ids out of what is sent while `ad_storage` is denied. @defaultValue `true` */
  adsDataRedaction?: boolean;
  /** Passes click ids on in links of the page. @defaultValue `false` */
  urlPassthrough?: boolean;
  /** Name of the data layer. @defaultValue `"dataLayer"` */
  dataLayer?: string;
  /**
   * `basic`: the guard holds Google's tags until there is a yes, so nothing is sent. `advanced`: they
   * load at once and send pings without cookies; then no service of the config may name their hosts.
   * @defaultValue `"basic"`
   */
  mode?: 'basic' | 'advanced';
  /**
   * Ids of categories or services that answer for a type.
   * @defaultValue `docs/signals.md` has the table
   */
  map?: Partial<Record<GoogleConsentType, string>>;
}

const HOSTS = /google(tagmanager|-analytics)\.com/;

/**
 * Mirrors the consent into Google Consent Mode v2: the default at once, one update per change and one on
 * every page once there is an answer. Call it before any tag of Google. Returns a function that stops it.
 */
export function googleConsentMode(
  consent: SignalSource,
  options: GoogleConsentModeOptions = {},
): () => void {
  const { dataLayer: name = 'dataLayer', map = {}, defaults = [], mode = 'basic' } = options;
  const { waitForUpdate = 500, adsDataRedaction = true, urlPassthrough = false } = options;
  const before = (granted: readonly GoogleConsentType[] = []) =>
    googleConsentState((type) => granted.includes(type) || isAlwaysOn(consent, map, type));

  const { isAnswered, reader } = lookAt(name);
  // After what reads the state a default says nothing: the earlier one counts, and the update.
  if (!isAnswered) {
    const everywhere = defaults.some(({ region }) => !region) ? [] : [{}];
    for (const { region, granted } of [...defaults, ...everywhere] as GoogleDefault[]) {
      const where = region && { region };
      gtag(name, 'consent', 'default', {
        ...before(granted),
        ...where,
        wait_for_update: waitForUpdate,
      });
    }
  }
  if (adsDataRedaction) gtag(name, 'set', 'ads_data_redaction', true);
  if (urlPassthrough) gtag(name, 'set', 'url_passthrough', true);
  if (reader ?? wasSetLate()) warn('signal', ['late', reader ?? 'a tag of Google']);
  const held = consent.config.services.find(({ hosts }) => hosts.some((host) => HOSTS.test(host)));
  if (mode === 'advanced' && held) warn('signal', ['held', held.id]);

  return follow(
    consent,
    () => googleConsentState((type) => grantsType(consent, map, type)),
    (state) => {
      gtag(name, 'consent', 'update', state);
      // An update is no event: tags of others in GTM need one to start by.
      dataLayer(name).push({ event: 'askfirst_consent_update', askfirst: choicesOf(consent) });
    },
    // What came too late for a default is told at once.
    isAnswered || reader ? undefined : before(defaults.find(({ region }) => !region)?.granted),
  );
}

/** Gives the default in which everything is denied, before it is known what the site wants. */
export function denyGoogleAtFirst(): void {
  gtag('dataLayer', 'consent', 'default', {
    ...googleConsentState(() => false),
    wait_for_update: 500,
  });
}

const choicesOf = (consent: SignalSource) =>
  Object.fromEntries(consent.config.categories.map(({ id }) => [id, consent.allows(id)]));
