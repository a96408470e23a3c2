import { channels } from '../../src/guard/channels.js';
import { scriptChannels } from '../../src/guard/script-channels.js';
import type { Policy, Realm } from '../../src/guard/gate.js';
import { installGuard } from '../../src/guard/guard.js';
import type { Guard, Tell } from '../../src/guard/guard.js';

interface Site {
  readonly url: string;
  readonly tracker: string;
  readonly port: number;
}

/** A request that reached the second origin, or a script of it that ran. */
interface Hit {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
}

/** The site and the third party that the test runner started. */
export const site = (window as unknown as { __askfirstSite: Site }).__askfirstSite;

/** Another host of the third party, which no policy denies here. */
export const allowedOrigin = `http://ads.localhost:${site.port}`;

/** Denies tracker.localhost but for one path, and what is marked with any id. */
export const denied: Policy = {
  denies: (hostname, path) =>
    hostname === 'tracker.localhost' && path !== '/collect' ? 'tracker' : undefined,
  allows: () => false,
  open: false,
};

/** Grants everything. */
export const open: Policy = { denies: () => undefined, allows: () => true, open: true };

/** A request, in short. */
const told = ({ path, query: { name } }: Hit) => `${path} ${name}`;

let count = 0;

/** What one test asks of the third party, and what reached it. */
export class Visit {
  readonly token = `guard-${Date.now()}-${Math.random().toString(36).slice(2)}-${count++}`;
  readonly guards: Guard[] = [];
  readonly #nodes: Element[] = [];

  /** An address of the denied host. */
  denied(path: string, name = 'held'): string {
    return `${site.tracker}/${path}?name=${name}&token=${this.token}`;
  }

  /** The same at a host that nobody denies. */
  allowed(path: string, name = 'allowed'): string {
    return `${allowedOrigin}/${path}?name=${name}&token=${this.token}`;
  }

  /** Installs a guard until the end of the test. */
  install(policy = denied, tell?: Tell, realm: Realm = window): Guard {
    const guard = installGuard(realm, channels(scriptChannels), policy, tell);
    this.guards.push(guard);
    return guard;
  }

  /** Returns a place in the page that is taken away after the test. */
  place(): HTMLElement {
    const box = document.createElement('div');
    document.body.append(box);
    this.#nodes.push(box);
    return box;
  }

  /**
   * Waits for a request whose path and query begin so; returns all requests up to then. Throws if it
   * does not come.
   */
  async until(start: string): Promise<string[]> {
    const hits = await this.#read(`&until=${encodeURIComponent(start)}`);
    const came = hits.some(({ path, query }) =>
      `${path}?${new URLSearchParams(query).toString()}`.startsWith(start),
    );
    if (!came) throw new Error(`${start} did not come, but ${hits.map(told).join()}.`);
    return hits.map(told);
  }

  /**
   * Returns what reached the third party. Before it looks, each kind of element loads from the very
   * same host, so that a request that was made before has arrived as well.
   */
  async hits(): Promise<string[]> {
    const round = count++;
    for (const tag of ['img', 'script', 'iframe'] as const) {
      const control = document.createElement(tag);
      control.src = `${site.tracker}/collect?name=control-${round}-${tag}&token=${this.token}`;
      this.place().append(control);
    }
    for (const tag of ['img', 'script', 'iframe']) {
      await this.until(`/collect?name=control-${round}-${tag}&`);
    }
    return (await this.#read()).map(told).filter((hit) => !hit.includes('control-'));
  }

  async #read(query = ''): Promise<Hit[]> {
    const response = await fetch(`${site.url}/__log?token=${this.token}${query}`);
    return (await response.json()) as Hit[];
  }

  /** Puts everything back. */
  end(): void {
    for (const guard of this.guards) guard.uninstall();
    for (const node of this.#nodes) node.remove();
  }
}
