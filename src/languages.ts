import { TAGS } from './locales/tags.js';
import type { Texts } from './locales/texts.js';
import type { Languages } from './wording.js';

/** The languages of dist/locales, each a file that is loaded when it is needed. */
export const languages: Languages = {
  tags: TAGS,
  // The address is made at run time: the files lie beside this one as they are.
  load: async (tag) => {
    const url = new URL(`locales/${tag}.js`, import.meta.url).href;
    return ((await import(url)) as { texts: Texts }).texts;
  },
};
