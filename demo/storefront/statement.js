import { element } from './element.js';

/** Turns the statement, which is plain text, into a title, paragraphs and a link. */
export function statement(text) {
  const [title, ...paragraphs] = text.split('\n\n');
  return [
    element('p', {}, element('strong', {}, title)),
    ...paragraphs.map((paragraph) => element('p', {}, ...linked(paragraph))),
  ];
}

const linked = (paragraph) =>
  paragraph
    .split(/(https:\S+)/)
    .map((part) => (part.startsWith('https:') ? element('a', { href: part }, part) : part));
