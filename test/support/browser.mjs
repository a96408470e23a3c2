import { launchPuppeteer } from './puppeteer-browser.mjs';
import { launchWebKit } from './webkit-browser.mjs';

/** The engine of this run: `npm test` starts the page tests once for each. */
export const engine = process.env.ASKFIRST_ENGINE ?? 'chromium';

/**
 * Starts a real browser in a fresh profile. Its pages are tabs of that one profile and share cookies.
 *
 * @param name 'chromium', 'firefox' or 'webkit'
 * @param media what the visitor prefers, `{ colorScheme: 'dark', reducedMotion: true }`; only
 *   Chromium can also change it later, with `page.emulate()`
 * @param elsewhere `{ hosts, port }`: names of the site besides localhost, as `shop.example.test`, and
 *   the port of its server; `{ proxy }`: the port of a proxy that leads to all hosts over https, with
 *   certificates that nobody has to know. What is asked over http then goes there too
 * @returns `{ engine, newPage(), close() }`. All engines' pages have the same methods:
 *   - `goto(url)`, `reload()`, `back()`: resolve when the page has loaded
 *   - `evaluate(fnOrText, ...args)`: runs it in the page, awaits promises, returns JSON
 *   - `waitFor(fnOrText, ...args)`: resolves with the first truthy result, rejects after 10 s
 *   - `press('Shift+Tab')`, `click('host >>> inner')`: the real keyboard and pointer
 *   - `viewport(width, height)`, `screenshot(path)`
 *   - `emulate({ colorScheme, reducedMotion, forcedColors, contrast, print })`: false where the engine
 *     cannot; `contrast` is `more` or `less`
 *   - `tree(text)`: the accessibility tree of the element that the expression finds, see ./ax-tree.mjs;
 *     undefined where the engine has no way to ask
 *   - `offline(isOff)`: takes the network away and gives it back; false where the engine cannot
 *   - `console()`: `{ type, text }` of all messages and uncaught errors since the last `goto`
 *   - `cookies()` of the current page; `everyCookie()` also of other hosts, undefined where the engine
 *     cannot tell; `clearCookies()` deletes all that these tell
 *   - `initScript(source)`: runs before the page's own scripts from the next `goto` on; in WebKit,
 *     whose protocol has no such command, see ./webkit-init.mjs: only on pages of the test site, and
 *     in all tabs
 *   - `url()`, `close()`
 */
export function launch(name = engine, media = {}, elsewhere = undefined) {
  return name === 'webkit'
    ? launchWebKit(media, elsewhere)
    : launchPuppeteer(name, media, elsewhere);
}
