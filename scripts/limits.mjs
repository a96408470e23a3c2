/**
 * `node scripts/limits.mjs [--check]`: makes the table in docs/limits.md from what the last `npm test`
 * saw in all three engines. With `--check` it fails when the table says something else.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { ENGINES } from './lib/engines.mjs';
import { cellsOf, tableOf } from './lib/limits-table.mjs';
import { MATRIX_RESULTS } from './lib/matrix-results.mjs';
import { root } from './lib/root.mjs';

const { values } = parseArgs({ options: { check: { type: 'boolean' } } });
const FILE = `${root}docs/limits.md`;
const BETWEEN = /(?<=<!-- matrix -->\n).*(?=<!-- \/matrix -->)/s;

const fail = (text) => {
  console.error(text);
  process.exit(1);
};

const engines = Object.keys(ENGINES);

/** What the test files wrote, one part for each of them: `{ part, byEngine }`. */
function readResults() {
  const files = engines.map((engine) => readdirSync(`${MATRIX_RESULTS}/${engine}`));
  return [...new Set(files.flat())].toSorted().map((file) => {
    const byEngine = engines.map((engine) =>
      JSON.parse(readFileSync(`${MATRIX_RESULTS}/${engine}/${file}`, 'utf8')),
    );
    return { part: byEngine[0].part, byEngine };
  });
}

let results;
try {
  results = readResults();
} catch (error) {
  fail(`Not all engines have left results (${error.message}): run npm test first.`);
}
if (results.length === 0) fail('There are no results: run npm test first.');

const text = readFileSync(FILE, 'utf8');
if (!BETWEEN.test(text)) fail('docs/limits.md has no <!-- matrix --> … <!-- /matrix -->.');
const table = `\n${tableOf(results.flatMap(cellsOf))}\n\n`;
const options = { ...(await resolveConfig(FILE)), parser: 'markdown' };
const next = await format(
  text.replace(BETWEEN, () => table),
  options,
);

if (next === text) console.log('docs/limits.md says what the tests saw.');
else if (values.check) fail('docs/limits.md is not what the tests saw: node scripts/limits.mjs');
else {
  writeFileSync(FILE, next);
  console.log('docs/limits.md: wrote the table.');
}
