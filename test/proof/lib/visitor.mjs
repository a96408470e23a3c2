/* global askfirst, __standIns -- in the page */
import { after } from 'node:test';
import { engine, launch } from '../../support/browser.mjs';
import { heard } from './heard.mjs';
import { RUNS } from './expected.mjs';
import { startProxy } from './proxy.mjs';
import { startWorld } from './world.mjs';

/** Somebody with a browser in a world of our own, closed when the tests of the file have ended. */
export async function startVisitor() {
  const world = await startWorld();
  const proxy = await startProxy(world.port);
  const close = async () => {
    await proxy.close();
    await world.close();
  };
  const browser = await launch(engine, {}, { proxy: proxy.port }).catch(async (error) => {
    await close();
    throw error;
  });
  after(async () => {
    await browser.close();
    await close();
  });
  return new Visitor(world, await browser.newPage());
}

/** Somebody at one of the sites, and what can be seen of it from outside. */
class Visitor {
  /** Services that have been asked for anything since the visitor was new. */
  known = new Set();
  #world;
  #barriers = 0;
  #reads = 0;

  constructor(world, page) {
    this.#world = world;
    this.page = page;
  }

  /** Opens a page of a site; `isNew` as somebody who was never there. */
  async open(host, search, isNew = true) {
    const { log } = this.#world;
    if (this.#reads > 0) await this.#leave(isNew);
    log.clear();
    if (isNew) this.known.clear();
    await this.page.goto(`https://${host}/?${search}`);
  }

  /** What the page before has on its way comes before anything is counted anew. */
  async #leave(isNew) {
    await this.settle();
    await this.page.goto(new URL('/nothing', await this.page.url()).href);
    if (!isNew) return;
    await this.page.evaluate(() => [localStorage, sessionStorage].forEach((one) => one.clear()));
    await this.page.clearCookies();
  }

  /**
   * Lets everything that is on its way arrive. The world answers a barrier once it has answered all that
   * came before, twice: what has been answered may have asked for more.
   */
  async settle() {
    await this.page.waitFor(() => document.readyState === 'complete');
    for (const round of [1, 2]) {
      await this.page.evaluate(
        (url) =>
          new Promise((settle) => {
            const script = document.createElement('script');
            script.src = url;
            script.onload = () => settle(script.remove());
            document.head.append(script);
          }),
        `https://free.example/barrier.js?${++this.#barriers}-${round}`,
      );
    }
  }

  /** Waits until code of these services has run so often, in vain for no longer than a moment. */
  async arrived(runs) {
    const { log } = this.#world;
    const all = () => {
      const ran = countBy(log.read().filter(isRun));
      return Object.entries(runs).every(([id, count]) => (ran[id] ?? 0) >= count);
    };
    if (!all()) await log.until(all).catch(() => {}); // what is missing, the assertion says
  }

  /** What the log and the browser hold: `{ asked, ran, strangers, cookies, foreign, sent, keys, calls }`. */
  async look() {
    this.#reads++;
    await this.settle();
    const hits = this.#world.log.read();
    const asked = countBy(hits.filter((hit) => !isRun(hit) && hit.service));
    Object.keys(asked).forEach((id) => this.known.add(id));
    const host = new URL(await this.page.url()).hostname;
    const sent = sentBack(hits);
    const every = await this.page.everyCookie();
    const cookies = every ?? [...(await this.page.cookies()), ...sent];
    const isOwn = ({ domain }) => `.${host}`.endsWith(`.${domain.replace(/^\./, '')}`);
    const hosts = {};
    for (const { service, host } of hits) (hosts[service] ??= []).push(host);
    return {
      asked,
      hosts,
      ran: countBy(hits.filter(isRun)),
      strangers: hits.filter(isStranger).map(({ address }) => address),
      cookies: cookies.filter(isOwn).map(({ name }) => name),
      foreign: cookies.filter((cookie) => !isOwn(cookie)),
      sent,
      keys: await this.page.evaluate(() => [
        ...new Set([...Object.keys(localStorage), ...Object.keys(sessionStorage)]),
      ]),
      calls: await this.page.evaluate('window.__standIns?.calls ?? {}'),
    };
  }

  /** What a vendor has heard on this page, and the moment at which its code ran. */
  async heard(signal) {
    const told = await this.page.evaluate(heard, signal);
    const at = await this.page.evaluate((name) => window.__standIns?.ran[name], signal);
    return at === undefined || signal === 'klaviyo' ? told : told.toSpliced(at, 0, RUNS);
  }

  /** The code of all vendors that runs on the page tries once more what it does; nothing else counts. */
  async vendorsTryAgain() {
    await this.settle();
    this.#world.log.clear();
    await this.page.evaluate(() => Object.values(__standIns.again).forEach((again) => again()));
  }

  /** Returns which of these addresses are not asked, after having waited for them. */
  async missing(addresses) {
    const { log } = this.#world;
    const absent = () =>
      addresses.filter((start) => !log.read().some(({ address }) => address.startsWith(start)));
    await log.until(() => absent().length === 0).catch(() => {});
    for (const { service } of log.read()) if (service) this.known.add(service);
    return absent();
  }

  /** Acts, and resolves with what is told to be left of what was undone by it. */
  async undo(act) {
    await this.page.evaluate(() => {
      window.__residue = new Promise((settle) =>
        askfirst.consent.addEventListener('residue', settle, { once: true }),
      );
    });
    await act();
    return this.page.evaluate(async () =>
      (await window.__residue).residue.map(({ name, reason }) => ({ name, reason })),
    );
  }
}

/** Cookies that vendors were sent: all that can be seen of theirs where an engine tells of none. */
const sentBack = (hits) =>
  hits
    .filter((hit) => hit.service && !isRun(hit))
    .flatMap(({ host, headers }) =>
      (headers.cookie?.split('; ') ?? []).map((pair) => ({
        name: pair.split('=')[0],
        domain: host,
      })),
    );
const isRun = ({ path }) => path === '/ran';
/** What a page asked for, and not the browser for itself, under an address that nobody publishes. */
const isStranger = ({ service, headers }) => !service && headers.referer !== undefined;
const countBy = (hits) => {
  const counts = {};
  for (const { service } of hits) counts[service] = (counts[service] ?? 0) + 1;
  return counts;
};
