import { expect } from '@open-wc/testing';
import { directionOf, pickLanguage } from '../../src/core/pick-language.js';
import { TAGS } from '../../src/locales/tags.js';

describe('pickLanguage', () => {
  for (const [wanted, found] of [
    [['ja'], 'ja'],
    [['JA-jp'], 'ja'],
    [['pt-BR'], 'pt-BR'],
    [['pt-PT'], 'pt'],
    [['pt-AO'], 'pt'],
    [['zh'], 'zh-Hans'],
    [['zh-SG'], 'zh-Hans'],
    [['zh-TW'], 'zh-Hant'],
    [['zh-HK'], 'zh-Hant'],
    [['zh-hant-cn'], 'zh-Hant'],
    [['no'], 'nb'],
    [['nn-NO'], 'nb'],
    [['iw'], 'he'],
    [['tl'], 'fil'],
    [['eo', 'de-AT'], 'de'],
    [['', 'not a tag', 'sv-FI'], 'sv'],
    [['eo'], undefined],
    [[], undefined],
  ] as const) {
    it(`finds ${found} for ${wanted.join(', ') || 'nothing'}`, () => {
      expect(pickLanguage(wanted, TAGS)).to.equal(found);
    });
  }
});

describe('directionOf', () => {
  it('is from right to left for Arabic and Hebrew, and for nothing that only looks like them', () => {
    expect(['ar', 'ar-EG', 'he'].map(directionOf)).to.deep.equal(['rtl', 'rtl', 'rtl']);
    expect(['en', 'hi', 'arn', 'hr'].map(directionOf)).to.deep.equal(['ltr', 'ltr', 'ltr', 'ltr']);
  });
});
