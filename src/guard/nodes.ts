import type { Channel } from './gate.js';
import type { Handler, Interception } from './intercept.js';
import { KEPT } from './hold.js';
import { inserting } from './insertion.js';
import { urlsIn } from './loads.js';
import { propertiesOf } from './properties.js';

/** More elements that fetch, and what makes them. A link's and a cell's background are old, and work. */
const MORE = [
  ['frame', 'src'],
  ['script', 'src', 'href', 'xlink:href'],
  ['image feImage use', 'href', 'xlink:href'],
  ['link', 'href', 'imagesrcset'],
  ['a area', 'ping'],
  ['body table td th', 'background'],
];

/** Holds what script gives to elements, or puts into the page, in less usual ways. */
export const nodes: Channel = (gate, realm) => {
  for (const [tags, ...names] of MORE) {
    for (const tag of tags!.split(' ')) gate.loads.set(tag, names);
  }
  const { document, Attr, Element, NamedNodeMap, Range, SVGAnimatedString } = realm;
  const setNamedItem: Handler = (_, [node], call) => {
    const { name, value } = node as Attr;
    if (urlsIn(name, value).every((url) => gate.denies(url) === undefined)) return call([node]);
    // A harmless attribute in its place shows where it belongs.
    const probe = document.createAttribute('data-askfirst');
    call([probe]);
    const element = probe.ownerElement!;
    element.removeAttributeNode(probe);
    return gate.gives(element, name, value) ? null : call([node]);
  };
  const { SVGImageElement, SVGFEImageElement, SVGUseElement, SVGScriptElement } = realm;
  const owners = new WeakMap<object, Element>();
  const node: Handler = (self, [attribute], call) => {
    const { name, value } = attribute as Attr;
    return gate.gives(self as Element, name, value) ? null : call([attribute]);
  };
  // Loaders read the address back; what is held looks as if it had been set.
  const readBack = propertiesOf(gate, realm).map(([owner, name]): Interception => [
    owner,
    name,
    (self, args, call) => {
      const kept = (self as Element).getAttribute(KEPT + name);
      if (kept === null) return call(args);
      return /set|ping|doc|ground/.test(name) ? kept : new URL(kept, document.baseURI).href;
    },
    'get',
  ]);
  return [
    ...readBack,
    ...inserting(
      gate,
      [Range, realm.Document],
      ['insertNode surroundContents', 'importNode adoptNode'],
    ),
    [Element.prototype, 'setAttributeNode', node],
    [Element.prototype, 'setAttributeNodeNS', node],
    [
      Attr.prototype,
      'value',
      (self, args, call) => {
        const { ownerElement, name } = self as Attr;
        return gate.gives(ownerElement, name, args[0]) ? undefined : call(args);
      },
      'set',
    ],
    [NamedNodeMap.prototype, 'setNamedItem', setNamedItem],
    [NamedNodeMap.prototype, 'setNamedItemNS', setNamedItem],
    ...[SVGImageElement, SVGFEImageElement, SVGUseElement, SVGScriptElement].map(
      ({ prototype }): Interception => [
        prototype,
        'href',
        (self, args, call) => {
          const href = call(args) as object;
          owners.set(href, self as Element);
          return href;
        },
        'get',
      ],
    ),
    [
      SVGAnimatedString.prototype,
      'baseVal',
      (self, args, call) =>
        gate.gives(owners.get(self as object) ?? null, 'href', args[0]) ? undefined : call(args),
      'set',
    ],
  ];
};
