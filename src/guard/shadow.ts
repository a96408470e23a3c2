import type { Channel } from './gate.js';

/** Watches shadow roots, open and closed: what is marked in there is released like anywhere else. */
export const shadow: Channel = (gate, { Element }) => [
  [
    Element.prototype,
    'attachShadow',
    (_, args, call) => {
      const root = call(args) as ShadowRoot;
      gate.watch(root);
      return root;
    },
  ],
];
