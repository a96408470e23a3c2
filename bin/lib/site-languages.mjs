import { readFileSync } from 'node:fs';
import { pickLanguage } from '../../dist/npm/core/pick-language.js';
import { TAGS } from '../../dist/npm/locales/tags.js';
import { details } from '../../dist/npm/services/details.js';
import { DESCRIPTIONS, PURPOSES, SENTENCES } from '../../dist/npm/services/sentences.js';
import { CommandError } from './command.mjs';

/**
 * Returns the tags of the languages that a site's script brings along: those that the command names, else
 * the one that the config is written for. English needs no file.
 */
export function languagesOf({ language = 'en' }, named) {
  const tags = ['en', ...TAGS];
  const found = (named ?? [language]).map((tag) => {
    const known = pickLanguage([tag], tags);
    if (known || !named) return known;
    throw new CommandError(
      `askfirst: there are no texts in "${tag}". Name with --languages some of ${TAGS.join(', ')}.`,
    );
  });
  return [...new Set(found)].filter((tag) => tag && tag !== 'en');
}

/** Returns what such a script brings, by tag: of the catalogue's sentences those that `rules` need. */
export function textsIn(tags, rules) {
  const needed = new Set(SENTENCES);
  for (const sentence of [...PURPOSES, ...DESCRIPTIONS]) needed.delete(sentence);
  for (const { description, entries } of Object.keys(rules).map((id) => details[id])) {
    needed.add(description);
    for (const { purpose } of Object.values(entries)) needed.add(purpose);
  }
  const sentences = (tag) => {
    const texts = read(`services/${tag}`);
    const pairs = SENTENCES.map((sentence, at) => [sentence, texts[at]]);
    return Object.fromEntries(pairs.filter(([sentence]) => needed.has(sentence)));
  };
  return Object.fromEntries(
    tags.map((tag) => [tag, { texts: read(tag), sentences: sentences(tag) }]),
  );
}

/** The texts of a file in dist/locales: JSON in a module. */
function read(name) {
  const text = readFileSync(new URL(`../../dist/locales/${name}.js`, import.meta.url), 'utf8');
  return JSON.parse(text.slice(text.indexOf('['), text.lastIndexOf(']') + 1));
}
