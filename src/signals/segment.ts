import type { SignalSource } from './source.js';

/** What Segment's wrapper hands to `shouldLoadSegment`. */
export interface SegmentContext {
  load(options?: { consentModel?: 'opt-in' | 'opt-out' }): void;
}

/** What `createWrapper` of `@segment/analytics-consent-tools` takes. */
export interface SegmentSettings {
  shouldLoadSegment(context: SegmentContext): Promise<void>;
  getCategories(): Record<string, boolean>;
  registerOnConsentChanged(tell: (categories: Record<string, boolean>) => void): void;
}

/**
 * Returns the settings of Segment's consent wrapper: Segment is loaded after the first answer, with the
 * categories of the config, and hears of each later one.
 *
 * @example createWrapper(segment(consent))(analytics).load({ writeKey })
 */
export function segment(consent: SignalSource): SegmentSettings {
  const getCategories = () =>
    Object.fromEntries(consent.config.categories.map(({ id }) => [id, consent.allows(id)]));
  const { regime = 'opt-in' } = consent;
  return {
    getCategories,
    shouldLoadSegment: (context) =>
      new Promise((settle) => {
        const look = () => {
          if (!consent.decided && regime === 'opt-in') return;
          consent.removeEventListener('decide', look);
          context.load({ consentModel: regime === 'opt-in' ? 'opt-in' : 'opt-out' });
          settle();
        };
        consent.addEventListener('decide', look);
        look();
      }),
    registerOnConsentChanged(tell) {
      let told = JSON.stringify(getCategories());
      consent.addEventListener('change', () => {
        const categories = getCategories();
        if (JSON.stringify(categories) === told) return; // one of its services alone
        told = JSON.stringify(categories);
        tell(categories);
      });
    },
  };
}
