import type { Choices } from './choices.js';
import type { Config } from './config.js';

/** How a choice was made. */
export type Method = 'accept-all' | 'reject-all' | 'custom' | 'withdraw';

/** A stored choice with its evidence (P6). */
export interface ConsentRecord {
  /** Random, says nothing about the visitor. */
  readonly id: string;
  /** When it was made, in milliseconds since 1970. */
  readonly time: number;
  /** The policy version that was shown. */
  readonly policy: string;
  /** BCP 47 tag of the language that it was shown in. */
  readonly language: string;
  readonly method: Method;
  /** What was answered, by category and service id. */
  readonly choices: Choices;
}

/**
 * What a record is worth: `current` counts; `outdated` counts for what it names, but the visitor is
 * asked again (another policy version, or something new); `expired` only pre-fills the answers.
 */
export type Standing = 'current' | 'outdated' | 'expired';

const DAY = 86_400_000;

const METHODS: readonly Method[] = ['accept-all', 'reject-all', 'custom', 'withdraw'];

/** What is kept, if it is what we wrote. */
interface Stored {
  readonly v: number;
  readonly i: string;
  readonly t: number;
  readonly p: string;
  readonly l: string;
  readonly m: Method;
  readonly g: readonly string[];
  readonly d: readonly string[];
}

/** Writes a record as JSON with short keys; the format is described in docs/record.md. */
export function encodeRecord({
  id,
  time,
  policy,
  language,
  method,
  choices,
}: ConsentRecord): string {
  const ids = (answer: boolean) => Object.keys(choices).filter((key) => choices[key] === answer);
  const [g, d] = [ids(true), ids(false)];
  return JSON.stringify({ v: 1, i: id, t: time, p: policy, l: language, m: method, g, d });
}

/** Reads what `encodeRecord` wrote. Anything else, however close, gives `undefined`. */
export function decodeRecord(text: string): ConsentRecord | undefined {
  try {
    const {
      v,
      i: id,
      t: time,
      p: policy,
      l: language,
      m: method,
      g,
      d,
    } = JSON.parse(text) as Stored;
    const texts = [id, policy, language, ...g, ...d].every((item) => typeof item === 'string');
    if (
      v !== 1 ||
      !texts ||
      !METHODS.includes(method) ||
      !(Number.isInteger(time) && time <= 864e13)
    )
      return undefined;
    // An id in both lists is denied: the later entry wins.
    const choices = Object.fromEntries([
      ...g.map((key) => [key, true]),
      ...d.map((key) => [key, false]),
    ]);
    return { id, time, policy, language, method, choices };
  } catch {
    return undefined;
  }
}

/** Returns what a record is worth under this config at this moment (milliseconds since 1970). */
export function standing(record: ConsentRecord, config: Config, now: number): Standing {
  const age = now - record.time;
  // A record from the future (a clock that was set back) would never expire: a day of slack, no more.
  if (age < -DAY || age >= config.cookie.days * DAY) return 'expired';
  const asked = [...config.categories, ...config.services].every(({ id }) =>
    Object.hasOwn(record.choices, id),
  );
  return asked && record.policy === config.policy.version ? 'current' : 'outdated';
}
