import { onPageLanguage, pageLanguage } from './browser/page-language.js';
import { warn } from './browser/warn.js';
import { directionOf } from './core/pick-language.js';
import type { Consent } from './create-consent.js';
import { readTexts } from './locales/texts.js';
import type { Part, Texts } from './locales/texts.js';

/** The languages that a page can load besides English, which comes with the elements. */
export interface Languages {
  /** Their tags, such as `ja` or `zh-Hant`. */
  readonly tags: readonly string[];
  load(tag: string): Promise<Texts>;
}

/** The language of the moment. */
export interface Wording {
  readonly language: string;
  readonly texts: Texts;
}

/** Anything that has texts of ours, English ones at first. */
export type Speaking = HTMLElement & { messages: object };

/** Keeps what elements say in the language that the page, the site or the visitor wants. */
export interface Speaker {
  /** Gives `element` its texts, which are these parts, now and whenever the language changes. */
  speak(element: Speaking, ...parts: readonly Part[]): void;
  /** Changes to a language that the visitor has chosen. */
  choose(tag: string): Promise<void>;
  /** Settles when the language of the moment is there, or could not be had. */
  ready(): Promise<void>;
  stop(): void;
}

/** For pages that give no other languages. */
const ENGLISH: Languages = { tags: [], load: () => Promise.resolve({}) };

/** Makes languages of the functions that import them, by tag. */
export const languagesOf = (files: Readonly<Record<string, () => Promise<object>>>): Languages => ({
  tags: Object.keys(files),
  load: async (tag) =>
    Object.assign({}, ...[await files[tag]!()].flat().flatMap(Object.values)) as Texts,
});

const speakers = new WeakMap<Consent, Speaker>();

/** Returns what speaks for a consent; the first call says in which languages it can. */
export function speakerOf(consent: Consent, languages = ENGLISH): Speaker {
  const speaker = speakers.get(consent) ?? createSpeaker(consent, languages);
  speakers.set(consent, speaker);
  return speaker;
}

/** Starts speaking: loads the language of the page, if it is not English. */
function createSpeaker(consent: Consent, { tags, load }: Languages): Speaker {
  const { config } = consent;
  const speaking = new Map<Speaking, readonly [english: object, parts: readonly Part[]]>();
  let chosen: string | undefined;
  let wording: Wording = { language: 'en', texts: {} };
  let loading: Promise<void> = Promise.resolve();

  const wanted = () => pageLanguage(chosen ?? config.language, tags);
  const dress = (element: Speaking) => {
    const { language, texts } = wording;
    const [english, parts] = speaking.get(element)!;
    element.messages = { ...english, ...readTexts(texts, english, parts), ...config.messages };
    element.lang = language;
    element.dir = directionOf(language);
  };
  const change = async (language: string) => {
    if (language === wording.language) return;
    try {
      const texts = language === 'en' ? {} : await load(language);
      // Meanwhile another may be wanted.
      if (language !== wanted()) return;
      wording = { language, texts };
      Object.assign(consent, { wording });
      for (const element of speaking.keys()) dress(element);
      consent.dispatchEvent(new Event('wording'));
    } catch (error) {
      warn('language', [language, error]);
    }
  };
  const follow = () => (loading = change(wanted()));
  void follow();
  const stop = onPageLanguage(follow);
  Object.assign(consent, { wording });
  return {
    speak(element, ...parts) {
      speaking.set(element, [element.messages, parts]);
      dress(element);
    },
    choose(tag) {
      chosen = tag;
      return follow();
    },
    ready: () => loading,
    stop,
  };
}
