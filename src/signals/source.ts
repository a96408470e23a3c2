import type { ConsentChangeEvent } from '../browser/consent-store.js';
import type { Choices } from '../core/choices.js';
import type { Config, Regime } from '../core/config.js';
import type { Method } from '../core/record.js';

/** What signals know of a consent. `Consent` is one. */
export interface SignalSource extends EventTarget {
  allows(id: string): boolean;
  readonly decided: boolean;
  readonly config: Config;
  readonly regime?: Regime;
  /** Ids of the services that a signal speaks to. */
  readonly signalled?: readonly string[];
  readonly record?: { readonly method: Method } | undefined;
}

/** A consent that also takes answers that were given elsewhere. */
export interface ImportingSource extends SignalSource {
  answer(method: 'import', given: Choices): void;
}

/** Which answer a vendor is told of. */
export interface VendorOptions {
  /** Id of the category that counts where none of the services is in the config. */
  category?: string;
  /** Ids under which the vendor may be in the config: its own answer counts, not its category's. */
  services?: readonly string[];
}

/** Returns whether a vendor may run: by its own answer where the config has it, else by its category's. */
export function grants(consent: SignalSource, services: readonly string[], category: string) {
  // Whom a signal speaks to needs no off-switch besides: a withdrawal looks here.
  const { signalled = [] } = consent;
  Object.assign(consent, { signalled: [...new Set([...signalled, ...services])] });
  const own = consent.config.services.filter(({ id }) => services.includes(id));
  return own.length > 0 ? own.every(({ id }) => consent.allows(id)) : consent.allows(category);
}

/**
 * The same for one purpose of a vendor that is told of several: beyond the category that its service is
 * in, the answer to the category counts as well.
 */
export function grantsPart(consent: SignalSource, services: readonly string[], category: string) {
  const own = consent.config.services.filter(({ id }) => services.includes(id));
  const isWithin = own.length > 0 && own.every((service) => service.category === category);
  return grants(consent, services, category) && (isWithin || consent.allows(category));
}

/**
 * Tells a vendor what `read` returns: now, and once for each change of it. Vendors that were told
 * something as their default (`before`) hear nothing else until there is an answer, or another state.
 * Returns a function that tells it no more.
 */
export function follow<State>(
  consent: SignalSource,
  read: () => State,
  tell: (state: State) => void,
  before?: State,
): () => void {
  let isOpen = before === undefined;
  let told: string | undefined;
  const look = () =>
    attempt(() => {
      const state = read();
      const text = JSON.stringify(state);
      isOpen ||= consent.decided || text !== JSON.stringify(before);
      if (!isOpen || text === told) return;
      told = text;
      tell(state);
    });
  look();
  return listenFirst(consent, look);
}

/**
 * Tells what `read` returns after an answer that the visitor gives on this page, unless it was told that
 * before. Returns a function that stops it.
 */
export function followVisitor<State>(
  consent: SignalSource,
  read: () => State,
  tell: (state: State) => void,
): () => void {
  let told: string | undefined;
  return listenFirst(consent, ({ type, source }) => {
    if (type !== 'decide') return;
    const { method } = consent.record ?? {};
    const state = read();
    const text = JSON.stringify(state);
    // What a browser's signal or another tool has answered is nothing that the visitor did here.
    const isTheirs = source === 'choice' && method !== 'import' && method !== 'signal';
    if (isTheirs && text !== told) attempt(() => tell(state));
    told = isTheirs ? text : undefined;
  });
}

type Listener = (event: ConsentChangeEvent) => void;

/** Who listens to a consent ahead of all others. */
const first = new WeakMap<object, Set<Listener>>();

/**
 * Listens to `change` and `decide` ahead of the guard, so that vendors hear of a yes before anything of
 * theirs is released by it. The guard was there first, and Chromium does not put `capture` before
 * others where the target is no node.
 */
function listenFirst(consent: SignalSource, listener: Listener): () => void {
  const listeners = first.get(consent) ?? new Set();
  if (!first.has(consent)) {
    first.set(consent, listeners);
    const { dispatchEvent } = consent;
    consent.dispatchEvent = function (this: EventTarget, event) {
      if (/^(change|decide)$/.test(event.type)) {
        listeners.forEach((listen) => listen(event as ConsentChangeEvent));
      }
      return dispatchEvent.call(this, event);
    };
  }
  // A second start of the same signal is a listener of its own.
  const mine: Listener = (event) => listener(event);
  listeners.add(mine);
  return () => listeners.delete(mine);
}

/** Runs something of a vendor. What it throws is the vendor's, and stops nothing. */
export function attempt(run: () => void): void {
  try {
    run();
  } catch (error) {
    reportError(error);
  }
}
