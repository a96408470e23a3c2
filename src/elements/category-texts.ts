import type { Category } from '../core/config.js';

/** Returns the name of a category, and its description if it has one: the site's, else the locale's. */
export function categoryTexts(
  { id, name, description }: Category,
  messages: object,
): { readonly name: string; readonly description: string | undefined } {
  const texts = messages as Readonly<Record<string, string | undefined>>;
  return {
    name: name ?? texts[`category.${id}.name`] ?? id,
    description: description ?? texts[`category.${id}.description`],
  };
}
