import type { Channel } from './gate.js';
import { intercept } from './intercept.js';

const METHODS = [
  'append',
  'prepend',
  'replaceChildren',
  'before',
  'after',
  'replaceWith',
  'insertAdjacentElement',
  'insertNode',
  'surroundContents',
];
/** Their second argument is a place in the document, or none, not something to insert. */
const PLACED = ['appendChild', 'insertBefore', 'replaceChild', 'importNode', 'adoptNode'];

/** Looks at nodes before script puts them into a document: scripts and frames start right there. */
export const insertion: Channel = (
  gate,
  { Node, Element, Document, DocumentFragment, CharacterData, Range },
) =>
  [Node, Element, Document, DocumentFragment, CharacterData, Range].flatMap(({ prototype }) =>
    // An owner without the method needs no interceptor, and gets none.
    [...METHODS, ...PLACED].map((name, i) =>
      intercept(prototype, name, (_, args, call) => {
        (i < METHODS.length ? args : [args[0]]).forEach(gate.scan);
        return call(args);
      }),
    ),
  );
