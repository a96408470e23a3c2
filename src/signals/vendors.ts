import { onParsed } from '../browser/page-lifecycle.js';
import { listen } from '../browser/listen.js';
import { attempt } from './source.js';

/** A vendor's function, or its object. */
type Callable = (...args: unknown[]) => unknown;

/** The page's globals, by name. */
export const globals = globalThis as unknown as Record<string, unknown>;

/** Returns a global that is a function. */
export function functionOf(name: string): Callable | undefined {
  const found = globals[name];
  return typeof found === 'function' ? (found as Callable) : undefined;
}

/** Pushes to a vendor's list, as its own snippet does: `(window._paq = window._paq || []).push(…)`. */
export function push(name: string, ...items: unknown[]): void {
  const list = (globals[name] ??= []) as { push(...items: unknown[]): unknown };
  list.push(...items);
}

/**
 * Calls a vendor's function, or puts into its place what its own snippet would: one that keeps the
 * calls in its `q`.
 */
export function callQueued(name: string, ...args: unknown[]): void {
  const stub = (...call: unknown[]) => (stub.q ??= []).push(call);
  stub.q = undefined as unknown[] | undefined;
  ((globals[name] ??= stub) as Callable)(...args);
}

/**
 * Returns what calls a vendor's function that must not be there before its snippet (`if (f.fbq)
 * return`): such calls are put first into the `queue` that the snippet makes.
 */
export function callsBeforeSnippet(name: string): Callable {
  const waiting: unknown[][] = [];
  return (...args) => {
    const vendor = functionOf(name);
    waiting.push(args);
    if (vendor) return waiting.splice(0).forEach((call) => vendor(...call));
    if (waiting.length > 1) return undefined;
    return onSet(globals, name, (made) => {
      const undo = onSet(made as Record<string, unknown>, 'queue', (queue) =>
        (queue as unknown[]).push(...waiting.splice(0)),
      );
      // No snippet but the vendor's code itself: it has no queue, and is called once it has run.
      queueMicrotask(() => {
        undo();
        for (const call of waiting.splice(0)) attempt(() => (made as Callable)(...call));
      });
    });
  };
}

/** Runs when a property that is not there is set, which is then as if nobody had looked. */
function onSet(
  owner: Record<string, unknown>,
  name: string,
  run: (value: unknown) => void,
): () => void {
  const put = (more: PropertyDescriptor) =>
    Object.defineProperty(owner, name, { configurable: true, enumerable: true, ...more });
  const set = (value: unknown) => {
    put({ value, writable: true });
    attempt(() => run(value));
  };
  put({ get: () => undefined, set });
  return () => {
    if (Object.getOwnPropertyDescriptor(owner, name)?.set === set) delete owner[name];
  };
}

/**
 * Runs once `find` finds something: now, or after one of the scripts that load from here on, or one of
 * these events of the document. Returns a function that waits no more.
 */
export function whenThere<T>(
  find: () => T | undefined,
  run: (found: T) => void,
  events: readonly string[] = [],
): () => void {
  let stops: (() => void)[] = [];
  const stop = () => {
    stops.forEach((undo) => undo());
    stops = [];
  };
  let isDone = false;
  const look = () =>
    attempt(() => {
      const found = isDone ? undefined : find();
      if (found === undefined) return;
      isDone = true;
      stop();
      run(found);
    });
  look();
  if (isDone) return stop;
  // `load` does not bubble, but the document sees it on its way down to each script.
  const seeing = () => look();
  document.addEventListener('load', seeing, true);
  stops = [
    () => document.removeEventListener('load', seeing, true),
    listen(window, 'load', look),
    ...events.map((type) => listen(document, type, look)),
    () => (isDone = true),
  ];
  onParsed(look);
  return stop;
}

/** Returns what tells a vendor the newest state once `find` finds it; older ones that wait are dropped. */
export function tellOnceThere<T, State>(
  find: () => T | undefined,
  tell: (vendor: T, state: State) => void,
  events: readonly string[] = [],
): (state: State) => void {
  let stop = () => {};
  return (state) => {
    stop();
    stop = whenThere(find, (vendor) => tell(vendor, state), events);
  };
}
