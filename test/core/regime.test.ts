import { expect } from '@open-wc/testing';
import { resolveRegime, silenceOn, STRICTEST } from '../../src/core/regime.js';
import type { RegimeRule } from '../../src/core/regime.js';
import { INHERITED } from './configs.js';

const rule = (id: string, ...regions: string[]): RegimeRule => ({
  id,
  regions,
  regime: 'opt-out',
  gpc: true,
  minorAge: 13,
});
const rules = [rule('us', 'US'), rule('rest', 'US-*'), rule('west', 'US-CA', 'US-OR')];
const idOf = (region: string | undefined, list = rules) => resolveRegime(region, list).id;

describe('resolveRegime', () => {
  it('takes the most specific rule, wherever it stands', () => {
    expect(idOf('US-CA')).to.equal('west');
    expect(idOf('US-CA', [...rules].reverse())).to.equal('west');
    expect(idOf('US-OR')).to.equal('west');
    expect(idOf('US-NY')).to.equal('rest');
    expect(idOf('US')).to.equal('us');
  });

  it('takes the country where its parts have no rule', () => {
    expect(idOf('US-NY', [rule('us', 'US')])).to.equal('us');
    expect(idOf('US-CA', [rule('us', 'US')])).to.equal('us');
  });

  it('takes no part for its country, and no other part', () => {
    expect(idOf('US', [rule('west', 'US-CA'), rule('rest', 'US-*')])).to.equal('strictest');
    expect(idOf('US-NY', [rule('west', 'US-CA')])).to.equal('strictest');
    expect(idOf('CA', [rule('west', 'US-CA')])).to.equal('strictest');
  });

  it('takes the strictest where it knows nothing', () => {
    for (const region of [undefined, '', 'XX', 'XX-CA', '*', 'US*', '-', '-CA', ...INHERITED]) {
      expect(resolveRegime(region, rules), region).to.equal(STRICTEST);
    }
    expect(STRICTEST).to.deep.include({ regime: 'opt-in', gpc: false, minorAge: 18 });
    expect(STRICTEST.categories).to.equal(undefined);
  });
});

describe('silenceOn', () => {
  it('is what the rule says, or says for one category', () => {
    const mixed: RegimeRule = { ...rule('x'), categories: { ads: 'opt-in' } };
    expect(silenceOn(mixed, 'ads')).to.equal('opt-in');
    for (const id of ['analytics', ...INHERITED]) expect(silenceOn(mixed, id)).to.equal('opt-out');
    expect(silenceOn(rule('y'), 'ads')).to.equal('opt-out');
  });
});
