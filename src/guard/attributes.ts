import type { Channel } from './gate.js';
import { HELD, KEPT, putAside } from './hold.js';
import type { Interception } from './intercept.js';
import { addressesOf } from './loads.js';
import { propertiesOf } from './properties.js';

/** Holds addresses that script gives to an element by property or attribute. */
export const attributes: Channel = (gate, realm) => {
  const { prototype } = realm.Element;
  let judging = false;
  /**
   * Returns what the site's own policy makes of a value, by giving it to an element that is nowhere;
   * throws when it may not be given. What is put aside is trusted once it comes back.
   */
  const judge = (element: Element, name: string, given: unknown): string => {
    if (!/^(script|iframe)$/.test(element.localName)) return String(given);
    const probe = element.cloneNode() as Element;
    judging = true;
    try {
      probe.setAttribute(name, given as string);
    } finally {
      judging = false;
    }
    return probe.getAttribute(name)!;
  };
  gate.gives = (element, attribute, given) => {
    // Most elements fetch nothing, and most calls are for these.
    if (judging || !element || !gate.loads.has(element.localName)) return false;
    // `xlink:href`, whatever its prefix, is `href` to the browser.
    const name = String(attribute).toLowerCase().replace(/^.*:/, '');
    if (!addressesOf(element, gate.loads).includes(name)) return false;
    const value = String(given);
    const id = gate.denied(element, name, value);
    if (id !== undefined) {
      putAside(element, name, judge(element, name, given), id);
      gate.keep(element);
    } else if (element.hasAttribute(HELD)) element.removeAttribute(KEPT + name);
    return id !== undefined;
  };
  return [
    // In `setAttributeNS` a namespace goes before name and value.
    ...['setAttribute', 'setAttributeNS'].map((method, at): Interception => [
      prototype,
      method,
      (self, args, call) =>
        gate.gives(self as Element, args[at], args[at + 1]) ? undefined : call(args),
    ]),
    ...propertiesOf(gate, realm).map(([owner, name]): Interception => [
      owner,
      name,
      (self, args, call) => (gate.gives(self as Element, name, args[0]) ? undefined : call(args)),
      'set',
    ]),
  ];
};
