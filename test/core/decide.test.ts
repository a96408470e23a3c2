import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Choices } from '../../src/core/choices.js';
import { decide, decideAll } from '../../src/core/decide.js';
import { config } from './configs.js';

describe('decide', () => {
  it('grants nothing without an answer but what is always on', () => {
    expect(decide(config, {})).to.deep.equal({
      necessary: true,
      analytics: false,
      ads: false,
      counter: false,
      pixel: false,
      cart: true,
    });
  });

  it('keeps on what is always on, whatever is answered', () => {
    const off = { necessary: false, cart: false };
    for (const choices of [decide(config, off), decide(config, {}, off)]) {
      expect(choices).to.include({ necessary: true, cart: true });
    }
  });

  it('lets a service follow its category', () => {
    expect(decide(config, { analytics: true })).to.include({ counter: true, pixel: false });
  });

  it('lets a service go its own way', () => {
    expect(decide(config, { analytics: true, counter: false })).to.include({ counter: false });
    expect(decide(config, { counter: true })).to.include({ analytics: false, counter: true });
  });

  it('denies a service that a stored record does not name', () => {
    const stored = { analytics: true, ads: true, pixel: true };
    expect(decide(config, {}, stored)).to.include({
      analytics: true,
      counter: false,
      pixel: true,
    });
  });

  it('answers for every id of the config, and for no other', () => {
    const choices = decide(config, { gone: true, counter: true });
    expect(Object.keys(choices)).to.have.members(
      [...config.categories, ...config.services].map(({ id }) => id),
    );
  });

  it('takes nothing but true for a yes', () => {
    for (const answer of ['true', 1, {}, null, 'yes']) {
      const choices = decide(config, { analytics: answer, pixel: answer } as unknown as Choices);
      expect(choices).to.include({ analytics: false, counter: false, pixel: false });
    }
  });

  it('never grants what was not answered with yes', () => {
    const ids = ['necessary', 'analytics', 'ads', 'counter', 'pixel', 'cart', 'gone'];
    const answers = fc.dictionary(fc.constantFrom(...ids), fc.boolean());
    fc.assert(
      fc.property(answers, answers, (given, before) => {
        const choices = decide(config, given, before);
        for (const { id, required } of config.categories) {
          expect(choices[id]).to.equal(required || (given[id] ?? before[id]) === true);
        }
        for (const { id, category } of config.services) {
          const answer = given[id] ?? given[category] ?? before[id];
          expect(choices[id]).to.equal(category === 'necessary' || answer === true);
        }
      }),
    );
  });
});

describe('decideAll', () => {
  it('grants everything', () => {
    expect(Object.values(decideAll(config, true)).every(Boolean)).to.equal(true);
  });

  it('denies everything that can be denied', () => {
    expect(decideAll(config, false)).to.deep.equal(decide(config, {}));
  });
});
