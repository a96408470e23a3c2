import type { Gate, Realm } from './gate.js';

/** Where the properties of elements that make the browser fetch are found in a window. */
type Properties = readonly (readonly [owner: object, name: string])[];

/** By what only one page has in its window, which a frame keeps from page to page: its `Element`. */
const known = new WeakMap<object, Properties>();

/** Returns the properties of all elements in `gate.loads`, as they are when a window is first asked for. */
export function propertiesOf(gate: Gate, realm: Realm): Properties {
  const found = known.get(realm.Element) ?? find(gate, realm);
  known.set(realm.Element, found);
  return found;
}

function find({ loads }: Gate, { document, HTMLVideoElement }: Realm): Properties {
  return [...loads].flatMap(([tag, names]) => {
    // Audio and video share their property: one interceptor is for both. Some are no tags, and have none.
    if (tag === 'audio' || names.length === 0) return [];
    // A video takes ten times as long to make as any other element; and who asks an embed itself has
    // Chromium lay out the page, as a plug-in might be there to answer.
    const prototype =
      tag === 'video'
        ? HTMLVideoElement.prototype
        : (Object.getPrototypeOf(document.createElement(tag)) as object);
    return names.map((name) => [ownerOf(prototype, name), name] as const);
  });
}

/** Returns what has the property itself: the prototype, or one above it; the last if none has. */
function ownerOf(prototype: object, name: string): object {
  const parent = Object.getPrototypeOf(prototype) as object | null;
  return Object.hasOwn(prototype, name) || !parent ? prototype : ownerOf(parent, name);
}
