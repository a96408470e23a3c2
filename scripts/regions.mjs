/**
 * `npm run regions`: writes the pages of docs/regions from the rules in src/regions/rules.ts and the texts
 * in scripts/lib/region-texts.mjs. With `--check` it only says whether they are what it would write.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import prettier from 'prettier';
import ts from 'typescript';
import { pagesOf } from './lib/region-pages.mjs';
import { root } from './lib/root.mjs';

const folder = `${root}docs/regions/`;
const checks = process.argv.includes('--check');

/** Imports a module of the sources that itself imports nothing but types. */
function importSource(path) {
  const { outputText } = ts.transpileModule(readFileSync(`${root}src/${path}`, 'utf8'), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`);
}

const { RULES } = await importSource('regions/rules.ts');
const { STRICTEST } = await importSource('core/regime.ts');
const { pages, list } = pagesOf([...RULES, STRICTEST]);

const BETWEEN = /(?<=<!-- rules -->\n).*(?=<!-- \/rules -->)/s;
const readme = readFileSync(`${folder}README.md`, 'utf8').replace(BETWEEN, () => list);
const wanted = { ...pages, README: readme };

/** Breaks long lines of running text, as people do who write Markdown by hand. */
const wrap = (text) =>
  text
    .split('\n')
    .flatMap((line) =>
      /^[|<#]/.test(line)
        ? line
        : line
            .replace(/(.{1,108})(?: +|$)/g, '$1\n')
            .trimEnd()
            .split('\n'),
    )
    .join('\n');

const options = { ...(await prettier.resolveConfig(`${folder}README.md`)), parser: 'markdown' };
const outdated = [];
for (const [name, text] of Object.entries(wanted)) {
  const file = `${folder}${name}.md`;
  const next = await prettier.format(name === 'README' ? text : wrap(text), options);
  const lines = next.split('\n').length - 1;
  if (name !== 'README' && lines >= 40)
    throw new Error(`${name}.md has ${lines} lines: shorten it.`);
  let before;
  try {
    before = readFileSync(file, 'utf8');
  } catch {
    // A new rule.
  }
  if (next === before) continue;
  outdated.push(`${name}.md`);
  if (!checks) writeFileSync(file, next);
}
for (const name of readdirSync(folder)) {
  if (wanted[name.replace(/\.md$/, '')]) continue;
  outdated.push(name);
  if (!checks) rmSync(`${folder}${name}`);
}

if (outdated.length === 0) console.log('docs/regions says what the rules say.');
else if (!checks) console.log(`docs/regions: wrote ${outdated.join(', ')}.`);
else {
  console.error(`docs/regions: ${outdated.join(', ')} not as npm run regions writes it.`);
  process.exitCode = 1;
}
