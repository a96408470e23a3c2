import { encodeRecord } from '../core/record.js';
import type { ConsentStore } from './consent-store.js';
import { domainsOf, pathsAbove, siteDomain } from './cookie-places.js';
import { writeCookie } from './write-cookie.js';

/**
 * Leaves one cookie with the record: on the site's domain where the choice is shared, and nowhere else.
 * Copies of an earlier config, or of another host of the site, would be read on some pages only.
 */
export function keepOneCopy({ config, record }: Pick<ConsentStore, 'config' | 'record'>): void {
  if (record?.persisted !== 'cookie') return;
  const { name, path } = config.cookie;
  const copies = document.cookie.split('; ').filter((pair) => pair.startsWith(`${name}=`));
  const isShared = config.share === 'site';
  if (copies.length < 2 && !isShared) return;
  const paths = new Set([path, ...pathsAbove(location.pathname)]);
  for (const domain of domainsOf(location.hostname)) {
    for (const path of paths) writeCookie({ ...config.cookie, path, domain }, '');
  }
  const home = isShared ? { domain: siteDomain() } : {};
  writeCookie({ ...config.cookie, ...home }, encodeRecord(record));
}
