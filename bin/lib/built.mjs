import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

export const { version } = JSON.parse(read('package.json'));

/** Built files that go before askfirst.js where a site wants them, in this order. */
export const OPTIONAL = ['channels', 'regions', 'signals'];

const fileOf = (part) => (part ? `askfirst-${part}.js` : 'askfirst.js');

/** Whether this version has such a file. */
export const hasPart = (part) => existsSync(new URL(`../../dist/${fileOf(part)}`, import.meta.url));

/** The text of a built script; without a part, of askfirst.js. Its source map lies beside the original. */
export const builtScript = (part) =>
  read(`dist/${fileOf(part)}`)
    .replace(/^\/\/# sourceMappingURL=.*$/m, '')
    .trim();

/** What the script loads later, from its own folder: files, and folders with a slash at the end. */
export function furtherFiles() {
  const first = new Set(['services', ...OPTIONAL].map(fileOf));
  const folder = fileURLToPath(new URL('../../dist', import.meta.url));
  const files = readdirSync(folder).filter((name) => /^askfirst-[\w-]+\.js$/.test(name));
  return [...files.filter((name) => !first.has(name)), 'locales/'];
}
