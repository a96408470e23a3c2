/** Joins names as the language does. */
export const listOf = (names: readonly string[], language = 'en'): string =>
  new Intl.ListFormat(language || 'en').format(names);
