import { cookieTexts } from '../browser/cookie-texts.js';
import { writeCookie } from '../browser/write-cookie.js';
import { follow } from './source.js';
import type { SignalSource } from './source.js';

/** Which website of the shop it is, and what its one flag stands for. */
export interface MagentoOptions {
  /** @defaultValue `1` */
  websiteId?: number;
  /** What has to be granted for the flag. @defaultValue every category */
  categories?: readonly string[];
}

const NAME = 'user_allowed_save_cookie';

/**
 * Sets the cookie of Magento's Cookie Restriction Mode, which knows yes and no only: it is there while
 * all of `categories` are granted. Returns a function that stops it.
 */
export function magento(consent: SignalSource, options: MagentoOptions = {}): () => void {
  const { config } = consent;
  const { websiteId = 1, categories = config.categories.map(({ id }) => id) } = options;
  return follow(
    consent,
    () => categories.every((id) => consent.allows(id)),
    (isGranted) => {
      const now = websites();
      if (isGranted) now[websiteId] = 1;
      else delete now[websiteId];
      const text = Object.keys(now).length > 0 ? JSON.stringify(now) : '';
      writeCookie({ name: NAME, path: '/', days: config.cookie.days }, text);
    },
  );
}

/** Returns the flags that are set, by website. */
function websites(): Record<number, unknown> {
  try {
    return JSON.parse(cookieTexts(NAME)[0] ?? '{}') as Record<number, unknown>;
  } catch {
    return {};
  }
}
