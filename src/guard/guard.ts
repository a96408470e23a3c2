import { onParsed } from '../browser/page-lifecycle.js';
import { denies } from './gate.js';
import type { Channel, Gate, Policy, Realm } from './gate.js';
import {
  asideOf,
  deniedIn,
  HELD,
  holdElement,
  isExecutable,
  isHeld,
  MARK,
  marksOf,
} from './hold.js';
import { LOADERS } from './loads.js';
import { createRelease } from './release.js';

/** Is told what happens to an element, before it happens when it is released. */
export type Tell = (type: 'held' | 'released', element: Element) => void;

/** Holds what is denied and releases what is granted. */
export interface Guard {
  /** What is held now. */
  readonly held: ReadonlySet<Element>;
  /**
   * Takes a new policy: releases what it grants, holds from now on what it denies. `tell` replaces who
   * is told of it.
   */
  update(policy: Policy, tell?: Tell): void;
  /** Stops holding, and watching. What is held stays so. */
  uninstall(): void;
}

const MARKED = `[${MARK}],[${HELD}]`;
const LOADING = `:is(${LOADERS.join()})`;
const INTERESTING = `${LOADING},${MARKED}`;

/** Installs the guard in a window. Whatever the parser or a script adds from now on is looked at. */
export function installGuard(
  realm: Realm,
  channels: readonly Channel[],
  policy: Policy,
  tell: Tell = () => {},
): Guard {
  const { document } = realm;
  const held = new Set<Element>();
  /** Held since the last look, perhaps already granted. */
  const fresh = new Set<Element>();
  const scripted = new WeakSet<Element>();
  const inert = new WeakSet<Element>();
  const release = createRelease(scripted, inert);

  const granted = (element: Element) =>
    marksOf(element).every((id) => policy.allows(id)) &&
    Object.entries(asideOf(element)).every(
      ([name, { value }]) => name === 'type' || !deniedIn(gate, name, value),
    );

  const keep = (element: Element) => {
    if (held.has(element)) return;
    held.add(element);
    fresh.add(element);
    tell('held', element);
  };

  const drop = (element: Element) => {
    const may = held.has(element) && granted(element);
    if (may) {
      held.delete(element);
      tell('released', element);
    }
    return may;
  };

  /** Holds one element if it must be. */
  const mark = (element: Element) => {
    const refused = marksOf(element).find((id) => !policy.allows(id));
    // An unmarked script that the browser will not run as it stands need not be held.
    if (refused !== undefined || !inert.has(element)) {
      holdElement(
        element,
        (name, value) => refused ?? (value ? deniedIn(gate, name, value) : undefined),
      );
    }
  };

  /** The same, and keeps it if it is held, by us or by the site's own mark. */
  const examine = (element: Element) => {
    mark(element);
    if (element.matches(MARKED) && isHeld(element)) keep(element);
  };

  const scan = (node: unknown) => {
    // Methods are also given strings and nothing; nodes may come from another window.
    const element = node as Partial<Element> | undefined;
    const selector = policy.open ? MARKED : INTERESTING;
    if (element?.matches?.(selector)) examine(element as Element);
    if (element?.firstElementChild) element.querySelectorAll!(selector).forEach(examine);
  };

  const gate: Gate = {
    denies: (url) => denies(policy, url),
    mark(node, scripts) {
      node.querySelectorAll(scripts ? LOADING : `${LOADING}:not(script)`).forEach(mark);
      return !!node.querySelector(`[${HELD}]`);
    },
    scan,
    scripted: (element) => {
      scripted.add(element);
      keep(element);
    },
    inert: (node) =>
      node?.querySelectorAll('script').forEach((script) => held.has(script) || inert.add(script)),
    watch: (root) => observer.observe(root, { childList: true, subtree: true }),
  };

  /** Returns an element, or what a granted template holds once that stands in its place. */
  const unfold = (element: Element): Element[] => {
    if (element.localName !== 'template' || !drop(element)) return [element];
    const { content } = element as HTMLTemplateElement;
    const mark = element.getAttribute(MARK)!;
    // Its scripts are marked as if each had been, so that they run in order with all others.
    for (const script of content.querySelectorAll('script')) {
      inert.add(script);
      script.setAttribute(MARK, mark);
      holdElement(script, () => mark);
    }
    scan(content);
    const inside = [...content.querySelectorAll(MARKED)];
    element.replaceWith(content);
    return inside.flatMap(unfold);
  };

  const releaseFrom = (candidates: readonly Element[]) =>
    release(
      candidates
        .filter(granted)
        .sort((a, b) => (a.compareDocumentPosition(b) & 4 /* b follows a */ ? -1 : 1))
        .flatMap(unfold),
      drop,
    );

  const isParsed = () => document.readyState !== 'loading';
  /** Whether the parser has left an element behind: it may not be whole before. */
  const isPast = (element: Element) => isParsed() || isFollowed(element);

  /** Releases what is new and granted. */
  const look = () => {
    const latest = [...fresh].filter(isPast);
    for (const element of latest) fresh.delete(element);
    releaseFrom(latest);
  };

  const observer = new realm.MutationObserver((records) => {
    for (const { addedNodes } of records) addedNodes.forEach(scan);
    // Once the document is parsed, marked scripts come from script, most of them as markup strings
    // (frameworks use those), which the browser does not run.
    for (const element of fresh) if (isParsed() && !scripted.has(element)) inert.add(element);
    look();
  });

  // What stands above us has run, or will: it cannot be held any more, and must not be run again.
  for (const script of document.scripts) if (isExecutable(script)) inert.add(script);
  const toggles = channels.flatMap((channel) => channel(gate, realm));
  const update: Guard['update'] = (next, listener = tell) => {
    policy = next;
    tell = listener;
    // The first watches shadow roots, where marked markup is released later too.
    toggles.forEach((toggle, i) => toggle(i === 0 || !policy.open));
    releaseFrom([...held].filter((element) => isPast(element) || !fresh.has(element)));
  };
  update(policy);
  gate.watch(document);
  scan(document);
  onParsed(look);

  return {
    held,
    update,
    uninstall() {
      observer.disconnect();
      toggles.forEach((toggle) => toggle(false));
    },
  };
}

/** Returns whether anything comes after a node in its document. */
function isFollowed(node: Node | null): boolean {
  return !!node && (!!node.nextSibling || isFollowed(node.parentNode));
}
