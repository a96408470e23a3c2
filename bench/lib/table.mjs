/** Returns a line of the table, or its head. */
export function toLine(row) {
  if (!row) return columns('', 'control', 'guarded', 'measured', 'bound', '');
  const { name, control, guarded, value, sign, bound, unit } = row;
  const time = (number) => (number === undefined ? '–' : `${number.toFixed(1)} ${unit}`);
  const measured = (number) => `${number.toFixed(2)} ${sign}`;
  return columns(
    name,
    time(control),
    time(guarded),
    measured(value),
    bound === undefined ? '' : measured(bound),
    bound === undefined ? '' : value > bound ? 'over' : 'ok',
  );
}

const columns = (name, ...rest) =>
  [name.padEnd(34), ...rest.map((text) => text.padStart(12))].join('').trimEnd();
