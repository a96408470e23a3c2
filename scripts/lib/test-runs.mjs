import { readdirSync, rmSync } from 'node:fs';
import { bin } from './bin.mjs';
import { countedRun } from './counts.mjs';
import { ENGINES } from './engines.mjs';
import { resultsOf } from './results.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';

/** Node's own runner, one file after another: each opens browsers and wants the machine. */
async function nodeTest(folder, env) {
  const files = readdirSync(`${root}${folder}`).filter((name) => name.endsWith('.test.mjs'));
  if (files.length === 0) {
    // Without a file, node would look for tests everywhere, and find this script among them.
    console.error(`${folder} holds no tests.`);
    return { passed: 0, failed: 1 };
  }
  return countedRun((counts) => [
    process.execPath,
    [
      '--test',
      '--test-concurrency=1',
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      `--test-reporter=${root}scripts/lib/node-count-reporter.mjs`,
      `--test-reporter-destination=${counts}`,
      ...files.map((name) => `${folder}/${name}`),
    ],
    env,
  ]);
}

/** The kinds of tests, by the name that `--only=` takes. Each resolves with counts per run. */
export const RUNS = {
  /** The tools, the server and the harness themselves. */
  tooling: (engines) => [
    ['tooling', () => nodeTest('test/tooling', { ASKFIRST_ENGINES: engines.join(',') })],
  ],
  /** Modules and elements, in a page of the test runner. */
  wtr: (engines) => [
    [
      'in the page',
      () =>
        countedRun((counts) => [
          bin('web-test-runner'),
          [],
          { ASKFIRST_ENGINE: engines.join(','), ASKFIRST_COUNTS: counts },
        ]),
    ],
  ],
  /** Whole pages with the built files, from the outside. */
  pages: (engines) => withTables('pages', 'whole pages', 'test/pages', ['withdrawal'], engines),
  /** Every way out of a page. */
  matrix: (engines) => withTables('matrix', 'ways out', 'test/guard/matrix', ['limits'], engines),
  /** Two sites with the snippets of many vendors, who are played here. */
  proof: (engines) =>
    withTables('proof', 'two sites', 'test/proof', ['services', 'signals'], engines),
};

/** A folder's tests in each engine; after all of them, whether docs/ says what they did. */
function withTables(name, title, folder, tables, engines) {
  const results = resultsOf(name);
  for (const engine of engines) rmSync(`${results}/${engine}`, { recursive: true, force: true });
  const runs = engines.map((engine) => [
    `${title}, ${engine}`,
    () => nodeTest(folder, { ASKFIRST_ENGINE: engine, ASKFIRST_RESULTS: results }),
  ]);
  if (engines.length < Object.keys(ENGINES).length) return runs;
  return [...runs, ...tables.map((table) => [`docs/${table}.md`, () => checkTable(table)])];
}

async function checkTable(name) {
  const code = await run(process.execPath, ['scripts/tables.mjs', name, '--check']);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
