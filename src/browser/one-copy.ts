import { encodeRecord } from '../core/record.js';
import type { ConsentStore } from './consent-store.js';
import { domainsOf, pathsAbove } from './cookie-places.js';
import { cookieTexts } from './cookie-texts.js';
import { writeCookie } from './write-cookie.js';

/**
 * Leaves one cookie with the record: on the site's domain where the choice is shared, and nowhere else.
 * Copies of an earlier config, or of another host of the site, would be read on some pages only.
 */
export function keepOneCopy({ config, record }: Pick<ConsentStore, 'config' | 'record'>): void {
  if (record?.persisted !== 'cookie') return;
  const { name, path, domain: home = '' } = config.cookie;
  const text = encodeRecord(record);
  const [first, ...others] = cookieTexts(name);
  if (others.length === 0 && config.share !== 'site') return;
  // One that the server has set stays: what script writes over it lives seven days in Safari. Else
  // before the others go, so that a page which opens in between finds an answer.
  if (first !== text || others.length > 0) writeCookie(config.cookie, text);
  for (const domain of new Set([...domainsOf(location.hostname), home])) {
    for (const where of new Set([path, ...pathsAbove(location.pathname)])) {
      if (domain === home && where === path) continue;
      writeCookie({ ...config.cookie, path: where, domain }, '');
    }
  }
  if (!cookieTexts(name).includes(text)) writeCookie(config.cookie, text);
}
