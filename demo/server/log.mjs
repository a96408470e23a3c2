const KEPT = [
  'cookie',
  'referer',
  'origin',
  'dnt',
  'sec-gpc',
  'sec-fetch-dest',
  'sec-fetch-mode',
  'idempotency-key',
];

/**
 * What reached the second origin, in order. `token` (from the query) tells tests apart that run at
 * the same time.
 */
export class RequestLog extends EventTarget {
  #hits = [];
  #count = 0;

  /** @param more what else the entry says */
  add(request, url, body, more = {}) {
    const { method, headers } = request;
    const kept = KEPT.filter((name) => headers[name] !== undefined);
    const hit = {
      n: ++this.#count,
      time: Date.now(),
      host: headers.host,
      method,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      token: url.searchParams.get('token') ?? 'none',
      headers: Object.fromEntries(kept.map((name) => [name, headers[name]])),
      body,
      ...more,
    };
    this.#hits.push(hit);
    this.dispatchEvent(new CustomEvent('hit', { detail: hit }));
  }

  /** The hits of one token (or of all), after hit number `since`. */
  read({ token, since = 0 } = {}) {
    return this.#hits.filter(
      (hit) => hit.n > since && (token === undefined || hit.token === token),
    );
  }

  clear(token) {
    this.#hits = token === undefined ? [] : this.#hits.filter((hit) => hit.token !== token);
  }

  /** Resolves with the first hit, past or future, that `matches`; rejects after `timeout` ms. */
  until(matches, timeout = 5000) {
    return new Promise((resolve, reject) => {
      const found = this.#hits.find(matches);
      if (found) return resolve(found);
      const off = new AbortController();
      const timer = setTimeout(() => {
        off.abort();
        reject(new Error(`No such request reached the server within ${timeout} ms.`));
      }, timeout);
      const look = ({ detail }) => {
        if (!matches(detail)) return;
        clearTimeout(timer);
        off.abort();
        resolve(detail);
      };
      this.addEventListener('hit', look, { signal: off.signal });
    });
  }
}
