/**
 * Everything that must hold before a change is merged. Runs all checks even after one has failed; the
 * last line is `N passed, N failed`: each check counts as one, and each test of `npm test` as one.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const CHECKS = [
  ['install, strict about peer dependencies', 'npm ci --strict-peer-deps --no-audit --no-fund'],
  ['tests', 'npm test'],
  ['format', 'npm run --silent format:check'],
  ['lint and layer rules', 'npm run --silent lint'],
  ['types', 'npm run --silent types'],
  ['package', 'npm run --silent package'],
  ['size', 'npm run --silent size'],
  ['no Do Not Track read', 'npm run --silent no-dnt'],
  ['dist is what the sources build, byte by byte', 'node scripts/reproducible.mjs'],
];

/** Streams a command's output and resolves with its exit code and its last counts, if any. */
function run(command) {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'inherit'] });
    let tail = '';
    child.stdout.on('data', (text) => {
      process.stdout.write(text);
      tail = (tail + text).slice(-1000);
    });
    child.on('close', (code) => {
      const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/.exec(tail) ?? [];
      resolve({ code, passed: Number(passed ?? 0), failed: Number(failed ?? 0) });
    });
  });
}

let passed = 0;
let failed = 0;
const summary = [];
for (const [name, command] of CHECKS) {
  console.log(`\n=== ${name}: ${command}`);
  const result = await run(command);
  passed += result.passed;
  failed += result.failed;
  if (result.code === 0) passed++;
  else failed++;
  summary.push(`${result.code === 0 ? 'ok    ' : 'FAILED'} ${name}`);
}
console.log(`\n${summary.join('\n')}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
