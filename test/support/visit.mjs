/* global askfirst -- in the page */
import { stage } from './stage.mjs';

/** Steps that many page tests share, told as a visitor or a site owner would tell them. */
export async function visits(options) {
  const staged = await stage(options);
  const { site } = staged;
  const page = await staged.newPage();
  let started = false;
  let barriers = 0;

  /** Opens an address as somebody who was never here. Resolves with the address and its token. */
  async function visit(path) {
    const address = staged.address(path);
    if (started) {
      // Away from the last page first: it may still be writing down what was answered there.
      await page.goto(new URL('/fixtures/own.js', await page.url()).href);
      await page.evaluate(() => localStorage.clear()).catch(() => {}); // a sandbox has none
      await page.clearCookies();
    }
    started = true;
    await page.goto(address);
    return address;
  }

  /**
   * Lets everything that is on its way arrive: a script from `host` comes, runs and reports, twice.
   * What left the page before has taken the same way or a shorter one. Where no third party may be
   * asked, `host` is the page's own and an image does.
   */
  async function settle(address, host = 'social.localhost', tab = page) {
    const own = !host.endsWith('.localhost');
    const token = new URL(address).searchParams.get('token');
    await tab.waitFor(() => document.readyState === 'complete');
    for (const round of [1, 2]) {
      const name = `barrier-${++barriers}-${round}`;
      const path = own ? '/ran' : '/script.js';
      await tab.evaluate(
        (url, own) => {
          if (own) return void (new Image().src = url);
          const script = document.createElement('script');
          script.src = url;
          script.onload = () => script.remove();
          document.head.append(script);
        },
        `http://${host}:${site.port}${path}?name=${name}&token=${token}`,
        own,
      );
      await site.log.until(({ path, query }) => path === '/ran' && query.name === name);
    }
    await tab.waitFor(() => !document.querySelector('script[src*="name=barrier-"]'));
  }

  /** Resolves when everything in `names` has been asked for, and in `running` has run; or in vain. */
  async function arrived(address, names, running = []) {
    const all = () => {
      const { asked, ran } = seen(staged.hits(address));
      const loaded = Object.values(asked).flat();
      return (
        names.every((name) => loaded.includes(name)) && running.every((name) => ran.includes(name))
      );
    };
    // What does not come is missing in the assertion that follows, which says more than a timeout.
    if (!all()) await site.log.until(all).catch(() => {});
  }

  return {
    ...staged,
    page,
    visit,
    settle,
    arrived,
    seen: (address) => seen(staged.hits(address)),
  };
}

/** Sorts hits into what a third party was asked for, by host, and whose code ran, both by name. */
export function seen(hits) {
  const asked = {};
  const ran = [];
  for (const { host, path, query } of hits) {
    const name = query.name ?? path.slice(1);
    if (name.startsWith('barrier-')) continue;
    if (path === '/ran') ran.push(name);
    else (asked[host.split('.')[0]] ??= []).push(name);
  }
  return { asked, ran };
}

/** Resolves when a visitor can see the notice. */
export const noticed = (page) =>
  page.waitFor(() =>
    document.querySelector('askfirst-notice:popover-open > button')?.checkVisibility(),
  );

/** Presses a button of the notice, `accept`, `reject` or `preferences`, and sees the notice go. */
export async function choose(page, action) {
  await noticed(page);
  await page.click(`askfirst-notice > [data-askfirst="${action}"]`);
  if (action !== 'preferences') await page.waitFor(() => askfirst.consent.decided);
}

/** Resolves when the room that the notice made at the page's end is gone: a click in between would miss. */
export const calm = (page) =>
  page.waitFor(() =>
    /^(none|normal)$/.test(getComputedStyle(document.documentElement, '::after').content),
  );

/** Resolves when nothing that is granted is held any more. */
export const released = (page) => page.waitFor(() => askfirst.consent.held.length === 0);

/** Paths of what the page has loaded from a folder, in the order in which it came. */
export const loadedFrom = (page, folder) =>
  page.evaluate(
    (folder) =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .filter((path) => path.includes(folder)),
    folder,
  );

/** The browser's own note about an address that answers 404. */
const NETWORK = /^(Failed to load|Error: Loading (module|failed))/;

/**
 * What the page said, without the browser's own note about an address that answers 404. Waits for at
 * least `count` messages, in vain for no longer than a moment.
 */
export async function complaints(page, count = 1) {
  for (const end = Date.now() + 3000; ;) {
    const messages = (await page.console()).filter(({ text }) => !NETWORK.test(text));
    if (messages.length >= count || Date.now() > end) return messages;
    await page.evaluate(() => new Promise((next) => requestAnimationFrame(next)));
  }
}
