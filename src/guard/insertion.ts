import type { Channel, Gate } from './gate.js';
import type { Interception } from './intercept.js';

/** By the arguments that are inserted: all, or the first, which a place in the document may follow. */
const METHODS = [
  'append prepend before after replaceWith replaceChildren insertAdjacentElement',
  'appendChild insertBefore replaceChild',
];

/** Looks at nodes before script puts them into a document: scripts and frames start right there. */
export const insertion: Channel = (gate, { Node, Element, Document, DocumentFragment }) =>
  inserting(gate, [Node, Element, Document, DocumentFragment], METHODS);

/** Returns the interceptors of methods that insert nodes. An owner without a method gets none. */
export function inserting(
  gate: Gate,
  owners: readonly { prototype: object }[],
  methods: readonly string[],
): Interception[] {
  return owners.flatMap(({ prototype }) =>
    methods.flatMap((names, first) =>
      names.split(' ').map((name): Interception => [
        prototype,
        name,
        (self, args, call) => {
          const count = first || args.length;
          for (let i = 0; i < count; i++) {
            if (starts(args[i], self)) args[i] = gate.scan(args[i], self);
          }
          const result = call(args);
          gate.inserted();
          return result;
        },
      ]),
    ),
  );
}

/**
 * Returns whether something may start when a node is put here. In a tree that is in no document
 * nothing does, and all of it is looked at when it is put into one; but images load when they come
 * from another document, and who puts a shadow tree's host into the page does not see what is in it.
 */
function starts(node: unknown, at: unknown): boolean {
  const { isConnected, ownerDocument, getRootNode } = at as Node;
  // A range is no node.
  return (
    isConnected !== false ||
    (node as Partial<Node> | null)?.ownerDocument !== ownerDocument ||
    'host' in getRootNode.call(at)
  );
}
