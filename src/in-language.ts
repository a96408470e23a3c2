import type { Config, Service, StorageEntry } from './core/config.js';
import type { SENTENCES } from './services/sentences.js';

/** The sentence of the catalogue that joins two lifetimes. */
const EITHER = '{a} or {b}' satisfies (typeof SENTENCES)[number];

/** What the catalogue says in a language, by what it says in English. */
type Sentences = Readonly<Record<string, string | undefined>>;

/**
 * Returns a config with what a language has other words for: sentences of the catalogue, and lifetimes,
 * also the site's own. All else stays as the site wrote it.
 */
export function inLanguage(config: Config, sentences: Sentences, language: string): Config {
  if (language === 'en') return config;
  const say = (text: string) => sentences[text] ?? text;
  const entry = (one: StorageEntry): StorageEntry => ({
    ...one,
    ...(one.purpose && { purpose: say(one.purpose) }),
    ...(one.lifetime && { lifetime: lifetimeIn(language, one.lifetime, sentences) }),
  });
  const service = (one: Service): Service => ({
    ...one,
    ...(one.description && { description: say(one.description) }),
    cookies: one.cookies.map(entry),
    storage: one.storage.map(entry),
  });
  return { ...config, services: config.services.map(service) };
}

/** Returns a lifetime such as `1 day to 2 years or until erased`; what is no such piece stays. */
function lifetimeIn(language: string, lifetime: string, sentences: Sentences): string {
  const [a = '', b] = lifetime.split(' or ').map((range) =>
    range
      .split(' to ')
      .map((piece) => sentences[piece] ?? durationIn(language, piece))
      .join(' – '),
  );
  return b === undefined ? a : (sentences[EITHER] ?? EITHER).replace('{a}', a).replace('{b}', b);
}

/** `13 months` as the language has it, where the browser knows: Chromium has no Irish, Icelandic, Maltese. */
function durationIn(language: string, text: string): string {
  const [, count, unit] = /^(\d+) (second|minute|hour|day|week|month|year)s?$/.exec(text) ?? [];
  if (!unit || Intl.NumberFormat.supportedLocalesOf(language).length === 0) return text;
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(
    Number(count),
  );
}
