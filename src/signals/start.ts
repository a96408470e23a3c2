import { warn } from '../browser/warn.js';
import { fits } from '../core/fits.js';
import { adobe } from './adobe.js';
import { amplitude } from './amplitude.js';
import { bigcommerce } from './bigcommerce.js';
import { fullstory } from './fullstory.js';
import { googleConsentMode } from './google-consent-mode.js';
import { hubspot } from './hubspot.js';
import { intercom } from './intercom.js';
import { klaviyo } from './klaviyo.js';
import { magento } from './magento.js';
import { matomo } from './matomo.js';
import { meta } from './meta.js';
import { microsoftClarity } from './microsoft-clarity.js';
import { microsoftUet } from './microsoft-uet.js';
import { mixpanel } from './mixpanel.js';
import { signalsShape } from './options.js';
import { pinterest } from './pinterest.js';
import { posthog } from './posthog.js';
import { shopify } from './shopify.js';
import { attempt } from './source.js';
import type { ImportingSource } from './source.js';
import { tiktok } from './tiktok.js';
import { wpConsent } from './wp-consent.js';
import { zendesk } from './zendesk.js';

/** The signals that a config can name. */
const SIGNALS: Readonly<Record<string, (consent: ImportingSource, options: object) => () => void>> =
  {
    'google-consent-mode': googleConsentMode,
    'microsoft-uet': microsoftUet,
    'microsoft-clarity': microsoftClarity,
    meta,
    tiktok,
    pinterest,
    matomo,
    adobe,
    hubspot,
    amplitude,
    mixpanel,
    posthog,
    fullstory,
    intercom,
    zendesk,
    klaviyo,
    shopify,
    'wp-consent': wpConsent,
    magento,
    bigcommerce,
  };

/**
 * Starts what a config names under `signals`. What cannot be used as it stands says so once, and tells
 * its vendor that nothing is granted.
 *
 * @param hasDeniedGoogle whether Google's default has been given before the config was known
 */
export function startSignals(consent: ImportingSource, hasDeniedGoogle = false): void {
  // `any` in the config's shape: also what is no object.
  const signals = consent.config.signals ?? {};
  const shape = signalsShape(consent.config);
  if (!fits(signals, shape)) warn('signal', ['options', signals, shape]);
  for (const [name, start] of Object.entries(SIGNALS)) {
    // Whoever has given the default has to say what follows.
    const isOwed = hasDeniedGoogle && start === googleConsentMode;
    const options = Object.hasOwn(signals, name) ? signals[name] : isOwed ? {} : undefined;
    if (options === undefined) continue;
    const isUsable = fits(options, shape[name]!);
    attempt(() => void start(isUsable ? consent : denying(consent), isUsable ? options : {}));
  }
}

/** The same consent, but nothing is granted, and nothing is imported into it. */
const denying = (consent: ImportingSource): ImportingSource => ({
  config: consent.config,
  get decided() {
    return consent.decided;
  },
  allows: () => false,
  answer: () => {},
  addEventListener: (...args: Parameters<EventTarget['addEventListener']>) =>
    consent.addEventListener(...args),
  removeEventListener: (...args: Parameters<EventTarget['removeEventListener']>) =>
    consent.removeEventListener(...args),
  get dispatchEvent() {
    return consent.dispatchEvent;
  },
  set dispatchEvent(dispatch) {
    consent.dispatchEvent = dispatch;
  },
});
