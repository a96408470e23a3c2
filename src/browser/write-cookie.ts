import type { Config } from '../core/config.js';

/**
 * Writes askfirst's cookie, or removes it for an empty text.
 *
 * WebKit refuses `Secure` cookies on http://localhost, so the flag follows the scheme.
 */
export function writeCookie({ name, path, domain, days }: Config['cookie'], text: string): void {
  const secure = location.protocol === 'https:' ? ';secure' : '';
  const at = domain ? `;domain=${domain}` : '';
  const age = text ? days * 86_400 : 0;
  document.cookie = `${name}=${encodeURIComponent(text)};max-age=${age};path=${path};samesite=lax${at}${secure}`;
}
