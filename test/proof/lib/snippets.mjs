import { readFileSync } from 'node:fs';
import { parseFragment } from 'parse5';

/** Where a loader builds its address from pieces: the start of one is enough to be known by. */
const ADDRESS = /(?:https?:)?\/\/[\w-]+(?:\.[\w-]+)+[^\s'"`\\)<>#]*/g;
const bare = (address) =>
  address
    .replace(/^(https?:)?\/\//, '')
    .replace(/#.*/, '')
    .replaceAll('&amp;', '&');

/** What a vendor publishes, and what can be read off it without running it. */
export function snippetOf(id) {
  const html = readFileSync(new URL(`../../services/snippets/${id}.html`, import.meta.url), 'utf8');
  const elements = elementsIn(parseFragment(html, { scriptingEnabled: true }));
  const sources = (...names) =>
    elements
      .filter(({ tagName }) => names.includes(tagName))
      .map(({ tagName, attrs }) => ({ tagName, ...attributesOf(attrs) }))
      .filter(({ src, rel }) => src ?? rel === 'stylesheet');
  return {
    id,
    html,
    /** Starts of addresses, without the scheme, by which a request of the vendor is known. */
    addresses: [...new Set((html.match(ADDRESS) ?? []).map(bare))],
    /** What a browser that looks ahead in the HTML fetches before any script can act. */
    ahead: sources('script', 'img', 'link').map(({ src, href }) => bare(src ?? href)),
    /** Frames may start to load before a script can see them. */
    hasFrames: sources('iframe').some(({ loading }) => loading !== 'lazy'),
    /** Whether there is anything to run. */
    hasCode: elements.some(({ tagName }) => ['script', 'iframe'].includes(tagName)),
  };
}

/** All elements of a fragment. With scripting a `noscript` holds nothing but text. */
const elementsIn = ({ childNodes = [] }) =>
  childNodes.flatMap((node) => (node.tagName ? [node, ...elementsIn(node)] : []));

const attributesOf = (attrs) => Object.fromEntries(attrs.map(({ name, value }) => [name, value]));

/**
 * Returns the service whose address begins a requested one; the longest counts.
 *
 * @param owners `[id, addresses]` of each service
 */
export function ownerOf(owners, address) {
  let best;
  for (const [id, addresses] of owners) {
    for (const start of addresses) {
      if (!address.startsWith(start) || start.length <= (best?.start.length ?? 0)) continue;
      best = { id, start };
    }
  }
  return best?.id;
}
