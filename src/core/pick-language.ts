/** Tags of the same language that texts are not written in. */
const SAME: Readonly<Record<string, string>> = { tl: 'fil', no: 'nb', nn: 'nb' };

/**
 * Returns the first of the wanted languages that is available, in the available spelling: by itself,
 * with its region (`pt-BR`), or with its script (`zh-TW` finds `zh-Hant`). Tags as in
 * https://www.rfc-editor.org/info/bcp47; what is none is passed over.
 */
export function pickLanguage(
  wanted: readonly string[],
  available: readonly string[],
): string | undefined {
  const spelling = new Map(available.map((tag) => [tag.toLowerCase(), tag]));
  for (const tag of wanted) {
    for (const candidate of candidates(tag)) {
      const found = spelling.get(candidate.toLowerCase());
      if (found) return found;
    }
  }
  return undefined;
}

/** What may be meant by a tag; what is likely comes last, as a first visit takes 5 ms to load it. */
function* candidates(tag: string): Iterable<string> {
  yield tag;
  try {
    const { language, script, region } = new Intl.Locale(tag).maximize();
    yield* [`${language}-${region}`, `${language}-${script}`, language, SAME[language] ?? language];
  } catch {
    // No tag.
  }
}

/** Returns the direction in which a language is written. `Intl.Locale` cannot say it in Firefox yet. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  /^(ar|fa|he|ur)\b/i.test(tag) ? 'rtl' : 'ltr';
