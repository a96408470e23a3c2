import type { Channel } from './gate.js';
import { intercept } from './intercept.js';
import { trusted } from './trusted.js';

/** Scripts in these strings run. */
const RUN = ['write', 'writeln', 'createContextualFragment'];
const INERT = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe'];
/** What may name a host: two slashes of either kind, with what addresses lose between, or escaped. */
const SUSPECT = /[\\/]\s*[\\/]|&[#s]/;
/** Stands where written markup ends, which may go on: what comes after it was closed by us. */
const END = '<!--askfirst-->';

/** Holds addresses in markup that script hands to the browser as a string. */
export const markup: Channel = (gate, { Element, ShadowRoot, Document, Range }) => {
  let busy = false;

  /** Returns markup with every denied address put aside; the very same value when there is none. */
  const rewrite = (given: unknown, runs: boolean) => {
    const text = String(given);
    if (busy || !SUSPECT.test(text)) return given;
    const template = document.createElement('template');
    busy = true;
    template.innerHTML = trusted().createHTML(runs ? text + END : text);
    busy = false;
    if (!gate.mark(template.content, runs)) return given;
    const [result] = template.innerHTML.split(END) as [string];
    // What was trusted stays so; a plain string stays one, for the site's own policy to judge.
    return typeof given === 'string' ? result : trusted().createHTML(result);
  };

  return [Element, ShadowRoot, Document, Range].flatMap(({ prototype }) =>
    [...RUN, ...INERT].flatMap((name, i) =>
      (['value', 'set'] as const).map((kind) =>
        // An owner without the method or setter needs no interceptor, and gets none.
        intercept(
          prototype,
          name,
          (self, args, call) => {
            const runs = i < RUN.length;
            const node = self as Element;
            // What is no markup in there.
            if (/^(script|style|textarea)$/.test(node.localName)) return call(args);
            // Before the call: `outerHTML` takes the element out of its parent.
            const { parentElement } = node;
            const result = call(args.map((arg) => rewrite(arg, runs)));
            if (!runs && /<script/i.test(String(args.at(-1)))) {
              gate.inert(node);
              gate.inert(parentElement);
            }
            return result;
          },
          kind,
        ),
      ),
    ),
  );
};
