import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { check } from '../../src/core/check.js';
import { CONFIG } from '../../src/core/config-shape.js';
import { fits } from '../../src/core/fits.js';
import { full, INHERITED, json, least, mutated } from './configs.js';

/** Both must agree: one is shipped to every visitor, the other explains it. */
const agrees = (value: unknown) => {
  const problems = check(value, CONFIG);
  expect(fits(value, CONFIG), JSON.stringify(problems)).to.equal(problems.length === 0);
};

describe('fits', () => {
  it('takes the least and the fullest config', () => {
    expect(fits(least, CONFIG)).to.equal(true);
    expect(fits(full, CONFIG)).to.equal(true);
  });

  it('is true exactly when check finds nothing, for any JSON', () => {
    fc.assert(fc.property(fc.oneof(json, fc.anything()), agrees));
  });

  it('is true exactly when check finds nothing, for configs with something changed', () => {
    let good = 0;
    let bad = 0;
    fc.assert(
      fc.property(mutated, (value) => {
        agrees(value);
        if (fits(value, CONFIG)) good++;
        else bad++;
      }),
      { numRuns: 500 },
    );
    expect(good, 'good configs among them').to.be.above(10);
    expect(bad, 'bad configs among them').to.be.above(10);
  });

  for (const key of INHERITED) {
    it(`is true exactly when check finds nothing, for an own key ${key}`, () => {
      for (const text of ['1', '"x"', '{}', '[]', 'null', '{"name": "x"}']) {
        const own = JSON.parse(`{"${key}": ${text}}`) as object;
        agrees({ ...least, ...own });
        agrees({ ...least, messages: own });
        agrees({ ...least, policy: { ...least.policy, ...own } });
      }
    });
  }

  it('does not take inherited values for what is required', () => {
    agrees(Object.create({ policy: 1 }));
  });
});
