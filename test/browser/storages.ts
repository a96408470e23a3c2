import type { ChoiceStorage } from '../../src/browser/choice-storage.js';
import { createChoiceStorage } from '../../src/browser/choice-storage.js';
import type { Config } from '../../src/core/config.js';

/** The cookie's name in these tests: none of the page's own. */
export const NAME = 'askfirst-test';

/** Storage for a cookie like this one. */
export const storageOf = (cookie: Partial<Config['cookie']> = {}): ChoiceStorage =>
  createChoiceStorage({ cookie: { name: NAME, path: '/', days: 10, ...cookie } });

/** The raw value of the cookie, or `undefined`. */
export const rawCookie = (text = document.cookie): string | undefined =>
  text
    .split('; ')
    .find((part) => part.startsWith(`${NAME}=`))
    ?.slice(NAME.length + 1);

/** Leaves the browser as it was. */
export function forgetAll(): void {
  for (const path of ['/', '/elsewhere']) {
    document.cookie = `${NAME}=; path=${path}; expires=Thu, 01 Jan 1970 00:00:00 GMT`;
  }
  localStorage.removeItem(NAME);
}

/** Resolves with the next message from a frame. */
export const messageFrom = (frame: HTMLIFrameElement): Promise<unknown> =>
  new Promise((resolve) => {
    const listen = ({ source, data }: MessageEvent<unknown>) => {
      if (source !== frame.contentWindow) return;
      removeEventListener('message', listen);
      resolve(data);
    };
    addEventListener('message', listen);
  });

/** Returns a module's text, compiled, with everything that it imports inside of it. */
export async function bundled(url: string): Promise<string> {
  const text = await (await fetch(url)).text();
  const imports = [...text.matchAll(/from\s*["']([^"']+)["']/g)];
  let result = text;
  for (const [, specifier] of imports) {
    const inner = await bundled(new URL(specifier!, url).href);
    result = result.replace(specifier!, `data:text/javascript,${encodeURIComponent(inner)}`);
  }
  return result;
}
