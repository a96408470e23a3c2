import type { Channel, Gate } from './gate.js';
import { deniedIn, HELD, KEPT, putAside } from './hold.js';
import { intercept } from './intercept.js';
import type { Handler } from './intercept.js';
import { addressesOf, LOADERS } from './loads.js';

/** Holds addresses that script gives to an element: properties, attributes and attribute nodes. */
export const attributes: Channel = (gate, { document, Element, Attr }) => {
  /** Lets a call through unless it gives a denied address; `read` finds element, name and value. */
  const unlessDenied =
    (
      read: (self: Element, args: unknown[]) => readonly [Element | null, unknown, unknown],
    ): Handler =>
    (self, args, call) =>
      held(gate, ...read(self as Element, args)) ? null : call(args);
  const node = unlessDenied((self, [attribute]) => {
    const { name, value } = attribute as Attr;
    return [self, name, value];
  });
  const { prototype } = Element;
  const toggles = [
    intercept(
      prototype,
      'setAttribute',
      unlessDenied((self, args) => [self, args[0], args[1]]),
    ),
    intercept(
      prototype,
      'setAttributeNS',
      unlessDenied((self, args) => [self, args[1], args[2]]),
    ),
    intercept(prototype, 'setAttributeNode', node),
    intercept(prototype, 'setAttributeNodeNS', node),
    intercept(
      Attr.prototype,
      'value',
      unlessDenied((self, [value]) => {
        const { ownerElement, name } = self as unknown as Attr;
        return [ownerElement, name, value];
      }),
      'set',
    ),
  ];
  // Some share a property (audio and video): of its interceptors only the first gets on top.
  for (const tag of LOADERS) {
    for (const name of addressesOf(tag)) {
      const owner = ownerOf(document.createElement(tag), name);
      toggles.push(
        intercept(
          owner,
          name,
          unlessDenied((self, [value]) => [self, name, value]),
          'set',
        ),
        // Loaders read the address back; what is held looks as if it had been set.
        intercept(
          owner,
          name,
          (self, args, call) => {
            const kept = (self as Element).getAttribute(KEPT + name);
            return kept === null ? call(args) : new URL(kept, document.baseURI).href;
          },
          'get',
        ),
      );
    }
  }
  return toggles;
};

/** Holds an address that was given to an element by script; returns whether it did. */
function held(gate: Gate, element: Element | null, qualified: unknown, value: unknown): boolean {
  // `xlink:href`, whatever its prefix, is `href` to the browser.
  const name = String(qualified).toLowerCase().replace(/^.*:/, '');
  if (!element || !addressesOf(element.localName).includes(name)) return false;
  const id = deniedIn(gate, name, String(value));
  if (id !== undefined) {
    putAside(element, name, String(value), id);
    gate.scripted(element);
  } else if (element.hasAttribute(HELD)) element.removeAttribute(KEPT + name);
  return id !== undefined;
}

/** Returns what has the property itself: the element, or a prototype of it; the last if none has. */
function ownerOf(object: object, name: string): object {
  const parent = Object.getPrototypeOf(object) as object | null;
  return Object.hasOwn(object, name) || !parent ? object : ownerOf(parent, name);
}
