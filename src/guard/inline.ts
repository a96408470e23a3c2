import type { Channel } from './gate.js';
import { disarm, HELD, isExecutable, KEPT } from './hold.js';
import { deniedSnippet } from './refused.js';
import { deniedInText } from './text.js';

/**
 * Holds unmarked inline scripts that a denied service names by a piece of their text, and rules for
 * fetching ahead that name its hosts: https://wicg.github.io/nav-speculation/speculation-rules.html
 */
export const inline: Channel = (gate) => {
  const isRules = (script: Element) =>
    (script.getAttribute(`${KEPT}type`) ?? script.getAttribute('type')) === 'speculationrules';
  const deniedBy = (script: Element, text: string) =>
    isRules(script) ? deniedInText(gate, text) : deniedSnippet(gate, text);
  const hold = (script: Element, id: string | undefined) => {
    // Data may name anything.
    if (id === undefined || !(isExecutable(script) || isRules(script))) return;
    disarm(script, id);
    gate.keep(script);
  };
  const { examine, scan, denied } = gate;
  gate.examine = (element) => {
    // The browser acts on these without running them.
    if (element.localName === 'script' && isRules(element) && !element.hasAttribute(HELD)) {
      hold(element, deniedBy(element, element.textContent ?? ''));
    }
    examine(element);
  };
  gate.denied = (element, name, value) => {
    if (name === 'type') return deniedBy(element, element.textContent ?? '');
    const id = denied(element, name, value);
    return name === 'srcdoc' ? (id ?? deniedSnippet(gate, value!)) : id;
  };
  gate.scan = (node, parent) => {
    const script = parent as Element | undefined;
    // A script that is in the page without text starts when it is given one.
    if (script?.localName === 'script' && !script.textContent) {
      const text = (node as Partial<Node> | null)?.textContent ?? String(node);
      hold(script, deniedBy(script, text));
    }
    return scan(node, parent);
  };
  return [];
};
