import type { Category, Config, StorageEntry } from './config.js';

/** Every text of notice and preferences as they were shown, by key. */
export type Wording = Readonly<Record<string, string>>;

/** A service as visitors read about it. */
export interface ShownService {
  readonly id: string;
  readonly name: string;
  readonly category: string;
  /** Absent where the site gave none. */
  readonly description?: string;
  readonly hosts: readonly string[];
  /** With purpose and lifetime where they are known. */
  readonly cookies: readonly StorageEntry[];
  readonly storage: readonly StorageEntry[];
}

/** All that an answer was an answer to. Its SHA-256, as canonical JSON, is a record's fingerprint. */
export interface Shown {
  readonly policy: Config['policy'];
  readonly categories: readonly Category[];
  readonly services: readonly ShownService[];
  readonly wording: Wording;
}

/** Returns what a visitor is shown: of a config, only what can be read there. */
export function describeShown({ policy, categories, services }: Config, wording: Wording): Shown {
  return {
    policy,
    categories,
    services: services.map(({ id, name, category, description, hosts, cookies, storage }) => ({
      id,
      name,
      category,
      ...(description !== undefined && { description }),
      hosts,
      cookies,
      storage,
    })),
    wording,
  };
}

/** Returns JSON that is the same text for the same content, in whatever order keys were written. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
