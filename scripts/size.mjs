/** Prints what a visitor downloads, and fails when a budget of package.json is exceeded. */
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { root } from './lib/root.mjs';

const { budgets } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const built = readdirSync(`${root}dist`)
  .filter((name) => name.endsWith('.js'))
  .map((name) => `dist/${name}`);

const brotli = (bytes) =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  }).length;

/** A name like `a.js + b.js` is what has been downloaded by some moment: each file on its own. */
function measure(name) {
  const sizes = name.split(' + ').map((file) => {
    const bytes = readFileSync(root + file);
    return [bytes.length, gzipSync(bytes, { level: 9 }).length, brotli(bytes)];
  });
  const [raw, gzip, br] = [0, 1, 2].map((i) => sizes.reduce((sum, size) => sum + size[i], 0));
  const budget = budgets[name];
  const state = budget === undefined ? '' : br <= budget ? 'ok' : `over by ${br - budget}`;
  return { name, raw, gzip, br, budget, state };
}

const rows = [...new Set([...built, ...Object.keys(budgets)])].map(measure);
const width = Math.max(...rows.map((row) => row.name.length));
const line = (name, ...cells) =>
  console.log(name.padEnd(width), ...cells.map((cell) => String(cell ?? '').padStart(9)));

line('file', 'bytes', 'gzip', 'brotli', 'budget', '');
for (const row of rows) line(row.name, row.raw, row.gzip, row.br, row.budget, row.state);

if (rows.some((row) => row.state.startsWith('over'))) {
  console.error('\nOver budget: make it smaller, or say in an ADR why the budget must grow.');
  process.exitCode = 1;
}
