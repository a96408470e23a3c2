import { decodeRecord, encodeRecord } from '../core/record.js';
import type { ConsentStore } from './consent-store.js';
import { cookieTexts } from './cookie-texts.js';
import { warn } from './warn.js';

const DAY = 86_400_000;

let asking: AbortController | undefined;

/**
 * Has the site's server set the cookie again (`renew` of the config): Safari keeps what script wrote
 * for seven days only. After a decision, else once a day at most (`now` is milliseconds since 1970).
 * Resolves when that is done or has failed.
 *
 * @throws {TypeError} where `renew` is no address
 */
export async function renewCookie(
  store: ConsentStore,
  isDecision: boolean,
  now: number = Date.now(),
): Promise<void> {
  const { config, record } = store;
  if (config.renew === undefined || record?.persisted !== 'cookie') return;
  const { origin, href } = new URL(config.renew, document.baseURI);
  if (origin !== location.origin) return warn('renew', `${href} is not on ${location.origin}`);
  const key = `${config.cookie.name}:renewed`;
  if (!isDecision && isRecent(key, now)) return;
  if (!(await ask(href))) return;
  try {
    localStorage.setItem(key, String(now));
  } catch {
    // Blocked: then after decisions only.
  }
  if (isOverwritten(store, encodeRecord(record))) {
    store.complete({});
    await ask(href);
  }
}

/**
 * Resolves with whether there was an answer. It brings back the cookie that went with the question, and
 * would undo a decision that is made in between: a question therefore ends with the next one, and with
 * its page (no `keepalive`). The next page asks again.
 */
async function ask(href: string): Promise<boolean> {
  asking?.abort();
  const mine = new AbortController();
  asking = mine;
  const leave = () => mine.abort();
  window.addEventListener('pagehide', leave);
  try {
    const { ok, status } = await fetch(href, {
      method: 'POST',
      credentials: 'same-origin',
      signal: mine.signal,
    });
    if (!ok) warn('renew', `${href} answered ${status}`);
    return true;
  } catch {
    return false;
  } finally {
    window.removeEventListener('pagehide', leave);
  }
}

/** Returns whether the server was asked less than a day ago; not known where storage is blocked. */
function isRecent(key: string, now: number): boolean {
  try {
    return Math.abs(now - Number(localStorage.getItem(key))) < DAY;
  } catch {
    return true;
  }
}

/**
 * Returns whether the cookie is now behind what this page knows: another page has decided, or this one
 * has added to the record, while the answer was on its way. `before` is the record as it then was.
 */
function isOverwritten({ config, record }: ConsentStore, before: string): boolean {
  if (!record) return false;
  const [stored] = cookieTexts(config.cookie.name)
    .flatMap((text) => decodeRecord(text) ?? [])
    .sort((a, b) => b.time - a.time);
  const text = encodeRecord(record);
  if (!stored || stored.time > record.time) return false;
  return stored.time < record.time || (text !== before && text !== encodeRecord(stored));
}
