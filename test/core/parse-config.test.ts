import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ConfigError } from '../../src/core/config-error.js';
import { parseConfig } from '../../src/core/parse-config.js';
import { full, INHERITED, json, least, mutated, put } from './configs.js';
import { rules } from '../../src/services/rules.js';

/** What parsing says is wrong; an empty list when nothing is. */
function problemsOf(input: unknown, catalogue = {}) {
  try {
    parseConfig(input, catalogue);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    expect(error.problems, 'a refusal has a reason').to.not.be.empty;
    return error.problems;
  }
}

/** The one thing that is wrong when `value` stands at `path` of a full config. */
function problemAt(path: (string | number)[], value: unknown) {
  const problems = problemsOf(put(full, path, value));
  expect(problems).to.have.length(1);
  return problems[0]!;
}

describe('parseConfig', () => {
  it('fills in every default', () => {
    expect(parseConfig(least)).to.deep.equal({
      policy: { version: '1', url: '/cookies' },
      categories: [
        { id: 'necessary', required: true },
        { id: 'functional', required: false },
        { id: 'analytics', required: false },
        { id: 'advertising', required: false },
      ],
      services: [],
      unknown: 'allow',
      firstParty: [],
      cookie: { name: 'askfirst', path: '/', days: 182 },
      messages: {},
    });
  });

  it('keeps what the site says', () => {
    const config = parseConfig(full);
    const { policy, unknown, firstParty, cookie, messages } = full;
    expect(config).to.deep.include({ policy, unknown, firstParty, cookie, messages });
    expect(config.categories.map(({ id, required }) => [id, required])).to.deep.equal([
      ['necessary', true],
      ['analytics', false],
      ['ads', false],
    ]);
  });

  it('makes entries of cookies and storage keys that are given by name', () => {
    const [counter, pixel] = parseConfig(full).services;
    expect(counter!.cookies[0]).to.deep.equal({ name: '_count' });
    expect(counter!.cookies[1]).to.include({ name: '_c*', lifetime: '2 years' });
    expect(pixel).to.deep.include({ cookies: [], storage: [] });
    expect(parseConfig(full).services[2]).to.deep.include({ hosts: [] });
  });

  it('lets a site switch necessary off and another category on for good', () => {
    const categories = [
      { id: 'necessary', required: false },
      { id: 'cart', required: true },
    ];
    expect(parseConfig({ ...least, categories }).categories).to.deep.equal(categories);
  });

  it('changes nothing in the input', () => {
    const before = JSON.stringify(full);
    parseConfig(full);
    expect(JSON.stringify(full)).to.equal(before);
  });

  it('takes a service of the catalogue by name, as it is or adapted', () => {
    const { services } = parseConfig(
      { ...least, services: ['youtube', { use: 'hotjar', id: '12345', category: 'functional' }] },
      rules,
    );
    expect(services.map(({ id, category }) => [id, category])).to.deep.equal([
      ['youtube', rules.youtube!.category],
      ['hotjar', 'functional'],
    ]);
    expect(services[0]!.hosts).to.deep.equal(rules.youtube!.hosts);
  });

  it('names every problem at once, each with path, what was found and what to write', () => {
    const input = {
      policy: { version: 1, url: 'javascript:alert(1)' },
      categorys: [],
      services: [{ id: 'a b', name: 'A', category: 'analytics', hosts: ['https://a.example'] }],
      cookie: { days: 0 },
    };
    const problems = problemsOf(input);
    expect(problems.map(({ path, found }) => [path, found])).to.deep.equal([
      ['policy.version', '1'],
      ['policy.url', '"javascript:alert(1)"'],
      ['categorys', 'an unknown key'],
      ['services[0].id', '"a b"'],
      ['services[0].hosts[0]', '"https://a.example"'],
      ['cookie.days', '0'],
    ]);
    expect(problems[2]!.fix).to.equal('"categories"');
    const { message } = new ConfigError([{ path: 'cookie.days', found: 0, kind: 'days' }]);
    expect(message).to.match(/\n {2}cookie\.days: found 0\. Write a whole number from 1 to 400\.$/);
  });

  it('says what is missing', () => {
    expect(problemsOf({ policy: { version: '1' } })).to.deep.equal([
      { path: 'policy.url', found: 'nothing', fix: problemAt(['policy', 'url'], 1).fix },
    ]);
    const missing = problemsOf({ policy: {}, services: [{}], categories: [{}] });
    expect(missing.map(({ path }) => path)).to.have.members([
      'policy.version',
      'policy.url',
      'services[0].id',
      'services[0].name',
      'services[0].category',
      'categories[0].id',
    ]);
  });

  for (const input of [undefined, null, 'policy', 7, true, [], () => full]) {
    it(`refuses ${String(input) || 'a list'} in the place of the config`, () => {
      const problems = problemsOf(input);
      expect(problems).to.have.length(1);
      expect(problems[0]).to.include({ path: '', fix: 'an object { … }' });
    });
  }

  it('throws nothing but a ConfigError with reasons, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(json, mutated, fc.anything()), (input) => {
        problemsOf(input);
        problemsOf(input, rules);
      }),
    );
  });

  it('can put a number into words that JSON has none for', () => {
    expect(problemAt(['cookie', 'days'], 10n).path).to.equal('cookie.days');
  });

  for (const key of INHERITED) {
    const own = (value: unknown) => JSON.parse(`{"${key}": ${JSON.stringify(value)}}`) as object;

    it(`treats ${key} as an unknown key`, () => {
      for (const value of [1, 'x', {}, []]) {
        const [problem, ...more] = problemsOf({ ...least, ...own(value) });
        expect(problem).to.include({ path: key, found: 'an unknown key' });
        expect(more).to.be.empty;
      }
    });

    it(`takes ${key} as the key of a message`, () => {
      expect(Object.keys(parseConfig({ ...least, messages: own('x') }).messages)).to.deep.equal([
        key,
      ]);
    });

    it(`refuses ${key} as an id: every object has it`, () => {
      const [problem] = problemsOf({ ...least, categories: [{ id: key }] });
      expect(problem).to.include({ path: 'categories[0].id', found: `"${key}"` });
    });

    it(`finds no ${key} in the catalogue or among the categories`, () => {
      expect(problemsOf({ ...least, services: [key] }, rules)[0]!.path).to.equal('services[0]');
      const service = { id: 'tool', name: 'Tool', category: key };
      expect(problemsOf({ ...least, services: [service] })[0]!.path).to.equal(
        'services[0].category',
      );
    });
  }
});
