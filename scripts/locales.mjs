/**
 * Writes dist/locales: two files for each language, which the script tag loads when they are needed. Texts
 * only, a list for each part of the English ones and in their order; in `services/`, what the catalogue says. `npm run locales` writes the list of tags
 * in src/locales/tags.ts, which has to be done before the build for a new language.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { root } from './lib/root.mjs';

const NOT_LANGUAGES = ['en', 'tags', 'texts'];
const tags = readdirSync(`${root}src/locales`)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => !NOT_LANGUAGES.includes(name))
  .toSorted();

if (process.argv.includes('--tags')) {
  writeFileSync(
    `${root}src/locales/tags.ts`,
    `/** Tags of the languages that have a file here, besides English. Written by npm run locales. */
export const TAGS: readonly string[] =
  '${tags.join(' ')}'.split(
    ' ',
  );
`,
  );
} else {
  const npm = `${root}dist/npm/locales/`;
  const { TAGS } = await import(`${npm}tags.js`);
  if (TAGS.join() !== tags.join()) {
    console.error('src/locales/tags.ts does not list the languages beside it: npm run locales');
    process.exit(1);
  }
  const english = await Promise.all(
    ['notice', 'preferences', 'settings', 'embed', 'declaration'].map(async (part) =>
      Object.keys(Object.values(await import(`${npm}en/${part}.js`))[0]),
    ),
  );
  rmSync(`${root}dist/locales`, { recursive: true, force: true });
  mkdirSync(`${root}dist/locales/services`, { recursive: true });
  const { SENTENCES } = await import(`${root}dist/npm/services/sentences.js`);
  for (const tag of tags) {
    const [messages] = Object.values(await import(`${npm}${tag}.js`));
    write(
      tag,
      english.map((keys) => keys.map((key) => messages[key])),
    );
    const [sentences] = Object.values(await import(`${root}dist/npm/services/locales/${tag}.js`));
    write(
      `services/${tag}`,
      SENTENCES.map((sentence) => sentences[sentence]),
    );
  }
}

function write(name, texts) {
  writeFileSync(`${root}dist/locales/${name}.js`, `export const texts=${JSON.stringify(texts)};\n`);
}
