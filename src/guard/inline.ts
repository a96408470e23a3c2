import type { Channel } from './gate.js';
import { refusedBy } from './refused.js';
import { deniedInText } from './text.js';

/**
 * Holds unmarked inline scripts that a denied service names by a piece of their text, and rules for
 * fetching ahead that name its hosts: https://wicg.github.io/nav-speculation/speculation-rules.html
 */
export const inline: Channel = (gate) => {
  const deniedBy = (script: Element, text: string) =>
    (script as HTMLScriptElement).type === 'speculationrules'
      ? deniedInText(gate, text)
      : refusedBy(gate).find((service) => service.inline.some((part) => text.includes(part)))?.id;
  const { scan } = gate;
  gate.deniesText = (script) => deniedBy(script, script.textContent ?? '');
  gate.scan = (node, parent) => {
    const script = parent as Element | undefined;
    // A script that is in the page without text starts when it is given one.
    if (script?.localName === 'script' && !script.textContent) {
      const text = (node as Partial<Node> | null)?.textContent ?? String(node);
      const id = deniedBy(script, text);
      if (id !== undefined) gate.disarm(script, id);
    }
    return scan(node, parent);
  };
  return [];
};
