/** The few commands of W3C WebDriver that the page tests need, as plain HTTP calls. */
export class WebDriverSession {
  #base;
  #window;
  #queue = Promise.resolve();

  static async start(port, alwaysMatch) {
    const session = new WebDriverSession();
    session.#base = `http://127.0.0.1:${port}/session`;
    const { sessionId } = await session.#send('POST', '', { capabilities: { alwaysMatch } });
    session.#base += `/${sessionId}`;
    await session.#send('POST', '/timeouts', { script: 60_000, pageLoad: 60_000 });
    return session;
  }

  /** Runs commands one after another, each in its window: a driver has one current window. */
  command(window, method, path, body) {
    const turn = this.#queue.then(async () => {
      if (window !== undefined && window !== this.#window) {
        await this.#send('POST', '/window', { handle: window });
        this.#window = window;
      }
      return this.#send(method, path, body);
    });
    this.#queue = turn.catch(() => {}); // the next command's turn comes all the same
    return turn;
  }

  async #send(method, path, body) {
    const response = await fetch(this.#base + path, {
      method,
      ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  }

  forgetWindow() {
    this.#window = undefined;
  }
}
