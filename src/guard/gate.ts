import type { Config } from '../core/config.js';
import type { Interception } from './intercept.js';
import type { Aid } from './release.js';
import type { trusted } from './trusted.js';

/** What may load now. The guard asks it for every address, and again after each change. */
export interface Policy {
  /** Returns the id of what denies this address, or `undefined` when it may load. */
  denies(hostname: string, path: string): string | undefined;
  /** Returns whether a category or service is granted. */
  allows(id: string): boolean;
  /** Whether no address can be denied, so that nothing needs to be intercepted. */
  readonly open: boolean;
  /** Absent until it is there: all third parties are denied. */
  readonly config?: Config;
}

/**
 * What the channels see of the guard. A channel may put a function of its own in the place of one of
 * these, which does more and calls the other; it is asked to once, for all windows.
 */
export interface Gate {
  policy: Policy;
  /** What released scripts get from channels. */
  readonly aids: Aid[];
  /** The page's policy for trusted types; it allows one of this name, and so one file to make it. */
  readonly trusted: typeof trusted;
  /** Attributes that make the browser fetch, by element. */
  readonly loads: Map<string, readonly string[]>;
  /** Finds the elements that may fetch. */
  selector: string;
  /** Returns the id of what denies this address as the page would resolve it, or `undefined`. */
  denies(address: string): string | undefined;
  /**
   * Returns the id of what denies one of the addresses in an attribute's value, or for `type` the text
   * of a script.
   */
  denied(element: Element, name: string, value?: string): string | undefined;
  /** Keeps an element that script made and that is held: it is released as it is. */
  keep(element: Element): void;
  /** Returns whether an element would fetch this value of an attribute and may not; keeps it if so. */
  gives(element: Element | null, attribute: unknown, value: unknown): boolean;
  /**
   * Puts aside what is denied below a node that is not in a document, with its scripts only if those
   * would run. Returns whether there was anything.
   */
  mark(node: DocumentFragment, scripts: boolean): boolean;
  /**
   * Looks at a node and all below it, or at a text, which `parent` is to take or has taken, and holds
   * what is denied. Returns what it shall take instead.
   */
  scan<T>(node: T, parent?: unknown): T;
  /** Looks at one element that was found so. */
  examine(element: Element): void;
  /** Is told that script has put something into the page. */
  inserted(): void;
  /** Notes that scripts below this node came from a markup string: the browser never runs these. */
  inert(node: Element | null): void;
  /** Watches a document or shadow root as the page is watched. */
  watch(root: Node): void;
  /** Stops watching all that is watched. */
  unwatch(): void;
  /** Guards a window. */
  enter(realm: Realm): void;
  /** Acts on another policy: releases what it grants. */
  update(): void;
  /** Stops holding, and watching. What is held stays so. */
  uninstall(): void;
}

/** The global object of a window: the page's, or that of a frame which its scripts can reach. */
export type Realm = Window & typeof globalThis;

/** One way out of the page. Returns its interceptors; the guard switches them on and off together. */
export type Channel = (gate: Gate, realm: Realm) => readonly Interception[];

/** Switches an interceptor on or off. Calling it twice with the same value does nothing. */
export type Toggle = (on: boolean) => void;
