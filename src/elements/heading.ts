import { html } from 'lit';

/** By level. Each is a template of its own, because a tag cannot be a value in one. */
const HEADINGS: readonly ((text: unknown, part: string) => unknown)[] = [
  (text, part) => html`<h1 part=${part}>${text}</h1>`,
  (text, part) => html`<h2 part=${part}>${text}</h2>`,
  (text, part) => html`<h3 part=${part}>${text}</h3>`,
  (text, part) => html`<h4 part=${part}>${text}</h4>`,
  (text, part) => html`<h5 part=${part}>${text}</h5>`,
  (text, part) => html`<h6 part=${part}>${text}</h6>`,
];

/** Renders a heading of the level, or of the next one that there is. */
export function renderHeading(level: number, text: unknown, part: string): unknown {
  return HEADINGS[Math.min(Math.max(level, 1), 6) - 1]?.(text, part);
}
