import { attempt } from './attempt.js';
import type { Choices } from './choices.js';
import type { Config, Regime, Service } from './config.js';

/** How a choice was made. */
export type Method = 'accept-all' | 'reject-all' | 'custom' | 'withdraw' | 'signal' | 'import';

/** A stored choice with its evidence (P6). */
export interface ConsentRecord {
  /** Random, says nothing about the visitor. */
  readonly id: string;
  /** Counts the answers of this browser, from 1. */
  readonly sequence: number;
  /** When it was made, in milliseconds since 1970. */
  readonly time: number;
  /** The policy version that was shown. */
  readonly policy: string;
  readonly method: Method;
  /** What silence meant. */
  readonly regime: Regime;
  /** BCP 47 tag of the language that it was shown in. */
  readonly language?: string | undefined;
  /** Where the visitor was, as ISO 3166, if the site knew. */
  readonly region?: string | undefined;
  /** The privacy signal that the browser sent, if any. */
  readonly signal?: string | undefined;
  /** Version of askfirst that asked. */
  readonly version?: string | undefined;
  /** SHA-256 of all that was shown; comes a moment after the answer, where pages have WebCrypto. */
  readonly fingerprint?: string | undefined;
  /** What was answered, by category and service id. */
  readonly choices: Choices;
  /** What each service was when it was answered: codes of its category and hosts. */
  readonly asked: Readonly<Record<string, string>>;
}

const DAY = 86_400_000;

const METHODS = ['accept-all', 'reject-all', 'custom', 'withdraw', 'signal', 'import'];

/** What is kept as it is: two numbers, texts that must be there, and such that may. */
const NAMES = [
  ...(['sequence', 'time'] as const),
  ...(['id', 'policy', 'method', 'regime'] as const),
  ...(['language', 'region', 'signal', 'version', 'fingerprint'] as const),
];
/** Their short keys. */
const KEYS = 'ntipmrlcswf';

/** Writes a record as JSON with short keys; the format is described in docs/record.md. */
export function encodeRecord(record: ConsentRecord): string {
  const { choices, asked } = record;
  const ids = (answer: boolean) =>
    Object.keys(choices)
      .filter((id) => choices[id] === answer)
      .map((id) => (Object.hasOwn(asked, id) ? `${id}.${asked[id]}` : id));
  const kept = Object.fromEntries(NAMES.map((name, at) => [KEYS[at], record[name]]));
  return JSON.stringify({ v: 1, ...kept, g: ids(true), d: ids(false) });
}

/** Reads what `encodeRecord` wrote. Anything else, however close, gives `undefined`. */
export function decodeRecord(text: string): ConsentRecord | undefined {
  return attempt(() => {
    const stored = JSON.parse(text) as Record<string, unknown>;
    const { v, g, d } = stored as { v: unknown; g: readonly string[]; d: readonly string[] };
    const kept = NAMES.map((name, at) => [name, stored[KEYS[at]!]] as const);
    const record = known(kept) as unknown as ConsentRecord;
    const fits = kept.every(([, value], at) =>
      at < 2
        ? Number.isInteger(value)
        : typeof value === 'string' || (at > 5 && value === undefined),
    );
    if (v !== 1 || !fits || record.time > 864e13 || !METHODS.includes(record.method)) {
      return undefined;
    }
    // An id in both lists is denied: the later entry wins.
    const answers = [g, d].flatMap((list, at) =>
      list.map((entry) => [at < 1, ...(entry.split('.') as [string, string?])] as const),
    );
    return {
      ...record,
      choices: known(answers.map(([answer, id]) => [id, answer])),
      asked: known(answers.map(([, ...pair]) => pair)),
    };
  });
}

/** Returns an object of the entries that have a value. */
const known = <T>(entries: readonly (readonly [string, T?])[]) =>
  Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Record<string, T>;

/** Returns what each service is at the moment: codes of its category and hosts. */
export const askedNow = ({ services }: Config): ConsentRecord['asked'] =>
  Object.fromEntries(services.map((service) => [service.id, codesOf(service).join('')]));

const codesOf = ({ category, hosts }: Service) => [category, ...hosts].map(code);

/** Returns three letters by which a text is known again: http://www.isthe.com/chongo/tech/comp/fnv/ */
function code(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return (hash >>> 0).toString(36).slice(-3).padStart(3, '0');
}

/**
 * Returns what a record does not answer: categories and services that are new, and services that have
 * another category or a further host now.
 */
export function findNew({ choices, asked }: ConsentRecord, config: Config): readonly string[] {
  return [...config.categories, ...config.services]
    .filter(
      (item) =>
        !Object.hasOwn(choices, item.id) ||
        ('hosts' in item && !codesOf(item).every((code) => asked[item.id]?.includes(code))),
    )
    .map(({ id }) => id);
}

/** Returns whether a record is too old to count at this moment (milliseconds since 1970). */
export function isExpired({ time }: ConsentRecord, { cookie }: Config, now: number): boolean {
  const age = now - time;
  // A record from the future (a clock that was set back) would never expire: a day of slack, no more.
  return age < -DAY || age >= cookie.days * DAY;
}
