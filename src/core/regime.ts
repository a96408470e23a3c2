import type { Regime } from './config.js';

/** What one place asks for. Data, so that a site can add its own. */
export interface RegimeRule {
  /** Names the rule, and its page in docs/regions. */
  readonly id: string;
  /**
   * Where it holds, as ISO 3166: a country (`US`: also where nobody knows the state), one of its parts
   * (`US-CA`), or all other parts (`US-*`).
   */
  readonly regions: readonly string[];
  /** What silence means. */
  readonly regime: Regime;
  /** What silence means for single categories, by id, where that is something else. */
  readonly categories?: Readonly<Record<string, Regime>>;
  /** Whether Global Privacy Control has to be honoured. */
  readonly gpc: boolean;
  /** Ids of categories and services that count as advertising, besides `advertising`. */
  readonly advertising?: readonly string[];
  /** Who is younger counts as a minor. */
  readonly minorAge: number;
  /**
   * When to ask again, in days: at the latest where the regime is opt-in, at the earliest elsewhere.
   * @defaultValue `cookie.days` of the config
   */
  readonly days?: number;
  /** Whether the law names the way back: "Your Privacy Choices". */
  readonly choicesLink?: boolean;
  /** The authority that hears complaints. */
  readonly complaint?: { readonly name: string; readonly url: string };
  /** Languages in which the notice has to be given, as tags. */
  readonly languages?: readonly string[];
  /** Whether visitors have to be told what follows from a withdrawal. */
  readonly consequences?: boolean;
  /** Whether a table has to tell what is sent to whom, and what for. */
  readonly table?: boolean;
}

/** Who said where the visitor is. */
export type RegionSource = 'config' | 'meta' | 'header' | 'site' | 'guess' | 'unknown';

/** What holds for this visitor; the consent has it as `law`. */
export interface Law {
  /** The rule, with what the config says instead of it. */
  readonly rule: RegimeRule;
  /** The region, where it is known. */
  readonly region: string | undefined;
  readonly from: RegionSource;
  /**
   * Whether the browser sends Global Privacy Control and it counts here. A visitor may have said yes to
   * advertising nevertheless, so what it has switched off is honoured while `allows('advertising')` is
   * false.
   */
  readonly honoured: boolean;
  /** Whether the site knows this visitor as a minor: advertising stays off. */
  readonly minor: boolean;
}

/** What `applyRegion` adds to a consent. */
export interface Lawful {
  /** Absent until the region file has run. An event `law` tells of another one. */
  readonly law?: Law;
  /** The region, where it is known. */
  readonly region?: string;
}

/** What holds where no rule does, and until it is known where the visitor is. */
export const STRICTEST: RegimeRule = {
  id: 'strictest',
  regions: [],
  regime: 'opt-in',
  gpc: false,
  minorAge: 18,
};

/**
 * Returns the rule of a region; the most specific counts: `US-CA`, then `US-*`, then `US`. The strictest
 * where the region is unknown, or no rule names it.
 */
export function resolveRegime(
  region: string | undefined,
  rules: readonly RegimeRule[],
): RegimeRule {
  const [country, part] = region?.split('-') ?? [];
  const names = [region, part && `${country}-*`, country];
  for (const name of names) {
    const rule = name && rules.find(({ regions }) => regions.includes(name));
    if (rule) return rule;
  }
  return STRICTEST;
}

/** Returns what silence means for a category. */
export const silenceOn = (
  { categories, regime }: Pick<RegimeRule, 'categories' | 'regime'>,
  category: string,
): Regime => (categories && Object.hasOwn(categories, category) ? categories[category]! : regime);
