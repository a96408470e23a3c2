import { expect } from '@open-wc/testing';
import { channels } from '../../src/guard/channels.js';
import type { Channel, Realm } from '../../src/guard/gate.js';
import { installGuard } from '../../src/guard/guard.js';
import type { Guard } from '../../src/guard/guard.js';
import type { Handler } from '../../src/guard/intercept.js';
import { scriptChannels } from '../../src/guard/script-channels.js';
import { denied } from './third-party.js';
import type { Visit } from './third-party.js';

type Kind = 'value' | 'get' | 'set';
export type AnyFunction = (this: unknown, ...args: unknown[]) => unknown;

/** One function of a window that a channel stands in front of. */
export interface Spot {
  readonly owner: object;
  readonly name: string;
  readonly kind: Kind;
  readonly label: string;
  readonly before: PropertyDescriptor;
  /** How often our handler was asked. */
  asked: number;
}

/** Has stood in the place of a function since before the guard came, and notes who calls it. */
export interface Stub {
  readonly spot: Spot;
  readonly stub: unknown;
  readonly calls: unknown[][];
}

export const CHANNELS = channels(scriptChannels);

export const look = (fn: unknown) => Function.prototype.toString.call(fn).replace(/\s+/g, ' ');
export const now = ({ owner, name, kind }: Spot) =>
  Object.getOwnPropertyDescriptor(owner, name)?.[kind];
export const put = ({ owner, name, kind }: Spot, value: unknown) =>
  Object.defineProperty(owner, name, {
    ...Object.getOwnPropertyDescriptor(owner, name),
    [kind]: value,
  });
const isClass = ({ name, kind }: Spot) => kind === 'value' && /^[A-Z]/.test(name);

/** Returns whether an object inherits from another. */
const isOf = (parent: object, child: object) => Object.prototype.isPrototypeOf.call(parent, child);

/** Wraps a function as monitoring tools do, and notes each call. */
export function wrap(original: unknown, calls: unknown[][]): unknown {
  return new Proxy(original as AnyFunction, {
    apply(target, self, args: unknown[]) {
      calls.push(args);
      return Reflect.apply(target, self, args);
    },
    construct(target, args: unknown[], made) {
      calls.push(args);
      return Reflect.construct(target, args, made) as object;
    },
  });
}

/** What the functions of a window can be called with, so that nothing is denied and nothing breaks. */
class Sample {
  readonly element: Element;
  readonly text: Text;
  readonly attribute: Attr;

  readonly realm: Realm;

  constructor(realm: Realm) {
    this.realm = realm;
    const { document } = realm;
    this.element = document.createElement('div');
    this.text = document.createTextNode('x');
    this.attribute = document.createAttribute('title');
  }

  self({ owner }: Spot): object {
    const { realm, element, text, attribute } = this;
    const fragment = realm.document.createDocumentFragment();
    const found = [realm.document, attribute, text, fragment, element].find(
      (node) => owner === realm.Node.prototype || (isOf(owner, node) && node !== element),
    );
    return found ?? (isOf(realm.Node.prototype, owner) ? element : {});
  }

  /** An attribute is a node, has a name and a value, and as a text names nobody. */
  args({ name }: Spot): unknown[] {
    return name === 'Blob' ? [[]] : [this.attribute, this.attribute];
  }

  /** Returns a function that does nothing but answer. */
  stub({ name }: Spot): unknown {
    const answer = name === 'attachShadow' ? this.realm.document.createDocumentFragment() : {};
    return function () {
      return answer;
    };
  }
}

/** A window with a guard, and what one of its channels stands in front of. */
export interface Stand {
  readonly realm: Realm;
  readonly spots: readonly Spot[];
  readonly stubs: readonly Stub[];
  readonly sample: Sample;
  readonly guard: Guard;
}

/** Installs all channels in a window of their own; `stubbed` puts stubs under those of one. */
export function stand(visit: Visit, wanted: Channel, stubbed = false): Stand {
  const realm = visit.place().appendChild(document.createElement('iframe')).contentWindow as Realm;
  const sample = new Sample(realm);
  const spots: Spot[] = [];
  const stubs: Stub[] = [];
  const watched = CHANNELS.map((channel): Channel => {
    if (channel !== wanted) return channel;
    return (gate, other) =>
      channel(gate, other).map(([owner, name, handler, kind = 'value']) => {
        const before = owner && Object.getOwnPropertyDescriptor(owner, name);
        const known = spots.some(
          (spot) => spot.owner === owner && spot.name === name && spot.kind === kind,
        );
        if (!owner || !before?.[kind] || known) return [owner, name, handler, kind];
        const tag = (owner as { [Symbol.toStringTag]?: string })[Symbol.toStringTag] ?? 'window';
        const spot: Spot = { owner, name, kind, before, asked: 0, label: `${kind} ${tag}.${name}` };
        spots.push(spot);
        if (stubbed) {
          const calls: unknown[][] = [];
          const stub = wrap(sample.stub(spot), calls);
          stubs.push({ spot, stub, calls });
          put(spot, stub);
        }
        const counted: Handler = (self, args, call) => {
          spot.asked++;
          return handler(self, args, call);
        };
        return [owner, name, counted, kind];
      });
  });
  const guard = installGuard(realm, watched, denied);
  visit.guards.push(guard);
  return { realm, spots, stubs, sample, guard };
}

/** Calls what is there now as a page would. */
export function use(spot: Spot, sample: Sample): unknown {
  const fn = now(spot) as AnyFunction;
  const args = sample.args(spot);
  return isClass(spot)
    ? Reflect.construct(fn, args)
    : Reflect.apply(fn, sample.self(spot), spot.kind === 'value' ? args : args.slice(0, 1));
}

/** Looks at each, and tells of all that fail, by name. */
export function each<T>(
  list: readonly T[],
  label: (item: T) => string,
  check: (item: T) => void,
): void {
  const failed: string[] = [];
  for (const item of list) {
    try {
      check(item);
    } catch (error) {
      failed.push(`${label(item)}: ${String(error)}`);
    }
  }
  expect(failed.join('\n')).to.equal('');
}
