/** What a rule is about: anything with host patterns. */
interface Hosted {
  readonly hosts: readonly string[];
}

/**
 * Returns what owns the most specific pattern for an address; several when patterns are equal. Without
 * a path: everything that has a pattern for that host, or else for its nearest parent.
 */
export type Match<T> = (hostname: string, path?: string) => readonly T[];

/**
 * Builds a lookup from host patterns: `host`, `*.host` (the host and all below it), either with a
 * path prefix. An exact host goes before a wildcard, a longer one before a shorter, and on the same
 * host a longer path before a shorter.
 *
 * The cost of a lookup is one hash access per label of the host, whatever the number of rules.
 */
export function createMatch<T extends Hosted>(owners: readonly T[]): Match<T> {
  const rules = new Map<string, [path: string, owner: T][]>();
  for (const owner of owners) {
    for (const pattern of owner.hosts) {
      const [host] = pattern.split('/', 1) as [string];
      const key = host.toLowerCase();
      const entry = rules.get(key) ?? [];
      rules.set(key, entry);
      entry.push([pattern.slice(host.length), owner]);
    }
  }

  return (hostname, path) => {
    const labels = hostname.split('.');
    // The host itself, then `*.` before it and before each of its parents.
    for (let i = -1; i < labels.length; i++) {
      const entry = rules.get(i < 0 ? hostname : `*.${labels.slice(i).join('.')}`);
      if (entry && path === undefined) return entry.map(([, owner]) => owner);
      const fitting = entry?.filter(([prefix]) => path!.startsWith(prefix));
      if (!fitting?.[0]) continue;
      const longest = Math.max(...fitting.map(([prefix]) => prefix.length));
      return fitting.filter(([prefix]) => prefix.length === longest).map(([, owner]) => owner);
    }
    return [];
  };
}
