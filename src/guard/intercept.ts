import type { Toggle } from './gate.js';

type AnyFunction = (...args: never[]) => unknown;

/** Stands in for a call: `call()` goes on to the original with the arguments given to it. */
export type Handler = (
  self: unknown,
  args: unknown[],
  call: (args: unknown[]) => unknown,
) => unknown;

/** What is intercepted, and by what. An owner without the property needs no interceptor. */
export type Interception = readonly [
  owner: object | undefined,
  name: string,
  handler: Handler,
  kind?: 'value' | 'get' | 'set',
];

/**
 * Prepares an interceptor for `owner[name]`; it is off until it is switched on.
 *
 * Scripts that load after us (monitoring, content blockers) wrap the same globals. Restoring blindly
 * would delete their wrapper, so a buried interceptor only passes through, and is used again when it
 * is switched on. A Proxy keeps name, length, statics, `new`, and the native look of `toString()`.
 */
export function intercept(...[owner, name, handler, kind = 'value']: Interception): Toggle {
  const read = () => {
    try {
      return Object.getOwnPropertyDescriptor(owner!, name);
    } catch {
      return undefined; // no owner, or a window that shows another site's page by now
    }
  };
  const original = read()?.[kind] as AnyFunction | undefined;
  if (!original) return () => {};
  let active = false;
  const run = (self: unknown, args: unknown[], call: (args: unknown[]) => unknown) =>
    active ? handler(self, args, call) : call(args);
  const wrapper: unknown = new Proxy(original, {
    apply: (_, self, args) => run(self, args, (next) => Reflect.apply(original, self, next)),
    construct: (_, args, target) =>
      run(target, args, (next) => Reflect.construct(original, next, target)) as object,
  });
  const swap = (from: unknown, to: unknown) => {
    const now = read();
    if (now?.[kind] !== from) return;
    Object.defineProperty(owner, name, { ...now, [kind]: to } as PropertyDescriptor);
  };
  return (on) => {
    if (active === on) return;
    active = on;
    if (on) swap(original, wrapper);
    else swap(wrapper, original);
  };
}
