import { expect } from '@open-wc/testing';
import { guessRegion } from '../../src/regions/guess-region.js';
import { resolveRegime } from '../../src/core/regime.js';
import { RULES } from '../../src/regions/rules.js';

describe('guessRegion', () => {
  for (const [zone, languages, region] of [
    ['Europe/Berlin', ['de-DE', 'de', 'en-US', 'en'], 'DE'],
    ['Europe/Berlin', ['de'], 'DE'],
    ['Europe/Vienna', ['de-AT'], 'AT'],
    ['Asia/Tokyo', ['ja'], 'JP'],
    ['Asia/Seoul', ['ko-KR'], 'KR'],
    ['Asia/Singapore', ['zh-SG'], 'SG'],
    ['Asia/Kuala_Lumpur', ['ms'], 'MY'],
    ['America/New_York', ['en-US'], 'US'],
    ['America/Toronto', ['en-CA'], 'CA'],
    ['America/Vancouver', ['en-CA'], 'CA-BC'],
  ] as const) {
    it(`${zone}, ${languages.join(' ')}: ${region}`, () => {
      expect(guessRegion(zone, languages)).to.equal(region);
    });
  }

  it('does not take one for the other', () => {
    for (const [zone, ...languages] of [
      ['Europe/Berlin', 'en-US', 'de-DE'],
      ['Europe/Vienna', 'de'],
      ['Asia/Singapore', 'en-US'],
      ['America/New_York', 'fr-CA', 'en-US'],
      ['Atlantic/Reykjavik', 'en-US'], // what Firefox tells when it resists fingerprinting
      ['UTC', 'en-US'],
    ] as const) {
      expect(guessRegion(zone, languages), zone).to.equal(undefined);
    }
  });

  it('knows nothing from nothing', () => {
    for (const [zone, language] of [
      ['', 'de-DE'],
      ['DE', 'de-DE'],
      ['CA-BC', 'en-CA'],
      ['Europe/Berli', 'de-DE'],
      ['Europe/Berlin ', 'de-DE'],
      ['|', 'de-DE'],
    ] as const) {
      expect(guessRegion(zone, [language]), zone).to.equal(undefined);
    }
    expect(guessRegion('Europe/Berlin', [])).to.equal(undefined);
    expect(guessRegion('Europe/Berlin', ['no language'])).to.equal(undefined);
  });

  it('never finds a state of the United States, or Quebec', () => {
    expect(resolveRegime('US', RULES).id).to.equal('us');
    expect(resolveRegime('CA', RULES).regime).to.equal('opt-in');
  });
});
