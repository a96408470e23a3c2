import { readFileSync } from 'node:fs';
import { parseFragment } from 'parse5';
import { engine } from '../../support/browser.mjs';

/** Where a loader builds its address from pieces: the start of one is enough to be known by. */
const ADDRESS = /(?:https?:)?\/\/[\w-]+(?:\.[\w-]+)+[^\s'"`\\)<>#]*/g;
const bare = (address) =>
  address
    .replace(/^(https?:)?\/\//, '')
    .replace(/#.*/, '')
    .replaceAll('&amp;', '&');

const HEAD = /^(base|link|meta|noframes|script|style|template|title)$/;

/** What a vendor publishes, and what can be read off it without running it. */
export function snippetOf(id) {
  const html = readFileSync(new URL(`../../services/snippets/${id}.html`, import.meta.url), 'utf8');
  const elements = elementsIn(parseFragment(html, { scriptingEnabled: true }));
  const sources = (names, among = elements) =>
    among
      .filter(({ tagName }) => names.includes(tagName))
      .map(({ tagName, attrs }) => ({ tagName, ...attributesOf(attrs) }))
      .filter(({ src, rel }) => src ?? rel === 'stylesheet');
  const isFirefox = engine === 'firefox';
  const ahead = (among) =>
    sources(['script', 'link', ...(isFirefox ? [] : ['img'])], among).map(({ src, href }) =>
      bare(src ?? href),
    );
  const hasImages = isFirefox && sources(['img']).length > 0;
  const body = elements.findIndex(({ tagName }) => !HEAD.test(tagName));
  return {
    id,
    html,
    /** Starts of addresses, without the scheme, by which a request of the vendor is known. */
    addresses: [...new Set((html.match(ADDRESS) ?? []).map(bare))],
    /**
     * What a browser that looks ahead in the HTML fetches before any script can act. In a template that is
     * nothing, but in Firefox what stands there after the first element that no head may have.
     */
    ahead: {
      served: ahead(elements),
      inTemplate: isFirefox && body >= 0 ? ahead(elements.slice(body)) : [],
    },
    /**
     * Whether there is anything else that it may fetch or not: frames may start to load before a script
     * can see them, and Firefox keeps images back until the scripts above have come, which may be too late.
     */
    mayBe: {
      served: hasImages || sources(['iframe']).some(({ loading }) => loading !== 'lazy'),
      inTemplate: hasImages,
    },
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
