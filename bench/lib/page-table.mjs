const HEAD = ['', 'without us', 'with us', 'measured', 'bound', ''];

/** A row as texts: `{ name, control, guarded, value, unit, bound }`. */
export function cells({ name, control, guarded, value, unit, bound }) {
  const number = (figure) =>
    figure === undefined ? '' : `${Number(figure.toFixed(unit === '' ? 3 : 1))} ${unit}`.trim();
  const state = bound === undefined ? '' : value > bound ? 'over' : 'ok';
  return [name, number(control), number(guarded), number(value), number(bound), state];
}

/** A line for the terminal; without a row, the head. */
export const toLine = (row) =>
  (row ? cells(row) : HEAD)
    .map((text, i) => (i === 0 ? text.padEnd(58) : text.padStart(12)))
    .join('')
    .trimEnd();

/** The same as a table for a page of docs/. */
export const toMarkdown = (rows) =>
  [HEAD, HEAD.map(() => '---'), ...rows.map(cells)]
    .map((texts) => `| ${texts.map((text) => text.trim()).join(' | ')} |`)
    .join('\n');
