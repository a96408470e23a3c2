/** Writes dist/config.schema.json: editors complete and check the config block with it. */
import { writeFileSync } from 'node:fs';
import { createGenerator } from 'ts-json-schema-generator';
import { root } from './lib/root.mjs';

const type = 'ConfigInput';
const schema = createGenerator({
  path: `${root}src/core/config-input.ts`,
  tsconfig: `${root}tsconfig.json`,
  type,
  skipTypeCheck: true, // tsc has just done it, with the newer compiler
}).createSchema(type);

writeFileSync(`${root}dist/config.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
