/**
 * Returns an element with these attributes and children. For what is loaded before lit-html is: the
 * notice does without it, so that it is on the screen with half of the code.
 */
export function build(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}
