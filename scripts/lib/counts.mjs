import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.mjs';

/**
 * Runs a test program that writes `{ passed, failed }` to a file of its own, and returns the counts.
 * A program that fails, or ends without counts, counts as one failure at least: silence is no success.
 *
 * @param start gets the file's path and returns `[command, args, env]`
 */
export async function countedRun(start) {
  const folder = mkdtempSync(join(tmpdir(), 'askfirst-counts-'));
  const file = join(folder, 'counts.json');
  const code = await run(...start(file));
  const counts = read(file);
  rmSync(folder, { recursive: true });
  if (counts.passed + counts.failed === 0) console.error('No test ran.');
  const silent = counts.failed === 0 && (code !== 0 || counts.passed === 0);
  return { passed: counts.passed, failed: counts.failed + (silent ? 1 : 0) };
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 0 };
  }
}

export const sum = (all) =>
  all.reduce(
    (total, { passed, failed }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
    }),
    { passed: 0, failed: 0 },
  );
