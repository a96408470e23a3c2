import type { ServiceInput, StorageEntryInput } from '../core/config-input.js';

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
  cookies: string[];
  storage: string[];
  readonly policyUrl: string;
}

/** What visitors read about a service, loaded with the preferences. */
export interface ServiceDetails {
  readonly description: string;
  /** By name of the cookie or storage key, as in the rule. */
  readonly entries: Readonly<Record<string, Omit<StorageEntryInput, 'name'>>>;
}

/** Joins rule, details and what the site says into what a config takes. */
export function describeService(
  rule: ServiceRule,
  details: ServiceDetails,
  { category = rule.category }: ServiceOptions = {},
): ServiceInput {
  const entries = describeEntries(rule, details);
  return { ...rule, ...entries, category, description: details.description };
}

/** Returns the cookies and storage keys of a service with purpose and lifetime. */
export function describeEntries(
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
