/** What a rule is about: anything with host patterns. */
interface Hosted {
  readonly hosts: readonly string[];
}

/** Returns what owns the most specific pattern for an address; several when patterns are equal. */
export type Match<T> = (hostname: string, path: string) => readonly T[];

/**
 * Builds a lookup from host patterns: `host`, `*.host` (the host and all below it), either with a
 * path prefix. An exact host goes before a wildcard, a longer one before a shorter, and on the same
 * host a longer path before a shorter.
 *
 * The cost of a lookup is one hash access per label of the host, whatever the number of rules.
 */
export function createMatch<T extends Hosted>(owners: readonly T[]): Match<T> {
  // By host, then by path. Without a prototype: `constructor` is a host like any other.
  const rules = Object.create(null) as Record<string, Record<string, T[]>>;
  for (const owner of owners) {
    for (const pattern of owner.hosts) {
      const [host] = pattern.split('/', 1) as [string];
      ((rules[host.toLowerCase()] ??= {})[pattern.slice(host.length)] ??= []).push(owner);
    }
  }

  return (hostname, path) => {
    const labels = hostname.split('.');
    // The host itself, then `*.` before it and before each of its parents.
    for (let i = -1; i < labels.length; i++) {
      const paths = rules[i < 0 ? hostname : `*.${labels.slice(i).join('.')}`] ?? {};
      const fitting = Object.keys(paths).filter((prefix) => path.startsWith(prefix));
      const [longest] = fitting.sort((a, b) => b.length - a.length);
      if (longest !== undefined) return paths[longest]!;
    }
    return [];
  };
}
