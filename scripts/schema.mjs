/**
 * Writes the schemas of dist/: editors complete and check the config block with one, receivers check
 * what is posted to the site's log with the other.
 */
import { writeFileSync } from 'node:fs';
import { createGenerator } from 'ts-json-schema-generator';
import { root } from './lib/root.mjs';

for (const [name, type] of [
  ['config', 'ConfigInput'],
  ['log-entry', 'LogEntry'],
]) {
  const schema = createGenerator({
    path: `${root}src/core/${name.replace('config', 'config-input')}.ts`,
    tsconfig: `${root}tsconfig.json`,
    type,
    skipTypeCheck: true, // tsc has just done it, with the newer compiler
  }).createSchema(type);
  writeFileSync(`${root}dist/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
}
