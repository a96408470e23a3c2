import { agreed, NAMES } from './by-engine.mjs';

const HEADS = [
  'way out',
  'its code ran',
  'asked for, or written',
  'after Accept all',
  'after a withdrawal',
];

const yes = (is) => (is ? '**yes**' : 'no');

/** What a row says of one engine, in the order of the columns. */
function outcome(part, row) {
  const { before, released, accepted, withdrawn, element, marked } = row;
  if (part === 'storage') {
    return ['no', yes(before), accepted ? 'open' : '**held**', yes(withdrawn)];
  }
  if (row.race) return ['may \\*', 'may be \\*', 'released', 'may \\*'];
  const seen = ({ asked, ran }) => asked + ran > 0;
  const again = element && released && seen(released);
  // Whether a browser fetches ahead what stands in the HTML is a matter of moments.
  const told = (asked) => (part === 'served' && !marked ? 'may be \\*' : yes(asked > 0));
  return [
    yes(before.ran > 0),
    told(before.asked),
    !seen(accepted) ? '**held**' : again ? 'released' : 'open',
    withdrawn.ran > 0 ? '**runs**' : told(withdrawn.asked),
  ];
}

/** The cells of a way; engines that agree share one text, the others are named. */
function merge(outcomes) {
  return HEADS.slice(1).map((_, i) =>
    agreed(outcomes.map(([engine, cells]) => [engine, cells[i]])),
  );
}

/** Returns a row for each way of a part: its group, its source, its name, its cells. */
export function cellsOf({ part, byEngine }) {
  const ways = new Map();
  for (const { engine, rows } of byEngine) {
    for (const row of rows) {
      const way = ways.get(row.way) ?? { row, outcomes: [], without: [] };
      ways.set(row.way, way);
      if (row.state === 'leads out') way.outcomes.push([engine, outcome(part, row)]);
      else way.without.push(NAMES[engine]);
    }
  }
  return [...ways.values()].map(({ row, outcomes, without }) => ({
    group: part === 'lockdown' ? `with lockdown: ${row.group}` : row.group,
    source: row.source,
    way: row.way,
    // Without an engine that has it there is nothing to say.
    cells: outcomes.length > 0 ? merge(outcomes) : ['–', '–', '–', '–'],
    without: without.toSorted().join(', '),
  }));
}

/** Writes the table down. Ways of a group with the same outcome share a line. */
export function tableOf(rows) {
  const lines = [];
  for (const group of new Set(rows.map((row) => row.group))) {
    const mine = rows.filter((row) => row.group === group);
    const classes = new Map();
    for (const row of mine) {
      const key = JSON.stringify([row.cells, row.without]);
      classes.set(key, [...(classes.get(key) ?? []), row]);
    }
    const [most, ...others] = [...classes.values()].toSorted((a, b) => b.length - a.length);
    const link = `[${group}](../test/guard/matrix/page/${most[0].source})`;
    lines.push(line(`${link}: ${others.length > 0 ? 'the other' : 'all'} ${most.length}`, most[0]));
    for (const same of others) {
      lines.push(line(same.map(({ way }) => `\`${way}\``).join(', '), same[0]));
    }
  }
  const ruler = HEADS.map(() => '---');
  return [HEADS, ruler, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const line = (name, { cells, without }) => [
  without ? `${name} (no way out in ${without})` : name,
  ...cells,
];
