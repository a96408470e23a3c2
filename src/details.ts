import type { Config } from './core/config.js';
import type {} from './languages.js';
import { details } from './services/details.js';
import { SENTENCES } from './services/sentences.js';
import { describeWith } from './services/service.js';

/** Part of dist/askfirst-details.js: adds the catalogue's texts to a config. */
export function describe(config: Config): Config {
  return {
    ...config,
    services: config.services.map((service) => {
      const known = details[service.id];
      if (!known) return service;
      const { cookies, storage, ...texts } = describeWith(service, known);
      return { ...texts, ...service, cookies, storage };
    }),
  };
}

/** Loads what the catalogue says in a language, by what it says in English. */
export async function loadSentences(tag: string): Promise<Readonly<Record<string, string>>> {
  if (tag === 'en') return {};
  const built = window.askfirstLanguages?.[tag];
  if (built) return built.sentences;
  // The address is made at run time: see `languages`.
  const url = new URL(`locales/services/${tag}.js`, import.meta.url).href;
  const { texts } = (await import(url)) as { texts: readonly string[] };
  return Object.fromEntries(SENTENCES.map((sentence, at) => [sentence, texts[at] ?? sentence]));
}
