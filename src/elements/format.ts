/** Fills the `{name}` places of a message. An unknown name stays as it is. */
export function format(message: string, values: Readonly<Record<string, unknown>>): string {
  return message.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** Joins names as the language does. */
export const listOf = (names: readonly string[], language = 'en'): string =>
  new Intl.ListFormat(language || 'en').format(names);

/** Formats a date in `language`, or in the browser's where `language` is not a language tag. */
export function formatDate(time: number, language: string): string {
  const options = { dateStyle: 'long', timeStyle: 'short' } as const;
  try {
    return new Intl.DateTimeFormat(language || undefined, options).format(time);
  } catch {
    return new Intl.DateTimeFormat(undefined, options).format(time);
  }
}
