import { expect } from '@open-wc/testing';
import { isLinkTarget } from '../../src/elements/link-target.js';

describe('isLinkTarget', () => {
  for (const url of [
    'https://a.example/x',
    'http://a.example',
    'mailto:a@b.example',
    '/x',
    'x?y',
    '#z',
  ]) {
    it(`lets ${url} be a link`, () => {
      expect(isLinkTarget(url)).to.equal(true);
    });
  }

  const refused = [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'blob:https://a.example/x',
    'vbscript:x',
    'https://',
    '',
  ];
  for (const url of refused) {
    it(`refuses ${JSON.stringify(url)}`, () => {
      expect(isLinkTarget(url)).to.equal(false);
    });
  }
});
