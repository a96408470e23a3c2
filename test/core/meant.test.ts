import { expect } from '@open-wc/testing';
import { meant } from '../../src/core/meant.js';

describe('meant', () => {
  const categories = ['necessary', 'functional', 'analytics', 'advertising'];
  const services = ['google-analytics', 'meta-pixel', 'facebook-social', 'heap', 'vimeo'];

  it('takes the nearest first', () => {
    expect(meant('advertizing', categories)).to.deep.equal(['advertising']);
    expect(meant('hep', services)).to.deep.equal(['heap']);
  });

  it('knows what other tools call it, where there is such a name', () => {
    expect(meant('Marketing', categories)).to.deep.equal(['advertising']);
    expect(meant('ga4', services)).to.deep.equal(['google-analytics']);
    expect(meant('ga4', categories)).to.deep.equal([]);
    expect(meant('constructor', categories)).to.deep.equal([]);
  });

  it('offers what has a word in common', () => {
    expect(meant('facebook-pixel', services)).to.deep.equal(['meta-pixel', 'facebook-social']);
  });

  it('offers nothing where few letters are the same', () => {
    expect(meant('acme', services)).to.deep.equal([]);
    expect(meant('', categories)).to.deep.equal([]);
  });
});
