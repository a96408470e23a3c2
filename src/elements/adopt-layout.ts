import { layout } from './declaration.styles.js';

/** Gives the document, or the shadow root that the element is in, the few rules that a table needs. */
export function adoptLayout(root: Node): void {
  const sheet = layout.styleSheet;
  if (!sheet || !(root instanceof Document || root instanceof ShadowRoot)) return;
  if (!root.adoptedStyleSheets.includes(sheet)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}
