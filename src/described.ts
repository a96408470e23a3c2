import { warn } from './browser/warn.js';
import type { Config } from './core/config.js';
import type { Consent } from './create-consent.js';
import { inLanguage } from './in-language.js';

/**
 * Resolves with the config as visitors read it: with the catalogue's texts, which the guard does without,
 * and in the language of the moment. They are loaded only where a config names services: functions from
 * npm bring their own, and the languages of a module bring the catalogue's sentences where it has them.
 */
export async function described({ config, wording }: Consent): Promise<Config> {
  const { askfirstServices = {} } = window;
  const { language = 'en', texts = {} } = wording ?? {};
  if (!config.services.some(({ id }) => Object.hasOwn(askfirstServices, id))) {
    return Array.isArray(texts)
      ? config
      : inLanguage(config, texts as Record<string, string>, language);
  }
  const { describe, loadSentences } = await import('./details.js');
  const sentences = await loadSentences(language).catch((error: unknown) => {
    warn('language', [language, error]);
    return {};
  });
  return inLanguage(describe(config), sentences, language);
}
