/**
 * What a value should be: the name of a kind, words to choose from (`a|b`), a list of such, an object of
 * such (keys that start with `!` are required, `*` stands for any), or a choice by the value itself.
 */
export type Shape =
  string | readonly [Shape] | { readonly [key: string]: Shape } | ((value: unknown) => Shape);

/** What each kind looks like, written as its type and its text. */
const KINDS: Readonly<Record<string, RegExp>> = {
  text: /^s[^]*\S/,
  id: /^s[a-z\d][\w-]*$/i,
  cookie: /^s[\w-]+$/,
  link: /^s(https?:|mailto:|[^:/?#]*([/?#]|$))/i,
  host: /^s(\*\.)?[\w-]+(\.[\w-]+)*(\/\S*)?$/,
  path: /^s\/[^;]*$/,
  flag: /^b/,
  days: /^n([1-9]\d?|[123]\d\d|400)$/,
};

/** Returns whether `value` is of this kind, or one of the words of `a|b`. */
export function isKind(value: unknown, kind: string): boolean {
  // The first letter tells the types apart that can be written down.
  const fitting =
    kind === 'any' ||
    (typeof value !== 'object' &&
      (KINDS[kind] ?? RegExp(`^s(${kind})$`)).test((typeof value)[0]! + String(value)));
  // Ids become keys: a name that every object has (`constructor`) would find something without being one.
  return fitting && !(kind === 'id' && String(value) in {});
}

/** Returns whether `value` is an object with keys, not a list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns whether a value has this shape: a bare yes or no. `check` says what is wrong, and where. */
export function fits(value: unknown, shape: Shape): boolean {
  if (typeof shape === 'function') return fits(value, shape(value));
  if (typeof shape === 'string') return isKind(value, shape);
  if (Array.isArray(shape)) {
    return Array.isArray(value) && value.every((item) => fits(item, (shape as [Shape])[0]));
  }
  // Without a prototype, so that `constructor` is a key like any other.
  const shapes = { __proto__: null, ...(shape as object) } as unknown as Record<string, Shape>;
  return (
    isObject(value) &&
    Object.keys(shapes).every((key) => key[0] !== '!' || Object.hasOwn(value, key.slice(1))) &&
    Object.entries(value).every(([key, item]) => {
      const entry = shapes[key] ?? shapes[`!${key}`] ?? shapes['*'];
      return entry !== undefined && fits(item, entry);
    })
  );
}
