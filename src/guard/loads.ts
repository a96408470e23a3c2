/** Attributes that make the browser fetch, by element. Channels may add to it before the first look. */
export const LOADS = new Map<string, readonly string[]>(
  Object.entries({
    script: ['src', 'href'],
    iframe: ['src', 'srcdoc'],
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

const NONE: readonly string[] = [];
/** What links are that the browser fetches, or connects to: style sheets, icons, preloads … */
const FETCHED = /sheet|icon|load|fetch|connect|render|manifest/i;

/** Returns the attributes that make this element fetch. */
export function addressesOf(
  { localName, rel }: Element & { rel?: string },
  loads: ReadonlyMap<string, readonly string[]> = LOADS,
): readonly string[] {
  // Without a kind it may still be given one.
  if (localName === 'link' && rel && !FETCHED.test(rel)) return NONE;
  return loads.get(localName) ?? NONE;
}

/** Returns the addresses in an attribute's value: several in a `srcset`, a `ping`, a `srcdoc`. */
export function urlsIn(name: string, value: string): readonly string[] {
  if (name === 'srcdoc') return value.split(/[\s"'`<>=()]+/);
  return /set|ping/.test(name) ? value.split(/[\s,]+(?=\S*[\\/])/) : [value];
}
