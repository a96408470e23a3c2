import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createMatch } from '../../src/core/match.js';

/** Returns which of these patterns, each with an owner of its own, is found for an address. */
const found = (patterns: string[], hostname: string, path = '/') =>
  createMatch(patterns.map((pattern) => ({ hosts: [pattern] })))(hostname, path).map(
    ({ hosts }) => hosts[0],
  );

/** The same, said the long way: every pattern looked at, the best ones kept. */
function naive(patterns: string[], hostname: string, path: string): string[] {
  const rated = patterns.flatMap((pattern) => {
    const [host, ...rest] = pattern.split('/');
    const prefix = rest.length > 0 ? `/${rest.join('/')}` : '';
    const wild = host!.startsWith('*.');
    const bare = (wild ? host!.slice(2) : host!).toLowerCase();
    const fits = hostname === bare || (wild && hostname.endsWith(`.${bare}`));
    return fits && path.startsWith(prefix)
      ? [{ pattern, rank: [wild ? 0 : 1, bare.length, prefix.length] }]
      : [];
  });
  const compare = (a: number[], b: number[]) =>
    a.map((n, i) => n - b[i]!).find((n) => n !== 0) ?? 0;
  return rated
    .filter(({ rank }) => rated.every((other) => compare(rank, other.rank) >= 0))
    .map(({ pattern }) => pattern);
}

describe('createMatch', () => {
  it('finds an exact host, and no host around it', () => {
    expect(found(['a.example'], 'a.example')).to.deep.equal(['a.example']);
    for (const host of ['b.a.example', 'ba.example', 'example', 'a.example.com', '']) {
      expect(found(['a.example'], host), host).to.be.empty;
    }
  });

  it('finds with a wildcard the bare host and all below it', () => {
    for (const host of ['a.example', 'b.a.example', 'c.b.a.example']) {
      expect(found(['*.a.example'], host), host).to.have.length(1);
    }
    for (const host of ['ba.example', 'example', 'a.example.com']) {
      expect(found(['*.a.example'], host), host).to.be.empty;
    }
  });

  it('finds a path prefix', () => {
    expect(found(['a.example/tr'], 'a.example', '/tr')).to.have.length(1);
    expect(found(['a.example/tr'], 'a.example', '/tr/x')).to.have.length(1);
    expect(found(['a.example/tr'], 'a.example', '/')).to.be.empty;
    expect(found(['a.example/tr'], 'a.example', '/x/tr')).to.be.empty;
    expect(found(['*.a.example/tr'], 'b.a.example', '/tr')).to.have.length(1);
  });

  it('does not mind the case of a pattern’s host, but that of its path', () => {
    expect(found(['*.A.Example'], 'b.a.example')).to.have.length(1);
    expect(found(['a.example/Tr'], 'a.example', '/tr')).to.be.empty;
    expect(found(['a.example/Tr'], 'a.example', '/Tr')).to.have.length(1);
  });

  it('takes an exact host before a wildcard, also where that has a path', () => {
    expect(found(['*.a.example/js', 'a.example'], 'a.example', '/js')).to.deep.equal(['a.example']);
  });

  it('takes a longer wildcard before a shorter one, also where that has a path', () => {
    const patterns = ['*.example', '*.a.example', '*.example/js'];
    expect(found(patterns, 'b.a.example', '/js')).to.deep.equal(['*.a.example']);
  });

  it('takes a longer path before a shorter one', () => {
    const patterns = ['a.example', 'a.example/js/ads', 'a.example/js'];
    expect(found(patterns, 'a.example', '/js/ads/x')).to.deep.equal(['a.example/js/ads']);
    expect(found(patterns, 'a.example', '/js/x')).to.deep.equal(['a.example/js']);
    expect(found(patterns, 'a.example', '/')).to.deep.equal(['a.example']);
  });

  it('falls back to the next best where a path does not fit', () => {
    expect(found(['a.example/js', '*.example'], 'a.example', '/')).to.deep.equal(['*.example']);
  });

  it('finds all owners of equal patterns, in their order', () => {
    const owners = [{ hosts: ['a.example'] }, { hosts: ['x.example', 'A.example'] }];
    expect(createMatch(owners)('a.example', '/')).to.deep.equal(owners);
  });

  it('finds nothing among nothing', () => {
    expect(createMatch([])('a.example', '/')).to.be.empty;
    expect(createMatch([{ hosts: [] }])('a.example', '/')).to.be.empty;
  });

  it('knows no host but those that it was given', () => {
    for (const host of ['constructor', '__proto__', 'tostring']) {
      expect(found(['a.example'], host)).to.be.empty;
      expect(found([host], host)).to.deep.equal([host]);
    }
  });

  it('finds what looking at every pattern finds', () => {
    const label = fc.constantFrom('a', 'B');
    const host = fc.array(label, { minLength: 1, maxLength: 3 }).map((labels) => labels.join('.'));
    const path = fc
      .array(fc.constantFrom('/', '/x', '/y', 'z'), { maxLength: 3 })
      .map((parts) => (parts.length > 0 ? `/${parts.join('')}`.replace('//', '/') : ''));
    const pattern = fc
      .tuple(fc.boolean(), host, path)
      .map(([wild, name, prefix]) => (wild ? '*.' : '') + name + prefix);
    let matches = 0;
    fc.assert(
      fc.property(fc.array(pattern, { maxLength: 8 }), host, path, (patterns, name, rest) => {
        const [hostname, pathname] = [name.toLowerCase(), rest || '/'];
        const expected = naive(patterns, hostname, pathname);
        matches += expected.length;
        expect(found(patterns, hostname, pathname)).to.deep.equal(expected);
      }),
      { numRuns: 1000 },
    );
    expect(matches, 'matches among them').to.be.above(100);
  });
});
