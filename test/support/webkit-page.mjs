import { writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  evaluateText,
  findPoint,
  fromText,
  hasArrived,
  leave,
  splitKeys,
  waitText,
} from './in-page.mjs';

const TIMEOUT = 10_000;

/** Key names in WebDriver's private code points. */
const KEYS = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Tab: '\uE004',
};

/** A tab of WebKitGTK. See ./browser.mjs for what the methods promise. */
export class WebKitPage {
  #session;
  #handle;
  #inits;

  constructor(session, handle, inits) {
    this.#session = session;
    this.#handle = handle;
    this.#inits = inits;
  }

  #do(method, path, body) {
    return this.#session.command(this.#handle, method, path, body);
  }

  url() {
    return this.#do('GET', '/url');
  }

  async goto(url) {
    const target = new URL(url);
    if (target.protocol === 'http:' && (await this.#inits.bringTo(target))) {
      await this.#setInitCookie(target.origin);
    }
    await this.#do('POST', '/url', { url });
  }

  /** A cookie can only be set on a page of its host. */
  async #setInitCookie(origin) {
    const { name, value } = this.#inits;
    if (!(await this.url()).startsWith(`${origin}/`)) {
      await this.#do('POST', '/url', { url: this.#inits.address(origin) });
    }
    await this.#do('POST', '/cookie', { cookie: { name, value, httpOnly: true, path: '/' } });
  }

  async reload() {
    await this.#do('POST', '/refresh');
  }

  async back() {
    await this.evaluate(leave, 'back');
    await this.waitFor(hasArrived);
  }

  async evaluate(script, ...args) {
    return fromText(await this.#run(evaluateText(script, args)));
  }

  /** Errors travel as values, because the driver shortens their text. */
  async #run(text) {
    const { value, error } = await this.#do('POST', '/execute/async', {
      script: `const done = arguments[0];
        ${text}.then(
          (value) => done({ value }),
          (error) => done({ error: String(error) }),
        );`,
      args: [],
    });
    if (error !== undefined) throw new Error(error);
    return value;
  }

  /** Asks from outside, because a question that waits in the page would keep the other tabs waiting. */
  async waitFor(script, ...args) {
    for (const end = Date.now() + TIMEOUT; ; await sleep(20)) {
      const result = await this.#run(waitText(script, args, 0)).catch((error) => {
        if (!isLeaving(error)) throw error;
      });
      if (result) return fromText(result);
      if (Date.now() > end) throw new Error(`Waited ${TIMEOUT} ms in vain for: ${script}`);
    }
  }

  async press(keys) {
    const { modifiers, key } = splitKeys(keys);
    const values = [...modifiers, key].map((name) => KEYS[name] ?? name);
    const actions = [
      ...values.map((value) => ({ type: 'keyDown', value })),
      ...values.reverse().map((value) => ({ type: 'keyUp', value })),
    ];
    await this.#do('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  async click(selector) {
    const point = await this.evaluate(findPoint, selector);
    const actions = [
      { type: 'pointerMove', duration: 0, ...point },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    await this.#do('POST', '/actions', { actions: [mouse] });
  }

  /** Sets the window's size, less what the browser's own bars take. */
  async viewport(width, height) {
    const measure = () => ({ w: outerWidth - innerWidth, h: outerHeight - innerHeight });
    const { w, h } = await this.evaluate(measure);
    await this.#do('POST', '/window/rect', { width: width + w, height: height + h });
    await this.waitFor((w, h) => innerWidth === w && innerHeight === h, width, height);
  }

  async emulate() {
    return false;
  }

  async tree() {
    return undefined;
  }

  async offline() {
    return false;
  }

  async screenshot(path) {
    await writeFile(path, Buffer.from(await this.#do('GET', '/screenshot'), 'base64'));
  }

  async console() {
    return (await this.evaluate('window.__messages')) ?? [];
  }

  async cookies() {
    const cookies = await this.#do('GET', '/cookie');
    return cookies.filter(({ name }) => name !== this.#inits.name);
  }

  async everyCookie() {
    return undefined;
  }

  async clearCookies() {
    for (const { name } of await this.cookies()) {
      await this.#do('DELETE', `/cookie/${encodeURIComponent(name)}`);
    }
  }

  async initScript(source) {
    this.#inits.add(source);
  }

  async close() {
    await this.#do('DELETE', '/window');
    this.#session.forgetWindow();
  }
}

/** The page went away under the question, which is then asked of the next page. */
const isLeaving = (error) => /javascript error|no such (window|frame)|unload/i.test(String(error));
