import type { Problem } from './check.js';
import { isObject } from './fits.js';
import { meant } from './meant.js';

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

/** What to write at some places, by what their paths end with, in place of what their kind says. */
const EXAMPLES: readonly (readonly [path: RegExp, fix: string])[] = [
  [/^policy$/, 'an object such as { "version": "1", "url": "/privacy" }'],
  [/^categories\[\d+\]$/, 'an object such as { "id": "analytics" }'],
  [/^log$/, 'an object such as { "url": "/consent-log" }'],
  [/^region$/, 'an object such as { "is": "DE" }'],
  [/^look$/, 'an object such as { "layout": "card" }'],
  [/^signals$/, 'an object such as { "google-consent-mode": {} }'],
  [/^cookie\.domain$/, 'a domain such as "example.com", without a dot before it'],
  [/\.(deny|grant)$/, 'a list of calls such as [["fbq", "consent", "revoke"]]'],
  [/\.(deny|grant)\[\d+\]$/, 'a call such as ["fbq", "consent", "revoke"]'],
];

const FIXES: Readonly<Record<string, string>> = {
  text: 'text in quotes that is not empty',
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
  if (kind === 'use') {
    const fix = `${shown}, or { "use": ${shown}, … } with what is other than in the catalogue`;
    return { path, found: `${shown} of the catalogue, described again in part`, fix };
  }
  if (kind !== 'known') return { path, found: shown, fix: fixOf(path, kind, found) };
  const service = path.endsWith(']');
  const own = ', or describe the service with id, name, category and hosts';
  if (service && names.length === 0) {
    const fix = `askfirst-services.js before the script tag (or import the service from askfirst/services)${own}`;
    return { path, found: shown, fix };
  }
  return { path, found: shown, fix: oneOf(String(found), names) + (service ? own : '') };
}

/** Says what to write in the place of what is of another kind, by example where there is one. */
function fixOf(path: string, kind: string, found: unknown): string {
  const [, example] = EXAMPLES.find(([end]) => end.test(path)) ?? [];
  if (example) return example;
  if (kind === 'list' && typeof found === 'string') return `a list: [${describe(found)}]`;
  const isQuoted = typeof found === 'string' && /^(flag|days|number)$/.test(kind);
  return FIXES[kind]! + (isQuoted ? ', without quotes' : '');
}

/** Says which of `names` to write: what was meant, where that can be told. */
function oneOf(word: string, names: readonly string[]): string {
  const [first, ...more] = meant(word, names);
  if (first && !more[0]) return `"${first}"`;
  if (first) return `one of ${[first, ...more].join(', ')}`;
  return names.length > 50 ? 'a name from docs/services.md' : `one of ${names.join(', ')}`;
}

/** Says in a few words what a value is; long text is cut. */
function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (isObject(value)) return 'an object';
  return (typeof value === 'string' ? JSON.stringify(value) : String(value)).slice(0, 60);
}
