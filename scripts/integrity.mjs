/** Writes dist/integrity.json (subresource integrity) and dist/LICENSES.txt beside the built files. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { root } from './lib/root.mjs';

const scripts = [
  'askfirst.all.js',
  'askfirst-category.js',
  'askfirst-channels.js',
  'askfirst-declaration.js',
  'askfirst-described.js',
  'askfirst-details.js',
  'askfirst-embed.js',
  'askfirst-evidence.js',
  'askfirst-explain.js',
  'askfirst-extras.js',
  'askfirst-lit.js',
  'askfirst-log.js',
  'askfirst-look.js',
  'askfirst-page.js',
  'askfirst-preferences.js',
  'askfirst-record.js',
  'askfirst-regions.js',
  'askfirst-services.js',
  'askfirst-settings.js',
  'askfirst-signals.js',
  'askfirst-ui.js',
  'askfirst-withdrawal.js',
  'askfirst.js',
];
const derived = ['LICENSES.txt', 'config.schema.json', 'integrity.json', 'log-entry.schema.json'];
const bundled = ['lit'];

const expected = new Set([...scripts, ...scripts.map((name) => `${name}.map`), ...derived]);
const unknown = readdirSync(`${root}dist`, { withFileTypes: true })
  .filter((entry) => entry.isFile() && !expected.has(entry.name))
  .map((entry) => entry.name);
if (unknown.length > 0) {
  // A new dynamic import makes a new chunk: decide its name and its budget before it ships.
  console.error(
    `dist/ holds files that scripts/integrity.mjs does not know: ${unknown.join(', ')}`,
  );
  process.exit(1);
}

const sri = (name) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(`${root}dist/${name}`))
    .digest('base64')}`;
const table = Object.fromEntries(scripts.map((name) => [name, sri(name)]));
writeFileSync(`${root}dist/integrity.json`, `${JSON.stringify(table, null, 2)}\n`);

const licence = (name) =>
  `${name}\n\n${readFileSync(`${root}node_modules/${name}/LICENSE`, 'utf8').trim()}\n`;
const own = `askfirst\n\n${readFileSync(`${root}LICENSE`, 'utf8').trim()}\n`;
writeFileSync(`${root}dist/LICENSES.txt`, [own, ...bundled.map(licence)].join('\n---\n\n'));
