/**
 * `npm test [-- --engine=chromium,firefox,webkit] [--only=tooling,wtr,pages,matrix,proof]`: installs what is
 * missing, builds, runs the tests in real browsers. The last line is `N passed, N failed`.
 */
import { parseArgs } from 'node:util';
import { ensureBrowsers } from './browsers.mjs';
import { sum } from './lib/counts.mjs';
import { ENGINES } from './lib/engines.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { must } from './lib/run.mjs';
import { RUNS } from './lib/test-runs.mjs';

const { values } = parseArgs({ options: { engine: { type: 'string' }, only: { type: 'string' } } });
const engines = choose('engine', values.engine, ENGINES);
const kinds = choose('only', values.only, RUNS);

await ensureInstalled();
await ensureBrowsers(engines);
await must(process.execPath, ['scripts/build.mjs']);

const results = [];
for (const [name, start] of kinds.flatMap((kind) => RUNS[kind](engines))) {
  console.log(`\n== ${name}`);
  results.push([name, await start()]);
}

console.log();
for (const [name, { passed, failed }] of results) {
  console.log(`${name}: ${passed} passed, ${failed} failed`);
}
const total = sum(results.map(([, counts]) => counts));
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

function choose(option, text, table) {
  const known = Object.keys(table);
  const chosen = text?.split(',') ?? known;
  const unknown = chosen.filter((name) => !known.includes(name));
  if (unknown.length === 0) return chosen;
  console.error(`--${option}=${unknown.join()} is unknown. Known: ${known.join(', ')}.`);
  process.exit(1);
}
