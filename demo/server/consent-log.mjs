import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mismatch } from './matches-schema.mjs';
import { send, typeOf } from './send.mjs';

/** Bytes of a body. A record that fits into a cookie takes at most half of it. */
const LIMIT = 16_384;

/**
 * Receives what pages post to the site's log, and keeps each decision once. Answers 201 when it is
 * kept, 200 when it was there, 4xx for what is no decision, which pages then do not post again. Fires
 * `kept` for each that is.
 */
export class ConsentLog extends EventTarget {
  #file;
  #root;
  #played = [];

  constructor(file, root) {
    super();
    this.#file = file;
    this.#root = root;
  }

  /** Every decision that is kept, in the order of arrival. */
  get entries() {
    return this.#file.entries;
  }

  /**
   * Plays a server that is not well: the next posts are answered with these statuses (with
   * `Retry-After: 0`), or by `gone` (nothing is kept, the connection breaks), `lost` (it is kept, the
   * connection breaks), `silent` (never).
   */
  play(...answers) {
    this.#played = answers;
  }

  async answer(request, response, body) {
    const played = this.#played.shift();
    if (played === 'silent') return undefined;
    if (played === 'gone') return void response.destroy();
    if (typeof played === 'number') {
      response.setHeader('retry-after', '0');
      return send(response, played, typeOf('.txt'), '');
    }
    const { method, headers } = request;
    if (method !== 'POST') return refuse(response, 405, 'Post it.');
    if (body.length > LIMIT) return refuse(response, 413, `At most ${LIMIT} bytes.`);
    // Pages of other sites cannot send this type without being allowed to.
    if (headers['content-type'] !== 'application/json') return refuse(response, 415, 'JSON only.');

    const entry = parse(body);
    const problem = mismatch(entry, await this.#schema());
    if (problem) return refuse(response, 422, problem);
    if (headers['idempotency-key'] !== entry.key) return refuse(response, 422, 'Another key.');

    const isNew = await this.#file.add({ received: new Date().toISOString(), ...entry });
    if (isNew) this.dispatchEvent(new Event('kept'));
    if (played === 'lost') return void response.destroy();
    return send(response, isNew ? 201 : 200, typeOf('.txt'), '');
  }

  async #schema() {
    return JSON.parse(await readFile(join(this.#root, 'dist/log-entry.schema.json'), 'utf8'));
  }
}

const refuse = (response, status, text) => send(response, status, typeOf('.txt'), `${text}\n`);

function parse(body) {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
