import { expect } from '@open-wc/testing';
import { ADDRESSES, addressesOf, LOADERS, urlsIn } from '../../src/guard/loads.js';
import { INHERITED } from '../core/configs.js';

describe('addressesOf', () => {
  it('knows what makes an element fetch', () => {
    expect(addressesOf('script')).to.include.members(['src', 'href']);
    expect(addressesOf('iframe')).to.deep.equal(['src']);
    expect(addressesOf('img')).to.deep.equal(['src', 'srcset']);
    expect(addressesOf('link')).to.deep.equal(['href']);
  });

  it('knows nothing of elements that fetch nothing', () => {
    for (const tag of ['a', 'form', 'div', 'x-script', 'SCRIPT'])
      expect(addressesOf(tag)).to.be.empty;
  });

  for (const tag of INHERITED) {
    it(`knows nothing of an element named ${tag}`, () => {
      const addresses = addressesOf(tag);
      expect(Array.isArray(addresses) && addresses.length === 0).to.equal(true);
    });
  }
});

describe('ADDRESSES', () => {
  it('is what the elements have, each once', () => {
    expect(ADDRESSES).to.have.members([...new Set(LOADERS.flatMap(addressesOf))]);
    expect(new Set(ADDRESSES).size).to.equal(ADDRESSES.length);
  });
});

describe('urlsIn', () => {
  /** The addresses of a srcset, without what is written about their sizes. */
  const urls = (srcset: string) =>
    urlsIn('srcset', srcset)
      .map((part) => part.trim().split(/\s/)[0])
      .filter((url) => url?.includes('/'));

  it('takes any other attribute for one address', () => {
    expect(urlsIn('src', 'a.gif 1x, b.gif 2x')).to.deep.equal(['a.gif 1x, b.gif 2x']);
  });

  it('finds every address of a srcset', () => {
    const both = ['/a.gif', 'http://b.example/b.gif'];
    for (const srcset of [
      '/a.gif 1x, http://b.example/b.gif 2x',
      '/a.gif 100w,http://b.example/b.gif 200w',
      ' /a.gif,\n\thttp://b.example/b.gif 1.5x ',
      '/a.gif , http://b.example/b.gif',
    ]) {
      expect(urls(srcset), srcset).to.deep.equal(both);
    }
  });

  it('finds an address after one that is data', () => {
    expect(urls('data:image/gif;base64,R0lGOD/A 1x, //b.example/b.gif 2x')).to.include(
      '//b.example/b.gif',
    );
  });

  it('finds an address that is written with the other slash', () => {
    const found = urlsIn('srcset', '/a.gif 1x, \\\\b.example\\b.gif 2x');
    const hosts = found.map((url) => new URL(url, document.baseURI).hostname);
    expect(hosts).to.include('b.example');
  });

  it('finds one without anything about its size', () => {
    expect(urls('//b.example/b.gif')).to.deep.equal(['//b.example/b.gif']);
    expect(urls('')).to.be.empty;
  });
});
