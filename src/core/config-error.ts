import type { Problem } from './check.js';
import { isObject } from './fits.js';
import { nearest } from './nearest.js';

/** One thing that is wrong in a config. */
export interface ConfigProblem {
  /** Where it is, for example `services[1].hosts[0]`; empty for the whole config. */
  readonly path: string;
  /** What stands there, in words. */
  readonly found: string;
  /** What to write instead. */
  readonly fix: string;
}

/** Thrown by `parseConfig` with every problem of the config, so that one reload mends them all. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly Problem[]) {
    super(
      'askfirst: the config is not usable. Until it is mended, what needs consent stays held.' +
        linesOf(problems),
    );
    this.problems = problems.map(explain);
  }
}

/** Says what is wrong and what to write instead, a line each. */
export const linesOf = (problems: readonly Problem[]): string =>
  problems
    .map(explain)
    .map(({ path, found, fix }) => `\n  ${path || 'config'}: found ${found}. Write ${fix}.`)
    .join('');

const FIXES: Readonly<Record<string, string>> = {
  text: 'text that is not empty',
  id: 'letters, digits, "-" and "_", a letter or digit first, and no name that every object has; it is stored, so keep it stable',
  cookie: 'letters, digits, "-" and "_" only',
  link: 'an http, https or mailto address, or a path such as "/privacy"',
  host: 'a host such as "cdn.example.com", "*.example.com" or "example.com/path", without "https://" and port',
  path: 'a path such as "/"',
  flag: 'true or false',
  days: 'a whole number from 1 to 400',
  number: 'a whole number, 0 or more',
  list: 'a list [ … ]',
  object: 'an object { … }',
  twice: 'an id of its own: ids of categories and services are used once',
};

/** Puts a problem into words. */
function explain({ path, found, kind, names = [] }: Problem): ConfigProblem {
  if (kind === 'key') return { path, found: 'an unknown key', fix: oneOf(String(found), names) };
  const shown = kind === 'twice' ? `${describe(found)} a second time` : describe(found);
  if (kind.includes('|')) {
    const word = typeof found === 'string' ? found : '';
    return { path, found: shown, fix: oneOf(word, kind.split('|')) };
  }
  if (kind !== 'known') return { path, found: shown, fix: FIXES[kind]! };
  const service = path.endsWith(']');
  const own = ', or describe the service with id, name, category and hosts';
  if (service && names.length === 0) {
    const fix = `askfirst-services.js before the script tag (or import the service from askfirst/services)${own}`;
    return { path, found: shown, fix };
  }
  return { path, found: shown, fix: oneOf(String(found), names) + (service ? own : '') };
}

/** Says which of `names` to write, the nearest alone if one is near. */
function oneOf(word: string, names: readonly string[]): string {
  const near = nearest(word, names);
  return near === undefined ? `one of ${names.join(', ')}` : `"${near}"`;
}

/** Says in a few words what a value is; long text is cut. */
function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (isObject(value)) return 'an object';
  return (typeof value === 'string' ? JSON.stringify(value) : String(value)).slice(0, 60);
}
