import { expect } from '@open-wc/testing';
import { addressesOf, urlsIn } from '../../src/guard/loads.js';
import { INHERITED } from '../core/configs.js';

const of = (tag: string, rel?: string) => {
  const element = document.createElement(tag);
  if (rel !== undefined) element.setAttribute('rel', rel);
  return addressesOf(element);
};

describe('addressesOf', () => {
  it('knows what makes an element fetch', () => {
    expect(of('script')).to.include.members(['src', 'href']);
    expect(of('iframe')).to.deep.equal(['src', 'srcdoc']);
    expect(of('img')).to.deep.equal(['src', 'srcset']);
    expect(of('link')).to.include.members(['href']);
  });

  it('knows nothing of elements that fetch nothing', () => {
    for (const tag of ['form', 'div', 'x-script', 'SCRIPTS']) expect(of(tag)).to.be.empty;
  });

  it('tells links that are fetched from those that only say something', () => {
    for (const rel of [
      'stylesheet',
      'alternate stylesheet',
      'Preload',
      'shortcut icon',
      'dns-prefetch',
    ]) {
      expect(of('link', rel), rel).to.include('href');
    }
    expect(of('link', ''), 'may still become one').to.include('href');
    for (const rel of ['canonical', 'alternate', 'next', 'license', 'author']) {
      expect(of('link', rel), rel).to.be.empty;
    }
  });

  for (const tag of INHERITED.filter((name) => !name.startsWith('__'))) {
    it(`knows nothing of an element named ${tag}`, () => {
      expect(of(tag)).to.deep.equal([]);
    });
  }
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
