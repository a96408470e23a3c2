import type { ConsentChangeEvent, ConsentStore } from '../browser/consent-store.js';
import { sendsGpc } from '../browser/gpc.js';
import { isPrerendering, onActivated } from '../browser/page-lifecycle.js';
import type { Choices } from '../core/choices.js';
import type { RegionInput } from '../core/config-input.js';
import { fits } from '../core/fits.js';
import { isExpired } from '../core/record.js';
import { resolveRegime, STRICTEST } from '../core/regime.js';
import type { Law, Lawful, RegimeRule } from '../core/regime.js';
import { REGION } from '../core/region-shape.js';
import { settle } from '../core/settle.js';
import { complain, findRegion, NOWHERE } from './find-region.js';
import type { AskSite, Place } from './find-region.js';
import { RULES } from './rules.js';

/** What only code can say. */
export interface RegionOptions {
  /** @defaultValue those of docs/regions */
  readonly rules?: readonly RegimeRule[];
  /** Says where the visitor is, where neither the config nor the page does. */
  readonly find?: AskSite;
  /** Says what the site knows of the visitor's age. @defaultValue `region.audience` of the config */
  readonly audience?: () => RegionInput['audience'];
  /**
   * Ids of categories and services that count as advertising, besides the category `advertising`. A
   * config that has nothing of that name: all that can be denied counts.
   */
  readonly advertising?: readonly string[];
}

/** A consent, as far as it is needed here. */
export type Regional = ConsentStore & Lawful & { showNotice(): Promise<void> };

/** What is remembered of a consent from one call to the next. */
interface State {
  /** `cookie.days` of the config. */
  readonly days: number;
  /** Whether the stored answer is none to what is asked here. */
  asks: boolean;
  /** The newest call: what an earlier one still waits for does not count any more. */
  call: object;
}

const states = new WeakMap<Regional, State>();

/**
 * Applies the rule of the visitor's region: what silence means, Global Privacy Control, what minors are
 * kept from. Until the region is known the strictest holds. Call it right after the consent is there, and
 * again when the site knows more of the visitor.
 */
export function applyRegion(consent: Regional, options: RegionOptions = {}): void {
  const state = states.get(consent) ?? remember(consent);
  const call = (state.call = {});
  const { region = {}, lockdown } = consent.config;
  const isUsable = fits(region, REGION);
  if (!isUsable) complain('config', region);
  const { now, later } = isUsable ? findRegion(region, options.find) : { now: NOWHERE };
  const use = (place: Place, waits?: boolean) => {
    if (state.call !== call) return;
    const { rules = RULES } = options;
    const ruleOf = (code: string | undefined): RegimeRule => {
      if (!isUsable) return STRICTEST;
      const rule = resolveRegime(code, rules);
      // A lockdown cannot be lifted: what is granted after it loads the page again, each time.
      const regime = lockdown ? 'opt-in' : region.regime;
      return regime ? { ...rule, regime, categories: {} } : rule;
    };
    const rule = ruleOf(place.region);
    const isLax = [rule.regime, ...Object.values(rule.categories ?? {})].some(
      (regime) => regime !== 'opt-in',
    );
    const honoured = rule.gpc && isLax && sendsGpc();
    const minor = isMinor(options.audience, region);
    put(consent, state, { rule, ...place, honoured, minor }, ruleOf, options, waits);
  };
  use(now, !!later);
  void later?.then((place) => use(place));
}

/** Notes what a consent was before, and has each answer say where it was given. */
function remember(consent: Regional): State {
  const state: State = { days: consent.config.cookie.days, asks: false, call: {} };
  states.set(consent, state);
  let { decided } = consent;
  Object.defineProperty(consent, 'decided', {
    get: () => decided && !state.asks,
    set: (value: boolean) => (decided = value),
  });
  consent.addEventListener('decide', (event) => {
    const { law, region, record } = consent;
    if (!record || (event as ConsentChangeEvent).source !== 'choice') return;
    consent.complete({ ...(region && { region }), ...(sendsGpc() && { signal: 'gpc' }) });
    consent.refresh(); // It counts for what is known of it now.
    // So that advertising of minors stays off where this file is missing, or late.
    if (law?.minor) consent.complete({ choices: onlyAllowed(consent, record.choices) });
  });
  return state;
}

const onlyAllowed = (consent: Regional, choices: Choices): Choices =>
  Object.fromEntries(Object.entries(choices).map(([id, yes]) => [id, yes && consent.allows(id)]));

/** Puts a law into force: from now on every answer that is read is settled by it. */
function put(
  consent: Regional,
  state: State,
  law: Law,
  ruleOf: (region: string | undefined) => RegimeRule,
  options: RegionOptions,
  waits = false,
): void {
  const { config } = consent;
  const { rule, region } = law;
  const advertising = advertisingOf(consent, rule, options);
  const limit = rule.regime === 'opt-in' ? Math.min : Math.max;
  Object.assign(config.cookie, { days: limit(state.days, rule.days ?? state.days) });
  const given: ConsentStore['settle'] = (answers, record) => {
    const { choices, asks } = settle({ config, law, advertising, ruleOf }, answers, record);
    state.asks = asks && !waits;
    return choices;
  };
  Object.assign(consent, { law, region, regime: rule.regime, settle: given });
  consent.dispatchEvent(new Event('law'));
  const start = () => {
    if (consent.law === law) look(consent, advertising, waits);
  };
  // Nothing is read for a page that nobody has seen.
  if (isPrerendering()) onActivated(start);
  else start();
}

/** Reads the stored answer by the law, notes the signal once, and asks where the answer is none here. */
function look(consent: Regional, advertising: readonly string[], waits: boolean): void {
  const wasDecided = consent.decided;
  consent.refresh();
  const { config, law, record, news } = consent;
  const isOutdated = !!news[0] || record?.policy !== config.policy.version;
  const isNew =
    !record ||
    isExpired(record, config, Date.now()) ||
    (record.method === 'signal' && isOutdated) ||
    (record.signal !== 'gpc' && advertising.some((id) => record.choices[id] !== false));
  if (law!.honoured && isNew) {
    consent.answer('signal', Object.fromEntries(advertising.map((id) => [id, false])));
  } else if (waits || consent.decided || !wasDecided) return;
  void consent.showNotice();
}

/** Returns the ids that count as advertising; all that can be denied, where a name is not known. */
function advertisingOf(
  { config }: Regional,
  { advertising = [] }: RegimeRule,
  options: RegionOptions,
): readonly string[] {
  const ids = [...config.categories, ...config.services].map(({ id }) => id);
  const named = options.advertising ?? [];
  const unknown = named.filter((id) => !ids.includes(id));
  if (unknown[0]) complain('advertising', unknown.join(', '));
  const found = ['advertising', ...advertising, ...named].filter((id) => ids.includes(id));
  if (found[0] && !unknown[0]) return found;
  return config.categories.filter(({ required }) => !required).map(({ id }) => id);
}

/** Returns whether the site knows of a minor. What it says in unknown words may mean that, too. */
function isMinor(ask: RegionOptions['audience'], { audience }: RegionInput): boolean {
  let said: unknown;
  try {
    said = ask?.() ?? audience ?? 'unknown';
  } catch (error) {
    said = error;
  }
  if (fits({ audience: said }, REGION)) return said === 'minor';
  if (said !== audience) complain('audience', said); // else that has been said
  return true;
}
