/**
 * Writes what editors and frameworks need to know the elements, from dist/npm/custom-elements.json:
 * custom data for VS Code, web-types for JetBrains, and type declarations that a project opts into.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { frameworkTypes } from './lib/framework-types.mjs';
import { htmlCustomData } from './lib/html-custom-data.mjs';
import { elementsOf } from './lib/manifest-elements.mjs';
import { root } from './lib/root.mjs';
import { webTypes } from './lib/web-types.mjs';

const npm = `${root}dist/npm/`;
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const writeJson = (name, value) => writeFileSync(npm + name, `${JSON.stringify(value, null, 2)}\n`);

const elements = elementsOf(read(`${npm}custom-elements.json`));
if (elements.length === 0) {
  console.error('dist/npm/custom-elements.json names no elements.');
  process.exit(1);
}

mkdirSync(`${npm}jsx`, { recursive: true });
const options = await resolveConfig(`${root}src/index.ts`);
for (const [name, text] of Object.entries(frameworkTypes(elements))) {
  writeFileSync(`${npm}jsx/${name}`, await format(text, { ...options, filepath: name }));
}
writeJson('html-custom-data.json', htmlCustomData(elements));
writeJson('web-types.json', webTypes(elements, read(`${root}package.json`)));
