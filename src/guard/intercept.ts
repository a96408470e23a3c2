import { attempt } from '../core/attempt.js';
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
 * is switched on. What was wrapped while it was off it wraps in turn. A Proxy keeps name, length,
 * statics, `new`, and the native look of `toString()`.
 */
export function intercept(...[owner, name, handler, kind = 'value']: Interception): Toggle {
  let active = false;
  let wrapper: AnyFunction | undefined;
  /** What the wrapper stands on as long as it is there, on top or buried. */
  let below: AnyFunction | undefined;
  const run = (self: unknown, args: unknown[], call: (args: unknown[]) => unknown) =>
    active ? handler(self, args, call) : call(args);
  return (on) => {
    if (active === on) return;
    active = on;
    // Throws for a window that shows another site's page by now.
    attempt(() => {
      // Not left to that: an error takes longer than all the rest.
      const now = Object.getOwnPropertyDescriptor(owner ?? {}, name)!;
      const top = now?.[kind] as AnyFunction;
      if (!top || top !== (on ? (below ?? top) : wrapper)) return;
      if (on) {
        wrapper = new Proxy(top, {
          apply: (_, self, args) => run(self, args, (next) => Reflect.apply(top, self, next)),
          construct: (_, args, target) =>
            run(target, args, (next) => Reflect.construct(top, next, target)) as object,
        });
      }
      now[kind] = on ? wrapper : below;
      below = on ? top : undefined;
      Object.defineProperty(owner!, name, now);
    });
  };
}
