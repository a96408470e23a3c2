import { TAGS } from './locales/tags.js';
import type { Texts } from './locales/texts.js';
import type { Languages } from './wording.js';

declare global {
  interface Window {
    /** By tag; put there by a script that was made for one site (docs/build.md). */
    askfirstLanguages?: Readonly<
      Record<
        string,
        { readonly texts: Texts; readonly sentences: Readonly<Record<string, string>> }
      >
    >;
  }
}

/** The languages of dist/locales, each a file that is loaded when it is needed. */
export const languages: Languages = {
  tags: TAGS,
  // The address is made at run time: the files lie beside this one as they are.
  load: async (tag) => {
    const built = window.askfirstLanguages?.[tag];
    if (built) return built.texts;
    const url = new URL(`locales/${tag}.js`, import.meta.url).href;
    return ((await import(url)) as { texts: Texts }).texts;
  },
};
