import type { Channel, Gate, Toggle } from './gate.js';
import { inserting } from './insertion.js';
import type { Interception } from './intercept.js';

/** Looks at texts that script gives to scripts, style sheets and attribute nodes. */
export const texts: Channel = (gate, realm) => {
  const { Node, Attr, Element, CharacterData } = realm;
  const { HTMLElement, HTMLScriptElement, HTMLStyleElement } = realm;
  const { update, uninstall } = gate;
  const toggles = switches.get(gate) ?? [];
  const first = !switches.has(gate);
  switches.set(gate, toggles);
  const switchAll = () => toggles.forEach((toggle) => toggle(!gate.policy.open));
  gate.update = () => {
    switchAll();
    update();
  };
  gate.uninstall = () => {
    toggles.forEach((toggle) => toggle(false));
    uninstall();
  };

  // `Node` has these for all, and most calls are for others: these few get setters of their own.
  const own = (
    { prototype }: { prototype: object },
    owner: { prototype: object },
    name: string,
    take: (self: never, text: unknown, set: (text: unknown) => void) => void,
  ) => {
    const read = () => Object.getOwnPropertyDescriptor(prototype, name);
    // Chromium's scripts have some of their own, for Trusted Types.
    const original = read();
    const { set, ...rest } = original ?? Object.getOwnPropertyDescriptor(owner.prototype, name)!;
    let active = false;
    const wrapper = new Proxy(set!, {
      apply: (_, self, args) =>
        active
          ? take(self as never, args[0], (next) => Reflect.apply(set!, self, [next]))
          : Reflect.apply(set!, self, args),
    });
    toggles.push((on) => {
      active = on;
      const now = read()?.set;
      if (on && now === original?.set) {
        Object.defineProperty(prototype, name, { ...rest, set: wrapper });
      }
      if (on || now !== wrapper) return;
      if (original) Object.defineProperty(prototype, name, original);
      else delete (prototype as Record<string, unknown>)[name];
    });
  };
  const fill = (self: Element, text: unknown, set: (text: unknown) => void) =>
    set(gate.scan(text, self));
  for (const kind of [HTMLScriptElement, HTMLStyleElement]) {
    own(kind, Node, 'textContent', fill);
    own(kind, HTMLElement, 'innerText', fill);
  }
  own(HTMLScriptElement, HTMLScriptElement, 'text', fill);
  for (const [owner, name] of [
    [CharacterData, 'data'],
    [Node, 'nodeValue'],
    [Node, 'textContent'],
  ] as const) {
    own(CharacterData, owner, name, ({ parentElement }: Node, text, set) =>
      set(isFilled(parentElement) ? gate.scan(text, parentElement) : text),
    );
  }
  for (const name of ['nodeValue', 'textContent']) {
    own(Attr, Node, name, ({ ownerElement, name }: Attr, text, set) => {
      if (!gate.gives(ownerElement, name, text)) set(text);
    });
  }
  // A frame's window is entered between two updates.
  if (!first) switchAll();
  const besides = inserting(gate, [CharacterData], ['before after replaceWith']);
  return [
    ...besides.map(([owner, name, insert]): Interception => [
      owner,
      name,
      (self, args, call) => {
        const { parentElement } = self as Text;
        return isFilled(parentElement)
          ? call(args.map((arg) => gate.scan(arg, parentElement)))
          : insert(self, args, call);
      },
    ]),
    [
      Element.prototype,
      'insertAdjacentText',
      (self, args, call) => {
        const inside = /^(afterbegin|beforeend)$/i.test(String(args[0]));
        const taker = inside ? (self as Element) : (self as Element).parentElement;
        if (1 in args && isFilled(taker)) args[1] = gate.scan(String(args[1]), taker);
        return call(args);
      },
    ],
    ...['appendData', 'insertData', 'replaceData'].map((name, at): Interception => [
      CharacterData.prototype,
      name,
      (self, args, call) => {
        const { parentElement } = self as Text;
        if (at in args && isFilled(parentElement))
          args[at] = gate.scan(String(args[at]), parentElement);
        return call(args);
      },
    ]),
  ];
};

/** Of all windows. */
const switches = new WeakMap<Gate, Toggle[]>();

/** Returns whether an element's text is a program or a style sheet. */
const isFilled = (element: Element | null) => /^(script|style)$/.test(element?.localName ?? '');
