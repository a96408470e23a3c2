/** Attributes that make the browser fetch, by element. */
const LOADS: Readonly<Record<string, readonly string[]>> = {
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
  image: ['href'],
  use: ['href'],
};

/** Names of the elements that can fetch. */
export const LOADERS = Object.keys(LOADS);

/** Every attribute that makes some element fetch. */
export const ADDRESSES = [...new Set(Object.values(LOADS).flat())];

const NONE: readonly string[] = [];

/** Returns the attributes that make this kind of element fetch. */
export function addressesOf(localName: string): readonly string[] {
  return LOADS[localName] ?? NONE;
}

/** Returns the addresses in an attribute's value: several in a `srcset`. */
export function urlsIn(name: string, value: string): readonly string[] {
  return name === 'srcset' ? value.split(/[\s,]+(?=\S*\/)/) : [value];
}
