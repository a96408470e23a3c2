import type { ConsentRecord } from '../core/record.js';

/** Fills the `{name}` places of a message. An unknown name stays as it is. */
export function format(message: string, values: Readonly<Record<string, unknown>>): string {
  return message.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** Formats a date in `language`, or in the browser's where `language` is not a language tag. */
export function formatDate(time: number, language: string): string {
  const options = { dateStyle: 'long', timeStyle: 'short' } as const;
  try {
    return new Intl.DateTimeFormat(language || undefined, options).format(time);
  } catch {
    return new Intl.DateTimeFormat(undefined, options).format(time);
  }
}

/** Fills the message that tells of a record: when the choice was made, and its number. */
export function formatRecord(
  message: string,
  { time, id }: ConsentRecord,
  language: string,
): string {
  return format(message, { date: formatDate(time, language), id });
}
