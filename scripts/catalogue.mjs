/**
 * `npm run catalogue`: writes the lists of src/services from its entries, one file each. With `--check`
 * it only says whether they are what it would write.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import prettier from 'prettier';
import { root } from './lib/root.mjs';

const folder = `${root}src/services/`;
const LISTS = ['details.ts', 'index.ts', 'rules.ts'];
/** What all entries share. */
const SHARED = ['lifetime.ts', 'sentences.ts', 'service.ts'];

const ids = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && ![...SHARED, ...LISTS].includes(file))
  .map((file) => file.replace(/\.ts$/, ''))
  .toSorted();
const camel = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** Imports one export of every entry, and lists them by id. */
const list = (name, type, comment) => `
// Written by scripts/catalogue.mjs.
${ids.map((id) => `import { ${name} as ${camel(id)} } from './${id}.js';`).join('\n')}
import type { ${type} } from './service.js';

/** ${comment} */
export const ${name === 'rule' ? 'rules' : name}: Readonly<Record<string, ${type}>> = {
  ${ids.map((id) => `'${id}': ${camel(id)}`).join(',\n')}
};
`;

const texts = {
  'details.ts': list(
    'details',
    'ServiceDetails',
    'Every entry’s texts by id: what the preferences of the script tag show.',
  ),
  'index.ts': `// Written by scripts/catalogue.mjs.
    export type { ServiceOptions } from './service.js';
    ${ids.map((id) => `export { ${camel(id)} } from './${id}.js';`).join('\n')}`,
  'rules.ts': list(
    'rule',
    'ServiceRule',
    'Every entry’s rule by id: what the script tag needs to hold a service that a config names.',
  ),
};

const options = await prettier.resolveConfig(`${folder}rules.ts`);
const outdated = [];
for (const file of LISTS) {
  const text = await prettier.format(texts[file], { ...options, filepath: file });
  if (text === readFileSync(`${folder}${file}`, 'utf8')) continue;
  outdated.push(file);
  if (!process.argv.includes('--check')) writeFileSync(`${folder}${file}`, text);
}
if (process.argv.includes('--check') && outdated.length > 0) {
  console.error(`src/services/${outdated.join(', ')}: not what npm run catalogue writes.`);
  process.exitCode = 1;
}
