/** What may load now. The guard asks it for every address, and again after each change. */
export interface Policy {
  /** Returns the id of what denies this address, or `undefined` when it may load. */
  denies(hostname: string, path: string): string | undefined;
  /** Returns whether a category or service is granted. */
  allows(id: string): boolean;
  /** Whether no address can be denied, so that nothing needs to be intercepted. */
  readonly open: boolean;
}

/** What the channels see of the guard. */
export interface Gate {
  /** Returns the id of what denies this address as the page would resolve it, or `undefined`. */
  denies(url: string): string | undefined;
  /**
   * Puts aside what is denied below a node that is not in a document, with its scripts only if those
   * would run. Returns whether there was anything.
   */
  mark(node: DocumentFragment, scripts: boolean): boolean;
  /** Looks at a node and all below it, and holds what is denied. */
  scan(node: unknown): void;
  /** Keeps an element that script made and that was held: it is released as it is. */
  scripted(element: Element): void;
  /** Notes that scripts below this node came from a markup string: the browser never runs these. */
  inert(node: Element | null): void;
  /** Watches a shadow root as the document is watched. */
  watch(root: Node): void;
}

/** The global object of a window: the page's, or that of a frame which its scripts can reach. */
export type Realm = Window & typeof globalThis;

/**
 * One way out of the page. Returns its interceptors; the guard switches them on and off together.
 */
export type Channel = (gate: Gate, realm: Realm) => Toggle[];

/** Switches an interceptor on or off. Calling it twice with the same value does nothing. */
export type Toggle = (on: boolean) => void;

const FETCHED = /^(http|ws)/;

/** Asks the policy about an address as written in the page; what is no web address is never denied. */
export function denies(policy: Policy, url: string): string | undefined {
  try {
    const { protocol, hostname, pathname } = new URL(url, document.baseURI);
    return FETCHED.test(protocol) ? policy.denies(hostname, pathname) : undefined;
  } catch {
    return undefined;
  }
}
