import type { Channel } from './gate.js';

/**
 * Leaves scripts of the page alone that have not the nonce of our own tag: the browser judges those.
 * Released, they would count as made by a trusted script, which `'strict-dynamic'` lets through:
 * https://w3c.github.io/webappsec-csp/#strict-dynamic-usage
 */
export const nonces: Channel = (gate) => {
  const own = document.currentScript?.nonce;
  const { examine } = gate;
  gate.examine = (element) => {
    const { localName, nonce, ownerDocument, isConnected } = element as HTMLElement;
    // A template has a document without a window; other windows have policies of their own.
    const parsed = ownerDocument === document ? isConnected : !ownerDocument.defaultView;
    if (own && localName === 'script' && parsed && nonce !== own) return;
    examine(element);
  };
  return [];
};
