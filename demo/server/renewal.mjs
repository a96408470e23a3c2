import { send } from './send.mjs';

const NAME = 'askfirst';
const DAYS = 182;
/** What `encodeURIComponent` writes, and not longer than a cookie can be. */
const VALUE = /^[\w%.!~*'()-]{1,4000}$/;

/** Sets the cookie with the choice again, as it came: what servers set is kept longer in Safari. */
export class Renewal {
  #held;

  /** Keeps the next answer back until the returned function is called. */
  hold() {
    let release;
    this.#held = new Promise((settle) => (release = settle));
    return release;
  }

  async answer({ method, headers }, response) {
    if (method !== 'POST') return send(response, 405, 'text/plain');
    const value = new RegExp(`(?:^|; )${NAME}=([^;]*)`).exec(headers.cookie ?? '')?.[1] ?? '';
    const held = this.#held;
    this.#held = undefined;
    await held;
    if (isRecord(value)) {
      // A site on https adds `; Secure`; one that shares the choice among its hosts, `; Domain=…`.
      const about = `Path=/; Max-Age=${DAYS * 86_400}; SameSite=Lax`;
      response.setHeader('set-cookie', `${NAME}=${value}; ${about}`);
    }
    response.setHeader('cache-control', 'no-store');
    return send(response, 204, 'text/plain');
  }
}

/** Nothing else than a record goes back: a value from elsewhere could carry attributes. */
function isRecord(value) {
  if (!VALUE.test(value)) return false;
  try {
    return JSON.parse(decodeURIComponent(value)).v === 1;
  } catch {
    return false;
  }
}
