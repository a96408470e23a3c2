import { readTree } from './ax-tree.mjs';
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

/** A tab of Chromium or Firefox. See ./browser.mjs for what the methods promise. */
export class PuppeteerPage {
  #page;
  #engine;
  #messages = [];
  #media;

  constructor(page, engine) {
    this.#page = page;
    this.#engine = engine;
    page.on('console', (message) => {
      this.#messages.push({ type: message.type(), text: message.text() });
    });
    page.on('pageerror', (error) => {
      this.#messages.push({ type: 'pageerror', text: describe(error) });
    });
  }

  url() {
    return this.#page.url();
  }

  async goto(url) {
    this.#messages = [];
    await this.#page.goto(url, { waitUntil: 'load' });
  }

  // Puppeteer's own reload() and goBack() never return once Firefox has restored a page from the
  // back/forward cache, so the page is told to leave and then asked whether it has arrived.
  async reload() {
    await this.evaluate(leave, 'reload');
    await this.waitFor(hasArrived);
  }

  async back() {
    await this.evaluate(leave, 'back');
    await this.waitFor(hasArrived);
  }

  async evaluate(script, ...args) {
    return fromText(await this.#page.evaluate(evaluateText(script, args)));
  }

  async waitFor(script, ...args) {
    for (const end = Date.now() + TIMEOUT; ;) {
      const left = end - Date.now();
      const waiting = this.#page.evaluate(waitText(script, args, left));
      const result = await waiting.catch((error) => {
        if (!isLeaving(error) || left < 0) throw error;
      });
      if (result) return fromText(result);
      if (Date.now() > end) throw new Error(`Waited ${TIMEOUT} ms in vain for: ${script}`);
    }
  }

  async press(keys) {
    const { modifiers, key } = splitKeys(keys);
    await this.#page.bringToFront();
    const { keyboard } = this.#page;
    for (const modifier of modifiers) await keyboard.down(modifier);
    await keyboard.press(key);
    for (const modifier of modifiers.reverse()) await keyboard.up(modifier);
  }

  async click(selector) {
    await this.#page.bringToFront();
    const { x, y } = await this.evaluate(findPoint, selector);
    await this.#page.mouse.click(x, y);
  }

  async viewport(width, height) {
    await this.#page.setViewport({ width, height });
  }

  async emulate({ colorScheme, reducedMotion, forcedColors, contrast, print }) {
    if (this.#engine !== 'chromium') return false;
    // What one session has set, another cannot take back.
    this.#media ??= await this.#page.createCDPSession();
    await this.#media.send('Emulation.setEmulatedMedia', {
      media: print ? 'print' : '',
      features: [
        { name: 'prefers-color-scheme', value: colorScheme ?? '' },
        { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : '' },
        { name: 'prefers-contrast', value: contrast ?? '' },
        { name: 'forced-colors', value: forcedColors ? 'active' : '' },
      ],
    });
    return true;
  }

  async tree(expression) {
    if (this.#engine !== 'chromium') return undefined;
    const session = await this.#page.createCDPSession();
    try {
      return await readTree(session, expression);
    } finally {
      await session.detach();
    }
  }

  async offline(isOff) {
    if (this.#engine !== 'chromium') return false;
    await this.#page.setOfflineMode(isOff);
    return true;
  }

  async screenshot(path) {
    await this.#page.screenshot({ path });
  }

  /** Messages arrive in order: after an empty round trip, all earlier ones are here. */
  async console() {
    await this.evaluate('0');
    return [...this.#messages];
  }

  async cookies() {
    return this.#page.cookies();
  }

  /** Also those of other hosts than the page's. */
  async everyCookie() {
    return this.#page.browserContext().cookies();
  }

  async clearCookies() {
    const context = this.#page.browserContext();
    const cookies = await context.cookies();
    if (cookies.length > 0) await context.deleteCookie(...cookies);
    // Firefox keeps those of third parties apart for each site.
    if (this.#engine !== 'firefox') return;
    const site = new URL(this.url()).origin;
    const apart = (await context.cookies()).map((one) => ({ ...one, partitionKey: site }));
    if (apart.length > 0) await context.deleteCookie(...apart);
  }

  async initScript(source) {
    await this.#page.evaluateOnNewDocument(source);
  }

  async close() {
    await this.#page.close();
  }
}

/** Chromium gives the message alone, Firefox with the name before it. */
const describe = (error) => (/^\w*Error\b/.test(error?.message) ? error.message : String(error));

/** The page went away under the question, which is then asked of the next page. */
const isLeaving = (error) =>
  /context was destroyed|navigat|no such (frame|realm)|DiscardedBrowsingContext|Cannot find context|detached|realm/i.test(
    String(error),
  );
