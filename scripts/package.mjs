/** Checks the package as npm would publish it: publint, types resolution, and its contents. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { bin } from './lib/bin.mjs';
import { must } from './lib/run.mjs';
import { root } from './lib/root.mjs';

await must(bin('publint'), ['--strict']);
const { exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
// The script-tag files, which are for a page and not for an import, have no types.
const untyped = Object.keys(exports)
  .filter((name) => typeof exports[name] === 'string' && name.endsWith('.js'))
  .map((name) => name.replace('./', ''));
await must(bin('attw'), [
  '--pack',
  '.',
  '--profile',
  'esm-only',
  '--exclude-entrypoints',
  ...untyped,
]);

const report = execFileSync('npm', ['pack', '--dry-run', '--json'], {
  cwd: root,
  encoding: 'utf8',
});
const packed = JSON.parse(report)[0].files.map((file) => file.path);

const targets = Object.values(exports).flatMap((target) =>
  typeof target === 'string' ? [target] : Object.values(target),
);
const isPacked = (target) => {
  const [start, end] = target.replace(/^\.\//, '').split('*');
  return end === undefined
    ? packed.includes(start)
    : packed.some((path) => path.startsWith(start) && path.endsWith(end));
};
const problems = [
  ...targets.filter((target) => !isPacked(target)).map((target) => `${target} is not packed`),
  ...packed
    .filter((path) => !/^(bin\/|dist\/|package\.json|README\.md|LICENSE$)/.test(path))
    .map((path) => `${path} should not be packed`),
];
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(`${packed.length} files packed, ${targets.length} exports found in them.`);
