/**
 * `node scripts/tables.mjs <limits|withdrawal|services|signals> [--check]`: makes the table in docs/ of
 * that name from what the last `npm test` saw in all engines. With `--check` it fails when the table says
 * something else.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { ENGINES } from './lib/engines.mjs';
import { cellsOf, tableOf } from './lib/limits-table.mjs';
import { servicesTable, signalsTable } from './lib/proof-tables.mjs';
import { resultsOf } from './lib/results.mjs';
import { root } from './lib/root.mjs';
import { withdrawalTable } from './lib/withdrawal-table.mjs';

/** By the name of the page: the run whose results it tells, and how. */
const TABLES = {
  limits: ['matrix', (results) => tableOf(results.flatMap(cellsOf))],
  withdrawal: ['pages', withdrawalTable],
  services: ['proof', servicesTable],
  signals: ['proof', signalsTable],
};
const BETWEEN = /(?<=<!-- results -->\n).*(?=<!-- \/results -->)/s;

const fail = (text) => {
  console.error(text);
  process.exit(1);
};

const { values, positionals } = parseArgs({
  options: { check: { type: 'boolean' } },
  allowPositionals: true,
});
const [name] = positionals;
if (!(name in TABLES)) fail(`Write one of: ${Object.keys(TABLES).join(', ')}.`);
const [run, write] = TABLES[name];
const engines = Object.keys(ENGINES);
const page = `docs/${name}.md`;

/** What the test files wrote, one part for each of them: `{ part, byEngine }`. */
function readResults() {
  const folder = resultsOf(run);
  const files = engines.map((engine) => readdirSync(`${folder}/${engine}`));
  return [...new Set(files.flat())].toSorted().map((file) => {
    const byEngine = engines.map((engine) =>
      JSON.parse(readFileSync(`${folder}/${engine}/${file}`, 'utf8')),
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

const text = readFileSync(root + page, 'utf8');
if (!BETWEEN.test(text)) fail(`${page} has no <!-- results --> … <!-- /results -->.`);
const table = `\n${write(results)}\n\n`;
const options = { ...(await resolveConfig(root + page)), parser: 'markdown' };
const next = await format(
  text.replace(BETWEEN, () => table),
  options,
);

if (next === text) console.log(`${page} says what the tests saw.`);
else if (values.check) fail(`${page} is not what the tests saw: node scripts/tables.mjs ${name}`);
else {
  writeFileSync(root + page, next);
  console.log(`${page}: wrote the table.`);
}
