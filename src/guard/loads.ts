/** Attributes that make the browser fetch, by element. */
const LOADS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    script: ['src', 'href'],
    iframe: ['src'],
    img: ['src', 'srcset'],
    source: ['src', 'srcset'],
    video: ['src', 'poster'],
    audio: ['src'],
    track: ['src'],
    embed: ['src'],
    object: ['data'],
    input: ['src'],
    link: ['href'],
  }),
);

/** Names of the elements that can fetch. */
export const LOADERS = [...LOADS.keys()];

/** Every attribute that makes some element fetch. */
export const ADDRESSES = [...new Set([...LOADS.values()].flat())];

const NONE: readonly string[] = [];

/** Returns the attributes that make this kind of element fetch. */
export function addressesOf(localName: string): readonly string[] {
  return LOADS.get(localName) ?? NONE;
}

/** Returns the addresses in an attribute's value: several in a `srcset`. */
export function urlsIn(name: string, value: string): readonly string[] {
  return name === 'srcset' ? value.split(/[\s,]+(?=\S*[\\/])/) : [value];
}
