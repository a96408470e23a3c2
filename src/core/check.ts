import { isKind, isObject } from './fits.js';
import type { Shape } from './fits.js';

/** Something in a config that is not what it should be. Put into words by `ConfigError`. */
export interface Problem {
  /** Where it is, for example `services[1].hosts[0]`. */
  readonly path: string;
  readonly found: unknown;
  /** The kind that should stand there, or `key`, `twice`, `known`, `use`: what is wrong with it. */
  readonly kind: string;
  /** What else it could be. */
  readonly names?: readonly string[];
}

/** Returns everything in `value` that does not have the shape; nothing exactly when it `fits`. */
export function check(value: unknown, shape: Shape, path = ''): Problem[] {
  const problem = (kind: string): Problem[] => [{ path, found: value, kind }];
  if (typeof shape === 'function') return check(value, shape(value), path);
  if (typeof shape === 'string') return isKind(value, shape) ? [] : problem(shape);
  if (Array.isArray(shape)) {
    const [item] = shape as readonly [Shape];
    if (!Array.isArray(value)) return problem('list');
    return value.flatMap((entry, i) => check(entry, item, `${path}[${i}]`));
  }
  if (!isObject(value)) return problem('object');
  const shapes = new Map(
    Object.entries(shape).map(([key, entry]) => [key.replace('!', ''), entry]),
  );
  const names = [...shapes.keys()];
  const required = names.filter((name) => `!${name}` in shape);
  return [...new Set([...Object.keys(value), ...required])].flatMap((key) => {
    const at = path ? `${path}.${key}` : key;
    const entry = shapes.get(key) ?? shapes.get('*');
    return entry ? check(value[key], entry, at) : [{ path: at, found: key, kind: 'key', names }];
  });
}
