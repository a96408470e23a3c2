import type { Toggle } from './gate.js';

type AnyFunction = (...args: never[]) => unknown;

/** Stands in for a call: `call()` goes on to the original with the arguments given to it. */
export type Handler = (
  self: unknown,
  args: unknown[],
  call: (args: unknown[]) => unknown,
) => unknown;

/**
 * Prepares an interceptor for `owner[name]`; it is off until it is switched on.
 *
 * Scripts that load after us (monitoring, content blockers) wrap the same globals. Restoring blindly
 * would delete their wrapper, so a buried interceptor only passes through, and is used again when it
 * is switched on. A Proxy keeps name, length, statics, `new`, and the native look of `toString()`.
 */
export function intercept(
  owner: object,
  name: string,
  handler: Handler,
  kind: 'value' | 'get' | 'set' = 'value',
): Toggle {
  const original = Object.getOwnPropertyDescriptor(owner, name)?.[kind] as AnyFunction | undefined;
  if (!original) return () => {};
  let active = false;
  const wrapper: unknown = new Proxy(original, {
    apply: (_, self, args) => {
      const call = (next: unknown[]) => Reflect.apply(original, self, next);
      return active ? handler(self, args, call) : call(args);
    },
  });
  const swap = (from: unknown, to: unknown) => {
    const now = Object.getOwnPropertyDescriptor(owner, name);
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
