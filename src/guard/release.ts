import { onParsed } from '../browser/page-lifecycle.js';
import { warn } from '../browser/warn.js';
import type { Realm, Toggle } from './gate.js';
import { isExecutable, kindOf, restore } from './hold.js';
import { trusted } from './trusted.js';

/** Says at the last moment whether an element still may go. */
type Go = (element: Element) => boolean;

/** Lets elements go that are given in document order. */
export type Release = (elements: readonly Element[], go: Go) => void;

/** What an aid sees of a release. */
export interface Run {
  /** Returns the script that runs right now, if it is one that was released. */
  current(): HTMLScriptElement | undefined;
  /** Runs inert scripts that stand behind another one, before all that comes after that. */
  insert(scripts: readonly Element[], after: HTMLScriptElement): void;
  /** The page's policy for trusted types; it allows one of this name, and so one file to make it. */
  readonly trusted: typeof trusted;
}

/**
 * Gives released scripts what they would have found while the page was read. Returns interceptors that
 * are on only as long as released scripts are on their way.
 */
export type Aid = (run: Run, realm: Realm) => Toggle[];

/**
 * Returns a function that releases elements in the order in which the page would have run them (P3):
 * what does not wait at once, then scripts in order, those with `defer` and modules after the others.
 *
 * `scripted` are made by script: they know their own `async`, which for others only the attribute
 * tells. `inert` ones never run as they are (parsed from a markup string, or in a template): for
 * these a copy runs.
 */
export function createRelease(
  scripted: WeakSet<Element>,
  inert: WeakSet<Element>,
  realm: Realm = window,
  aids: readonly Aid[] = [],
): Release {
  let toggles: Toggle[] | undefined;
  const assist = (on: boolean) => {
    toggles ??= aids.flatMap((aid) => aid(run, realm));
    toggles.forEach((toggle) => toggle(on));
  };
  /** Scripts that run in order, from the first that has not ended. */
  let line: HTMLScriptElement[] = [];
  /** Scripts that have started and not ended. */
  const started = new Set<Element>();
  /** Says of each script whether it still may start. */
  const goes = new WeakMap<Element, Go>();
  /** The last in line that those behind it must wait for, even if they have an address. */
  let barrier: HTMLScriptElement;
  let due: unknown;

  const isNext = () => line[0] && !started.has(line[0]);

  const advance = () => {
    due = false;
    if (isNext()) start(line[0]!, true);
    else if (!started.size) assist(false);
  };

  /** Advances once what the last script left to microtasks has happened. */
  const advanceSoon = () => {
    if (!due) queueMicrotask(advance);
    due = true;
  };

  const start = (element: HTMLScriptElement, ordered?: boolean) => {
    if (started.has(element)) return; // it was released twice at a time
    const script = inert.has(element) ? copyOf(element) : element;
    const end = () => {
      started.delete(script);
      line = line.filter((other) => other !== script);
      advanceSoon();
    };
    if (script !== element) line = line.map((other) => (other === element ? script : other));
    if (!goes.get(element)!(element)) return end();
    const { external } = kindOf(script);
    assist(true);
    started.add(script);
    // The browser fetches external scripts side by side and runs those that are not async in order.
    if (ordered) script.async = false;
    try {
      restore(script);
      if (script !== element) element.replaceWith(script);
    } catch (error) {
      warn('release', error);
    }
    if (!external || !script.isConnected || !isExecutable(script) || script.noModule) return end();
    for (const type of ['load', 'error']) {
      // Inline scripts start in this event, because no other external one can run before its end:
      // https://html.spec.whatwg.org/#execute-the-script-element. What is added in the capturing
      // phase comes after all listeners, also those which the script has added itself.
      script.addEventListener(type, () => script.addEventListener(type, end), true);
    }
  };

  const release = (elements: readonly Element[], go: Go, soon: (run: () => void) => void) => {
    const first: HTMLScriptElement[] = [];
    const later: typeof first = [];
    const enter = (scripts: typeof first) => () => {
      for (const script of scripts) {
        const { module, external } = kindOf(script);
        const waits = line.includes(barrier);
        line.push(script);
        if (external && !waits) start(script, true);
        // Engines differ in when a module without an address runs, and none says when it has.
        else if (external || module) barrier = script;
      }
      advanceSoon();
    };
    for (const element of elements) {
      if (element.localName !== 'script') {
        if (go(element)) restore(element);
        continue;
      }
      const script = element as HTMLScriptElement;
      goes.set(script, go);
      const { module, external } = kindOf(script);
      const attribute = (external || module) && script.hasAttribute('async');
      if (scripted.has(script) ? script.async : attribute) start(script);
      else (module || (external && script.hasAttribute('defer')) ? later : first).push(script);
    }
    soon(enter(first));
    onParsed(() => soon(enter(later)));
  };

  const run: Run = {
    trusted,
    current() {
      const { currentScript } = realm.document;
      return started.has(currentScript!) ? (currentScript as HTMLScriptElement) : undefined;
    },
    insert(scripts, after) {
      const rest = line.splice(Math.max(0, line.indexOf(after)));
      for (const script of scripts) inert.add(script);
      release(
        scripts.filter(isExecutable),
        () => true,
        (run) => run(),
      );
      while (isNext()) advance();
      line.push(...rest);
    },
  };
  return (elements, go) => release(elements, go, queueMicrotask);
}

/** Returns a fresh copy of a script that the browser would not run as it is. */
function copyOf(script: HTMLScriptElement): HTMLScriptElement {
  const copy = document.createElement('script');
  for (const { name, value } of script.attributes) copy.setAttribute(name, value);
  copy.nonce = script.nonce;
  copy.text = trusted().createScript(script.text);
  return copy;
}
