import { NAMES } from './by-engine.mjs';

/** What is said where something is left. */
const told = (row) => (row.reason ? `left, told as \`${row.reason}\`` : 'left, not seen');
const outcome = (row) => (row.state === 'left' ? told(row) : row.state);

/** Writes down what was erased: a line for each way to keep something, a column for each engine. */
export function withdrawalTable(results) {
  const { byEngine } = results.find(({ part }) => part === 'withdrawal');
  const ways = [...new Set(byEngine.flatMap(({ rows }) => rows.map(({ way }) => way)))];
  /** Hosts that agree share one text, the others are named. */
  const cell = ({ rows }, way) => {
    const texts = new Map();
    for (const row of rows.filter((row) => row.way === way)) {
      const text = outcome(row);
      texts.set(text, [...(texts.get(text) ?? []), row.host]);
    }
    if (texts.size === 1) return [...texts.keys()][0];
    return [...texts].map(([text, hosts]) => `${text}: ${hosts.join(', ')}`).join('; ');
  };
  const lines = [
    ['kept as', ...byEngine.map(({ engine }) => NAMES[engine])],
    ['---', ...byEngine.map(() => '---')],
    ...ways.map((way) => [way, ...byEngine.map((engine) => cell(engine, way))]),
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
