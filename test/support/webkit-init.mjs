import { randomUUID } from 'node:crypto';

/**
 * Early scripts for an engine whose protocol cannot inject any: the test site puts them first into
 * the head of its pages when the browser sends this HttpOnly cookie (page scripts cannot see it, and
 * the injected element removes itself). Hence they hold for all pages of a browser, and only on
 * pages of the test site.
 */
export class InitCookie {
  name = '__init';
  value = randomUUID();
  #sources = [collectMessages];
  #ready = new Set();

  add(source) {
    this.#sources.push(source);
    this.#ready.clear();
  }

  /** Brings the scripts to the site of an address. Resolves with false when it is another server. */
  async bringTo({ origin }) {
    if (this.#ready.has(origin)) return true;
    const body = this.#sources.map((source) => `;(() => {\n${source}\n})();`).join('\n');
    const request = fetch(this.address(origin), { method: 'PUT', body });
    const response = await request.catch(() => undefined);
    if (response?.status !== 204) return false;
    this.#ready.add(origin);
    return true;
  }

  address(origin) {
    return `${origin}/__init/${this.value}.js`;
  }
}

/** Stands in for the console log that the protocol lacks. It does not see the network's messages. */
const collectMessages = String(function () {
  const seen = [];
  const note = (type, ...values) => seen.push({ type, text: values.map(String).join(' ') });
  Object.defineProperty(window, '__messages', { value: seen });
  for (const type of ['debug', 'error', 'info', 'log', 'warn']) {
    const original = console[type];
    console[type] = function (...values) {
      note(type, ...values);
      return original.apply(this, values);
    };
  }
  addEventListener('error', (event) => event.message && note('pageerror', event.message));
  addEventListener('unhandledrejection', (event) => note('pageerror', event.reason));
  addEventListener('securitypolicyviolation', (event) =>
    note('error', `Refused by ${event.effectiveDirective}: ${event.blockedURI}`),
  );
}).replace(/^function \(\) \{|\}$/g, '');
