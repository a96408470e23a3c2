import { onParsed } from '../browser/page-lifecycle.js';
import type { Channel, Gate, Policy, Realm, Toggle } from './gate.js';
import { asideOf, HELD, holdElement, isExecutable, isHeld, MARK, marksOf } from './hold.js';
import { intercept } from './intercept.js';
import { LOADS, urlsIn } from './loads.js';
import { createRelease } from './release.js';
import type { Aid } from './release.js';
import { trusted } from './trusted.js';

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
const FETCHED = /^(http|ws)/;

/** Installs the guard in a window. Whatever the parser or a script adds from now on is looked at. */
export function installGuard(
  realm: Realm,
  channels: readonly Channel[],
  policy: Policy,
  tell?: Tell,
): Guard {
  const { document } = realm;
  const held = new Set<Element>();
  /** Held since the last look, perhaps already granted. */
  const fresh = new Set<Element>();
  const scripted = new WeakSet<Element>();
  const inert = new WeakSet<Element>();
  const aids: Aid[] = [];
  const release = createRelease(scripted, inert, realm, aids);

  const granted = (element: Element) =>
    marksOf(element).every((id) => gate.policy.allows(id)) &&
    Object.entries(asideOf(element)).every(
      ([name, { value }]) => gate.denied(element, name, value) === undefined,
    );

  const keep = (element: Element) => {
    if (held.has(element)) return;
    held.add(element);
    if (!fresh.size) queueMicrotask(look);
    fresh.add(element);
    tell?.('held', element);
  };

  const drop = (element: Element) => {
    const may = held.has(element) && granted(element);
    if (may) {
      held.delete(element);
      tell?.('released', element);
    }
    return may;
  };

  /** Holds one element if it must be. */
  const mark = (element: Element) => {
    const refused = marksOf(element).find((id) => !gate.policy.allows(id));
    // An unmarked script that the browser will not run as it stands need not be held.
    if (refused !== undefined || !inert.has(element)) {
      holdElement(element, (name, value) => refused ?? gate.denied(element, name, value));
    }
  };

  const gate: Gate = {
    policy,
    aids,
    trusted,
    loads: LOADS,
    selector: '',
    denies(address) {
      try {
        const { protocol, hostname, pathname } = new URL(address, document.baseURI);
        return FETCHED.test(protocol) ? gate.policy.denies(hostname, pathname) : undefined;
      } catch {
        return undefined;
      }
    },
    denied: (_, name, value) =>
      name === 'type' ? undefined : urlsIn(name, value!).map(gate.denies).find(Boolean),
    gives: () => false,
    keep(element) {
      scripted.add(element);
      keep(element);
    },
    mark(node, scripts) {
      for (const element of node.querySelectorAll(gate.selector)) {
        if (scripts || element.localName !== 'script') mark(element);
      }
      return !!node.querySelector(`[${HELD}]`);
    },
    examine(element) {
      if (!gate.policy.open) mark(element);
      if (element.matches(MARKED) && isHeld(element)) keep(element);
    },
    scan(node) {
      // Methods are also given strings and nothing; nodes may come from another window.
      const element = node as Partial<Element> | undefined;
      if (LOADS.has(element?.localName ?? '') || element?.matches?.(MARKED)) {
        gate.examine(element as Element);
      }
      if (element?.firstElementChild) {
        const selector = gate.policy.open ? MARKED : `${gate.selector},${MARKED}`;
        element.querySelectorAll!(selector).forEach(gate.examine);
      }
      return node;
    },
    inserted() {},
    inert: (node) =>
      node?.querySelectorAll('script').forEach((script) => held.has(script) || inert.add(script)),
    watch: (root) => observer.observe(root, { childList: true, subtree: true }),
    unwatch: () => observer.disconnect(),
    enter(other) {
      // What stands above us has run, or will: it cannot be held any more, and must not run again.
      for (const script of other.document.scripts) if (isExecutable(script)) inert.add(script);
      channels.forEach((channel, i) => {
        for (const parts of channel(gate, other)) toggles.push([intercept(...parts), i < 1]);
      });
      gate.selector = [...LOADS.keys()].join();
      switchAll();
      gate.watch(other.document);
      gate.scan(other.document);
    },
    update: () =>
      releaseFrom([...held].filter((element) => isPast(element) || !fresh.has(element))),
    uninstall() {
      gate.unwatch();
      toggles.forEach(([toggle]) => toggle(false));
    },
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
    gate.scan(content);
    const inside = [...content.querySelectorAll(MARKED)];
    element.replaceWith(content);
    return inside.flatMap(unfold);
  };

  /** What is in shadow trees, or nowhere, has no order with what is in the page, and comes after it. */
  const place = (element: Element) => -(document.contains(element) as never);

  const releaseFrom = (candidates: readonly Element[]) =>
    release(
      candidates
        .filter(granted)
        .sort(
          (a, b) =>
            place(a) - place(b) || (place(a) && (a.compareDocumentPosition(b) & 4 ? -1 : 1)),
        )
        .flatMap(unfold),
      drop,
    );

  const isParsed = () => document.readyState !== 'loading';
  /** Whether the parser has left an element behind: it may not be whole before. */
  const isPast = (element: Element) => isParsed() || isFollowed(element);

  /** Releases what is new and granted. */
  const look = () => {
    // Once the document is parsed, marked scripts come from script, most of them as markup strings
    // (frameworks use those), which the browser does not run.
    for (const element of fresh) if (isParsed() && !scripted.has(element)) inert.add(element);
    const latest = [...fresh].filter(isPast);
    for (const element of latest) fresh.delete(element);
    releaseFrom(latest);
  };

  const observer = new realm.MutationObserver((records) => {
    const changed = new Set<Node>();
    for (const { addedNodes, target } of records) {
      if (gate.policy.open) changed.add(target.getRootNode());
      else addedNodes.forEach((node) => gate.scan(node, target));
    }
    // One query costs less than one for each node.
    for (const root of changed) (root as ParentNode).querySelectorAll(MARKED).forEach(gate.examine);
    look();
  });

  /** Interceptors; the first channel's stay on: marked markup in shadow roots is released later too. */
  const toggles: (readonly [Toggle, stays: boolean])[] = [];
  const switchAll = () => toggles.forEach(([toggle, stays]) => toggle(stays || !gate.policy.open));

  gate.enter(realm);
  gate.update();
  onParsed(look);

  return {
    held,
    update(next, listener = tell) {
      gate.policy = next;
      tell = listener;
      switchAll();
      gate.update();
    },
    uninstall: gate.uninstall,
  };
}

/** Returns whether anything comes after a node in its document. */
function isFollowed(node: Node | null): boolean {
  return !!node && (!!node.nextSibling || isFollowed(node.parentNode));
}
