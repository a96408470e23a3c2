/**
 * Returns whether the name of a cookie or storage key fits a pattern: the name itself, `_ga*` for any
 * ending, or a regular expression between slashes. One that cannot be read fits nothing.
 */
export function matchesName(pattern: string, name: string): boolean {
  const [, expression, flags] = /^\/(.+)\/([a-z]*)$/.exec(pattern) ?? [];
  if (expression !== undefined) {
    try {
      return new RegExp(expression, flags).test(name);
    } catch {
      return false;
    }
  }
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

/** Returns whether a pattern stands for one name only. */
export const isExactName = (pattern: string): boolean => !/^\/.+\/[a-z]*$|\*$/.test(pattern);
