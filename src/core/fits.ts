/**
 * What a value should be: the name of a kind, a list of such, an object of such (keys that start with
 * `!` are required, `*` stands for any), or a choice by the value itself.
 */
export type Shape =
  string | readonly [Shape] | { readonly [key: string]: Shape } | ((value: unknown) => Shape);

/** What text of each kind looks like; numbers and booleans are tested as text. */
const KINDS: Readonly<Record<string, readonly [type: string, RegExp]>> = {
  text: ['string', /\S/],
  id: ['string', /^[a-z\d][\w-]*$/i],
  link: ['string', /^(https?:|mailto:|[^:/?#]*([/?#]|$))/i],
  host: ['string', /^(\*\.)?[\w-]+(\.[\w-]+)*(\/\S*)?$/],
  mode: ['string', /^(allow|hold)$/],
  path: ['string', /^\/[^;]*$/],
  flag: ['boolean', /./],
  days: ['number', /^([1-9]\d?|[123]\d\d|400)$/],
};

/** Returns whether `value` is of this kind. */
export function isKind(value: unknown, kind: string): boolean {
  const [type, pattern] = KINDS[kind]!;
  return typeof value === type && pattern.test(String(value));
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
  const shapes = shape as { readonly [key: string]: Shape };
  return (
    isObject(value) &&
    Object.keys(shapes).every((key) => key[0] !== '!' || key.slice(1) in value) &&
    Object.keys(value).every((key) => {
      const entry = shapes[key] ?? shapes[`!${key}`] ?? shapes['*'];
      return entry !== undefined && fits(value[key], entry);
    })
  );
}
