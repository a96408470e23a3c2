import type { Channel, Gate } from './gate.js';
import { deniedIn, HELD, KEPT } from './hold.js';
import { intercept } from './intercept.js';
import { ADDRESSES, addressesOf, LOADERS } from './loads.js';
import { trusted } from './trusted.js';

const TAG = new RegExp(`<(${LOADERS.join('|')})(?=[\\s/])(?:"[^"]*"|'[^']*'|[^>"'])*`, 'gi');
const ATTRIBUTE = new RegExp(
  `([\\s/"'])(?:xlink:)?(${ADDRESSES.join('|')})\\s*=\\s*("[^"]*"|'[^']*'|[^\\s>"']+)`,
  'gi',
);

/** Scripts in these strings run. */
const RUN = ['write', 'writeln', 'createContextualFragment'];
const INERT = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe'];

/** Holds addresses in markup that script hands to the browser as a string. */
export const markup: Channel = (gate, { Element, ShadowRoot, Document, Range }) =>
  [Element, ShadowRoot, Document, Range].flatMap(({ prototype }) =>
    [...RUN, ...INERT].flatMap((name, i) =>
      (['value', 'set'] as const).map((kind) =>
        // An owner without the method or setter needs no interceptor, and gets none.
        intercept(
          prototype,
          name,
          (self, args, call) => {
            const runs = i < RUN.length;
            const node = self as Element;
            // Before the call: `outerHTML` takes the element out of its parent.
            const scope = [node, node.parentElement];
            const result = call(args.map((arg) => rewrite(gate, arg, runs)));
            if (!runs && /<script/i.test(String(args.at(-1)))) {
              for (const place of scope) if (place) gate.inert(place);
            }
            return result;
          },
          kind,
        ),
      ),
    ),
  );

/** Returns markup with every denied address put aside; the very same value when there is none. */
function rewrite(gate: Gate, given: unknown, runs: boolean): unknown {
  const text = String(given);
  if (!/[\\/]{2}|&#/.test(text)) return given;
  const result = text.replace(TAG, (tag: string, loader: string) => {
    const local = loader.toLowerCase();
    if (local === 'script' && !runs) return tag;
    return tag.replace(ATTRIBUTE, (all: string, gap: string, attribute: string, value: string) => {
      const name = attribute.toLowerCase();
      const id = addressesOf(local).includes(name)
        ? deniedIn(gate, name, decode(value))
        : undefined;
      return id === undefined ? all : `${gap}${HELD}="${id}" ${KEPT}${name}=${value}`;
    });
  });
  if (result === text) return given;
  // What was trusted stays so; a plain string stays one, for the site's own policy to judge.
  return typeof given === 'string' ? result : trusted().createHTML(result);
}

/** Returns an attribute's value, written as in markup, as the parser reads it. */
function decode(value: string): string {
  const html = trusted().createHTML(`<a title=${value}>`);
  return (new DOMParser().parseFromString(html, 'text/html').body.firstChild as HTMLElement).title;
}
