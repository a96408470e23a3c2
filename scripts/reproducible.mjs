/**
 * Fails unless the committed files of dist/ are what the sources build, and unless building them a
 * second time, in a folder of another name, gives the same bytes.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { must } from './lib/run.mjs';
import { root } from './lib/root.mjs';

const INPUTS = [
  'src',
  'demo',
  'scripts',
  'package.json',
  'rollup.config.mjs',
  'tsconfig.json',
  'LICENSE',
];

await must(process.execPath, ['scripts/build.mjs']);

const elsewhere = mkdtempSync(join(tmpdir(), 'askfirst-rebuild-'));
try {
  for (const name of INPUTS) cpSync(root + name, join(elsewhere, name), { recursive: true });
  symlinkSync(`${root}node_modules`, join(elsewhere, 'node_modules'));
  await must(process.execPath, [join(elsewhere, 'scripts/build.mjs')]);

  const files = readdirSync(`${root}dist`, { withFileTypes: true }).filter((f) => f.isFile());
  const differ = files.filter(
    ({ name }) =>
      !readFileSync(`${root}dist/${name}`).equals(readFileSync(join(elsewhere, 'dist', name))),
  );
  for (const { name } of differ)
    console.error(`dist/${name} depends on where or when it is built.`);
  if (differ.length > 0) process.exitCode = 1;
} finally {
  rmSync(elsewhere, { recursive: true });
}

// Not `git diff`: a file that was never committed must be noticed, too.
const status = ['status', '--porcelain', '--untracked-files=all', '--', 'dist'];
const changed = execFileSync('git', status, { cwd: root, encoding: 'utf8' });
if (changed !== '') {
  console.error(
    `dist/ is not what was committed; run \`npm run build\` and commit it:\n${changed}`,
  );
  process.exitCode = 1;
}
