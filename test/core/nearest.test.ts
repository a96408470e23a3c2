import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { nearest } from '../../src/core/nearest.js';

describe('nearest', () => {
  it('forgives up to three edits', () => {
    expect(nearest('analitycs', ['advertising', 'analytics'])).to.equal('analytics');
    expect(nearest('abc', ['abcdef'])).to.equal('abcdef');
    expect(nearest('abc', ['abcdefg'])).to.equal(undefined);
  });

  it('takes the one with fewer edits, whatever the order', () => {
    expect(nearest('host', ['most', 'hosts', 'ghosts'])).to.equal('most');
    expect(nearest('hostz', ['ghosts', 'hosts', 'most'])).to.equal('hosts');
  });

  it('does not mind the case', () => {
    expect(nearest('POLICYURL', ['policyUrl'])).to.equal('policyUrl');
  });

  it('finds nothing among nothing', () => {
    expect(nearest('a', [])).to.equal(undefined);
  });

  it('finds a word after one letter was added, dropped or changed', () => {
    const word = fc.string({ minLength: 6, unit: fc.constantFrom('a', 'b', 'c', 'd') });
    fc.assert(
      fc.property(
        word,
        fc.nat(5),
        fc.constantFrom(0, 1),
        fc.constantFrom('', 'z'),
        (text, at, cut, add) => {
          const typo = text.slice(0, at) + add + text.slice(at + cut);
          expect(nearest(typo, ['quite-another-word', text])).to.equal(text);
        },
      ),
    );
  });
});
