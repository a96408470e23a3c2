import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { canonical, describeShown } from '../../src/core/fingerprint.js';
import { config, put } from './configs.js';

const wording = { 'notice.title': 'Cookies?' };

/** The same content with the keys of every object written in the opposite order. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  );
};

describe('canonical', () => {
  it('is the same in whatever order keys were written', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonical(turned(value))).to.equal(canonical(value));
      }),
    );
  });

  it('is JSON of the same content', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const again: unknown = JSON.parse(canonical(value));
        expect(again).to.deep.equal(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('tells one order of a list from another', () => {
    expect(canonical(['a', 'b'])).to.not.equal(canonical(['b', 'a']));
  });
});

describe('describeShown', () => {
  const shown = describeShown(config, wording);
  const text = canonical(shown);

  it('has policy, categories, services and wording', () => {
    expect(Object.keys(shown)).to.have.members(['policy', 'categories', 'services', 'wording']);
    expect(shown.services.map(({ id }) => id)).to.deep.equal(['counter', 'pixel', 'cart']);
    expect(shown.services[0]!.cookies[1]).to.deep.equal({
      name: '_c*',
      purpose: 'Counts.',
      lifetime: '2 years',
    });
  });

  for (const path of [
    ['policy', 'version'],
    ['policy', 'url'],
    ['categories', 0, 'name'],
    ['categories', 0, 'description'],
    ['services', 0, 'name'],
    ['services', 0, 'category'],
    ['services', 0, 'description'],
    ['services', 0, 'hosts', 0],
    ['services', 0, 'cookies', 1, 'purpose'],
    ['services', 0, 'storage', 0, 'name'],
  ]) {
    it(`is something else with another ${path.join('.')}`, () => {
      const other = put(config, path, 'other') as typeof config;
      expect(canonical(describeShown(other, wording))).to.not.equal(text);
    });
  }

  it('is something else with another wording', () => {
    expect(canonical(describeShown(config, { 'notice.title': 'Hello' }))).to.not.equal(text);
  });

  it('is the same whatever visitors cannot see: the cookie, files of the site, what is held', () => {
    const other = {
      ...config,
      firstParty: [],
      unknown: 'allow',
      cookie: { ...config.cookie, days: 9 },
    };
    expect(canonical(describeShown(other as typeof config, wording))).to.equal(text);
  });
});
