import { CONFIG } from './config-shape.js';
import type { Config, Service } from './config.js';
import type { ConfigInput, ServiceInput } from './config-input.js';
import { fits } from './fits.js';

/** Entries that a config may name by id. */
export type Catalogue = Readonly<Record<string, ServiceInput>>;

const CATEGORIES = ['necessary', 'functional', 'analytics', 'advertising'];

/**
 * Fills in the defaults of untrusted input; `undefined` when it is not usable, all or nothing.
 * `configProblems` says why.
 */
export function completeConfig(input: unknown, catalogue: Catalogue): Config | undefined {
  if (!fits(input, CONFIG)) return undefined;
  const given = input as ConfigInput;
  const categories = categoriesOf(given);
  const services = servicesOf(given, catalogue);
  const ids = categories.map(({ id }) => id);
  const all = [...ids, ...services.map((service) => service?.id)];
  const usable =
    new Set(all).size === all.length &&
    services.every((service): service is Service => ids.includes(service?.category ?? ''));
  if (!usable) return undefined;
  return {
    unknown: 'allow',
    firstParty: [],
    messages: {},
    ...given,
    cookie: { name: 'askfirst', path: '/', days: 182, ...given.cookie },
    categories,
    services: services as Service[],
  };
}

/** Returns the categories of a config that has the right shape. */
export function categoriesOf({ categories = CATEGORIES.map((id) => ({ id })) }: ConfigInput) {
  return categories.map((category) => ({ required: category.id === 'necessary', ...category }));
}

/** Returns its services; `undefined` in the place of a name that the catalogue does not have. */
export function servicesOf({ services = [] }: ConfigInput, catalogue: Catalogue) {
  return services.map((item): Service | undefined => {
    const name = typeof item === 'string' ? item : 'use' in item && item.use;
    if (name && !Object.hasOwn(catalogue, name)) return undefined;
    const entry = name ? catalogue[name]! : (item as ServiceInput);
    const { category = entry.category, hosts = entry.hosts ?? [] } = item as Partial<ServiceInput>;
    const { inline = [], cookies, storage } = entry;
    return { ...entry, category, hosts, inline, cookies: named(cookies), storage: named(storage) };
  });
}

/** Returns cookie or storage entries as objects, also those that were given by name alone. */
const named = (entries: ServiceInput['cookies'] = []): Service['cookies'] =>
  entries.map((entry) => (typeof entry === 'string' ? { name: entry } : entry));
