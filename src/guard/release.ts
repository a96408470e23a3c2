import { onParsed } from '../browser/page-lifecycle.js';
import { warn } from '../browser/warn.js';
import { isExecutable, kindOf, restore } from './hold.js';
import { trusted } from './trusted.js';

/** Lets elements go that are given in document order. `go` says at the last moment if one still may. */
export type Release = (elements: readonly Element[], go: (element: Element) => boolean) => void;

/**
 * Returns a function that releases elements in the order in which the page would have run them (P3):
 * what does not wait at once, then scripts in order, those with `defer` and modules after the others.
 *
 * `scripted` are made by script: they know their own `async`, which for others only the attribute
 * tells. `inert` ones never run as they are (parsed from a markup string, or in a template): for
 * these a copy runs.
 */
export function createRelease(scripted: WeakSet<Element>, inert: WeakSet<Element>): Release {
  let queue = Promise.resolve();
  /** Settles when the external script has run that later inline ones must wait for. */
  let last: Promise<unknown> | undefined;

  const start = (element: HTMLScriptElement, ordered?: boolean) => {
    const script = inert.has(element) ? copyOf(element) : element;
    // The browser fetches external scripts side by side and runs those that are not async in order.
    if (ordered) script.async = false;
    restore(script);
    if (script !== element) element.replaceWith(script);
    return script;
  };

  const add = (jobs: readonly (() => Promise<void>)[]) => {
    for (const job of jobs) queue = queue.then(job).catch((error) => warn('release', error));
  };

  return (elements, go) => {
    const first: (() => Promise<void>)[] = [];
    const later: typeof first = [];
    for (const element of elements) {
      if (element.localName !== 'script') {
        if (go(element)) restore(element);
        continue;
      }
      const script = element as HTMLScriptElement;
      const { module, external } = kindOf(script);
      const attribute = (external || module) && script.hasAttribute('async');
      if (scripted.has(script) ? script.async : attribute) {
        if (go(script)) start(script);
        continue;
      }
      const deferred = module || (external && script.hasAttribute('defer'));
      (deferred ? later : first).push(async () => {
        if (!external) await last;
        if (!go(script)) return;
        const started = start(script, true);
        const runs = started.isConnected && isExecutable(started) && !started.noModule;
        if (external && runs) last = finished(started);
      });
    }
    add(first);
    onParsed(() => add(later));
  };
}

/** Settles when an external script has run or failed. */
function finished(script: HTMLScriptElement): Promise<unknown> {
  return new Promise((settle) => {
    script.addEventListener('load', settle);
    script.addEventListener('error', settle);
  });
}

/** Returns a fresh copy of a script that the browser would not run as it is. */
function copyOf(script: HTMLScriptElement): HTMLScriptElement {
  const copy = document.createElement('script');
  for (const { name, value } of script.attributes) copy.setAttribute(name, value);
  copy.nonce = script.nonce;
  copy.text = trusted().createScript(script.text);
  return copy;
}
