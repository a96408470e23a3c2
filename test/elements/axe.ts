import 'axe-core/axe.min.js';
import type Axe from 'axe-core';

declare const axe: typeof Axe;

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with `element`, by WCAG 2.2 A and AA and its best practices. */
export async function violations(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, { runOnly: TAGS });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
