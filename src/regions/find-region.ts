import type { RegionInput } from '../core/config-input.js';
import type { RegionSource } from '../core/regime.js';
import { warn } from '../browser/warn.js';
import type { RegionFault } from '../browser/warn.js';
import { guessRegion } from './guess-region.js';

/** Where the visitor is, and who said so. */
export interface Place {
  readonly region: string | undefined;
  readonly from: RegionSource;
}

/** Says where the visitor is; nothing when the site does not know either. */
export type AskSite = () => string | undefined | Promise<string | undefined>;

/** Where nobody knows where. */
export const NOWHERE: Place = { region: undefined, from: 'unknown' };

/**
 * Finds the region: what the config says, `<meta name="askfirst-region">` before the tag, the header of
 * an answer of this origin, a function of the site, then time zone and language together. The first that
 * knows counts. One that is wrong, or fails, makes the region unknown: a guess must not be laxer.
 *
 * @returns the place, and what it will be once the header or the site has answered
 */
export function findRegion(
  { is, header }: RegionInput,
  ask?: AskSite,
): { now: Place; later?: Promise<Place> } {
  if (is !== undefined) return { now: placeOf(is, 'config') };
  const meta = document.querySelector<HTMLMetaElement>('meta[name="askfirst-region"]')?.content;
  if (meta) return { now: placeOf(meta, 'meta') };
  if (header) {
    const later = readHeader(header).then((text) => placeOf(text, 'header'), failed);
    return { now: NOWHERE, later };
  }
  try {
    const said = ask?.();
    const take = (text: string | undefined) => (text ? placeOf(text, 'site') : guess());
    if (typeof said === 'object') return { now: NOWHERE, later: said.then(take).catch(failed) };
    return { now: take(said) };
  } catch (error) {
    return { now: failed(error) };
  }
}

async function readHeader({ url, name }: NonNullable<RegionInput['header']>): Promise<string> {
  const address = new URL(url, document.baseURI);
  if (address.origin !== location.origin) throw new Error(`${url} is of another origin`);
  const { ok, status, headers } = await fetch(address, { method: 'HEAD' });
  const text = headers.get(name);
  if (ok && text) return text;
  throw new Error(`${url} answers ${status}, with ${name}: ${text ?? 'nothing'}`);
}

/** Returns the place that a text names; nowhere, with a warning, when it is no code. */
function placeOf(text: unknown, from: RegionSource): Place {
  const region = String(text).trim().toUpperCase().replace('_', '-');
  return /^[A-Z]{2}(-[A-Z\d]{1,3})?$/.test(region) ? { region, from } : failed(text);
}

function failed(found: unknown): Place {
  complain('place', found);
  return NOWHERE;
}

/** Tells the site's developers what is wrong with the region. */
export const complain = (what: RegionFault, found: unknown): void => warn('region', [what, found]);

function guess(): Place {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const region = guessRegion(timeZone, navigator.languages);
  return region ? { region, from: 'guess' } : NOWHERE;
}
