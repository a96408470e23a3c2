import { encodeRecord } from '../core/record.js';
import type { ConsentStore } from './consent-store.js';
import { domainsOf, pathsAbove } from './cookie-places.js';
import { writeCookie } from './write-cookie.js';

/**
 * Leaves one cookie with the record: on the site's domain where the choice is shared, and nowhere else.
 * Copies of an earlier config, or of another host of the site, would be read on some pages only.
 */
export function keepOneCopy({ config, record }: Pick<ConsentStore, 'config' | 'record'>): void {
  if (record?.persisted !== 'cookie') return;
  const { name, path, domain: home = '' } = config.cookie;
  const copies = document.cookie.split('; ').filter((pair) => pair.startsWith(`${name}=`));
  if (copies.length < 2 && config.share !== 'site') return;
  // First, so that a page which opens in between finds an answer.
  writeCookie(config.cookie, encodeRecord(record));
  for (const domain of new Set([...domainsOf(location.hostname), home])) {
    for (const where of new Set([path, ...pathsAbove(location.pathname)])) {
      if (domain === home && where === path) continue;
      writeCookie({ ...config.cookie, path: where, domain }, '');
    }
  }
}
