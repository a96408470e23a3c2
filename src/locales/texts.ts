import type { Messages } from '../core/messages.js';

/**
 * The texts of a language: by key, as modules have them, or as the files of the script tag do, without
 * keys: a list for each part of the English texts, in their order.
 */
export type Texts = Partial<Messages> | readonly (readonly string[])[];

/** The parts, in the order of the lists. */
export const PARTS = { notice: 0, preferences: 1, settings: 2, embed: 3, declaration: 4 } as const;

export type Part = keyof typeof PARTS;

/** Returns the texts of some parts by key, where `english` holds exactly these parts in this order. */
export function readTexts(
  texts: Texts,
  english: object,
  parts: readonly Part[],
): Readonly<Record<string, string>> {
  if (!Array.isArray(texts)) return texts as Readonly<Record<string, string>>;
  const lists = texts as readonly (readonly string[])[];
  const values = parts.flatMap((part) => lists[PARTS[part]] ?? []);
  return Object.fromEntries(Object.keys(english).map((key, at) => [key, values[at] ?? '']));
}
