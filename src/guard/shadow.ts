import type { Channel } from './gate.js';
import { intercept } from './intercept.js';

/** Watches shadow roots, open and closed: what is marked in there is released like anywhere else. */
export const shadow: Channel = (gate, { Element }) => [
  intercept(Element.prototype, 'attachShadow', (_, args, call) => {
    const root = call(args) as ShadowRoot;
    gate.watch(root);
    return root;
  }),
];
