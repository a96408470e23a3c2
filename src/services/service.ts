import type { ServiceInput, StorageEntryInput } from '../core/config-input.js';
import type { Lifetime } from './lifetime.js';
import type { Description, Purpose } from './sentences.js';

/** What a site may say about an entry of the catalogue. */
export interface ServiceOptions {
  /** The site's account at the vendor. Not used yet by every entry. */
  readonly id?: string;
  /** Puts the service into another category than the catalogue does. */
  readonly category?: string;
}

/** What it takes to hold, name and erase a service: all that a page needs before anyone asks for more. */
export interface ServiceRule extends ServiceInput {
  hosts: string[];
  /** By name; `{ name, host }` for a cookie of the vendor's own host, which this page cannot erase. */
  cookies: (string | ThirdPartyCookie)[];
  storage: string[];
}

/** A cookie that the vendor's own host sets. */
export interface ThirdPartyCookie {
  readonly name: string;
  readonly host: string;
}

/** What visitors read about a service, loaded with the preferences. */
export interface ServiceDetails {
  /** What the site uses it for. */
  readonly description: Description;
  /** The vendor's own privacy policy. */
  readonly policyUrl: string;
  /** The company that decides about the data. */
  readonly controller: string;
  /** The vendor's pages that say so. */
  readonly sources: readonly string[];
  /** Where the vendor's own pages have not confirmed something: what that is, in a sentence. */
  readonly unverified?: string;
  /** By name of the cookie or storage key, as in the rule. */
  readonly entries: Readonly<Record<string, EntryDetails>>;
}

/** What visitors read about a cookie or storage key. */
export interface EntryDetails {
  /** What it is for. */
  readonly purpose: Purpose;
  /** How long it stays. */
  readonly lifetime: Lifetime;
}

/** Joins rule, details and what the site says into what a config takes. */
export function describeService(
  rule: ServiceRule,
  details: ServiceDetails,
  { category = rule.category }: ServiceOptions = {},
): ServiceInput {
  return { ...rule, category, ...describeWith(rule, details) };
}

/** Returns what visitors read about a service: of the texts, what a config may hold. */
export function describeWith(
  service: Parameters<typeof describeEntries>[0],
  details: ServiceDetails,
) {
  const { description, policyUrl, controller } = details;
  return { description, policyUrl, controller, ...describeEntries(service, details) };
}

/** Returns the cookies and storage keys of a service with purpose and lifetime. */
function describeEntries(
  {
    cookies,
    storage,
  }: { [kind in 'cookies' | 'storage']: readonly (string | StorageEntryInput)[] },
  { entries }: ServiceDetails,
): { [kind in 'cookies' | 'storage']: StorageEntryInput[] } {
  const describe = (entry: string | StorageEntryInput) => {
    const given = typeof entry === 'string' ? { name: entry } : entry;
    return { ...entries[given.name], ...given };
  };
  return { cookies: cookies.map(describe), storage: storage.map(describe) };
}
