import { expect } from '@open-wc/testing';
import { ConfigError } from '../../src/core/config-error.js';
import { configProblems } from '../../src/core/config-problems.js';
import { full, least, put } from './configs.js';
import { rules } from '../../src/services/rules.js';

/** What is wrong, in the words of the error. */
const explained = (input: unknown, catalogue = {}) =>
  new ConfigError(configProblems(input, catalogue)).problems;

const WRONG: [kind: string, path: (string | number)[], values: unknown[], right: unknown[]][] = [
  ['text', ['policy', 'version'], ['', ' ', 1, null, [], {}], ['1', ' 1 ']],
  ['text', ['services', 0, 'name'], ['', 3, false], ['Ä']],
  ['text', ['messages', 'x'], [1, null, ''], ['y']],
  [
    'id',
    ['services', 0, 'id'],
    ['', 'a b', '-a', '_a', '__proto__', 'a.b', 'ä', 1],
    ['a', 'B_a-1', '9'],
  ],
  ['cookie', ['cookie', 'name'], ['a=b', ' '], ['a_b', '__Host-a']],
  [
    'link',
    ['policy', 'url'],
    ['javascript:alert(1)', 'JavaScript:x', 'data:text/html,x', ' x:y', 'ftp://a.example', 5],
    ['/a', 'a/b:c', '?a:b', '#a:b', 'HTTPS://a.example', 'mailto:a@b.example', '//a.example'],
  ],
  [
    'host',
    ['services', 0, 'hosts', 0],
    [
      '',
      'https://a.example',
      'a.example:80',
      '*',
      '*.',
      'a.*.example',
      '.a',
      'a..b',
      'a b',
      'a/ b',
    ],
    ['a.example', '*.a.example', 'localhost', 'A.example/Path?x=1', '*.a_b.example/'],
  ],
  ['host', ['firstParty', 0], ['https://a.example'], ['a.example']],
  ['host', ['cookie', 'domain'], ['.a.example', 1], ['a.example']],
  ['allow|hold', ['unknown'], ['Allow', 'block', true, null], ['allow', 'hold']],
  ['path', ['cookie', 'path'], ['', 'a', '/a; domain=b'], ['/', '/shop/']],
  ['flag', ['categories', 0, 'required'], ['true', 1, null], [true, false]],
  ['days', ['cookie', 'days'], [0, -1, 401, 1.5, '10', NaN, Infinity, 1e21], [1, 99, 399, 400]],
  ['list', ['services'], [{}, 'youtube', null, 1], [[]]],
  ['list', ['categories'], [{}, 'ads'], []],
  ['object', ['policy'], ['1', [], null], []],
  ['object', ['cookie'], ['askfirst', [], null, true], [{}]],
  ['object', ['messages'], [[], 'x'], [{}]],
  ['object', ['categories', 2], ['ads', null, []], [{ id: 'ads' }]],
];

describe('configProblems', () => {
  it('finds nothing wrong with a good config', () => {
    expect(configProblems(least, {})).to.be.empty;
    expect(configProblems(full, {})).to.be.empty;
  });

  for (const [kind, path, wrong, right] of WRONG) {
    const at = path.reduce<string>(
      (text, key) =>
        typeof key === 'number' ? `${text}[${key}]` : `${text}.${key}`.replace(/^\./, ''),
      '',
    );
    for (const value of wrong) {
      const shown = typeof value === 'number' ? String(value) : JSON.stringify(value);
      it(`wants a ${kind} at ${at}, not ${shown}`, () => {
        const problems = configProblems(put(full, path, value), {});
        expect(problems).to.deep.equal([{ path: at, found: value, kind }]);
      });
    }
    for (const value of right) {
      it(`takes ${JSON.stringify(value)} as a ${kind} at ${at}`, () => {
        const problems = configProblems(put(full, path, value), {});
        expect(problems.filter((problem) => problem.path === at)).to.be.empty;
      });
    }
  }

  it('wants a name or an object for a service', () => {
    for (const value of [1, null, '', []]) {
      expect(configProblems(put(full, ['services', 1], value), {})).to.deep.equal([
        { path: 'services[1]', found: value, kind: 'text' },
      ]);
    }
  });

  it('names the key that an unknown one is nearest to', () => {
    const cases: [(string | number)[], string][] = [
      [['polcy'], '"policy"'],
      [['policy', 'uri'], '"url"'],
      [['services', 0, 'host'], '"hosts"'],
      [['services', 0, 'cookies', 1, 'purposes'], '"purpose"'],
      [['categories', 0, 'Required'], '"required"'],
      [['cookie', 'day'], '"days"'],
    ];
    for (const [path, fix] of cases) {
      const [problem, ...more] = explained(put(full, path, 'x'));
      expect(problem).to.deep.include({ found: 'an unknown key', fix });
      expect(more).to.be.empty;
    }
  });

  it('lists all keys where none is near', () => {
    const [problem] = explained(put(full, ['cookie', 'partitioned'], true));
    expect(problem).to.include({
      path: 'cookie.partitioned',
      fix: 'one of name, domain, path, days',
    });
  });

  it('refuses an id that is used twice, also by a category and a service', () => {
    const service = (id: string) => ({ id, name: id, category: 'analytics' });
    const categories = [{ id: 'analytics' }, { id: 'ads' }, { id: 'ads' }];
    const services = [service('a'), service('a'), service('analytics')];
    const problems = configProblems({ ...least, categories, services }, {});
    expect(problems).to.deep.equal([
      { path: 'categories[2].id', found: 'ads', kind: 'twice' },
      { path: 'services[1].id', found: 'a', kind: 'twice' },
      { path: 'services[2].id', found: 'analytics', kind: 'twice' },
    ]);
    expect(explained({ ...least, categories, services })[0]!.found).to.equal('"ads" a second time');
  });

  it('refuses a service of the catalogue that is named twice', () => {
    const problems = configProblems({ ...least, services: ['vimeo', { use: 'vimeo' }] }, rules);
    expect(problems).to.deep.equal([{ path: 'services[1].id', found: 'vimeo', kind: 'twice' }]);
  });

  it('refuses an unknown category and names the nearest', () => {
    const [problem] = explained(put(full, ['services', 0, 'category'], 'analytic'));
    expect(problem).to.deep.equal({
      path: 'services[0].category',
      found: '"analytic"',
      fix: '"analytics"',
    });
    const [use] = explained({ ...least, services: [{ use: 'vimeo', category: 'video' }] }, rules);
    expect(use!.fix).to.equal('one of necessary, functional, analytics, advertising');
  });

  it('refuses the category of a catalogue entry that the site does not have', () => {
    const input = { ...least, categories: [{ id: 'necessary' }], services: ['vimeo'] };
    expect(explained(input, rules)[0]!.path).to.equal('services[0].category');
  });

  it('refuses an unknown name, says the nearest and that a service can be described', () => {
    for (const item of ['hotjr', { use: 'hotjr' }]) {
      const [problem, ...more] = explained({ ...least, services: [item] }, rules);
      expect(problem).to.include({ path: 'services[0]', found: '"hotjr"' });
      expect(problem!.fix).to.match(/^"hotjar", or describe the service with id, name/);
      expect(more).to.be.empty;
    }
  });

  it('says where names come from when there is no catalogue', () => {
    const [problem] = explained({ ...least, services: ['hotjar'] });
    expect(problem!.fix).to.match(/^askfirst-services\.js before the script tag/);
  });

  it('names an entry of the catalogue that was described again in part', () => {
    const parts = [{ id: 'vimeo' }, { id: 'vimeo', category: 'functional' }];
    for (const item of parts) {
      const [problem, ...more] = explained({ ...least, services: [item] }, rules);
      expect(problem!.path).to.equal('services[0]');
      expect(problem!.fix).to.match(/^"vimeo", or \{ "use": "vimeo"/);
      expect(more).to.be.empty;
    }
    const named = configProblems({ ...least, services: [{ id: 'vimeo', name: 'Vimeo' }] }, rules);
    expect(named).to.deep.equal([{ path: 'services[0].category', found: undefined, kind: 'id' }]);
  });

  it('writes an example where the shape is another', () => {
    const cases: [(string | number)[], unknown, RegExp][] = [
      [['policy'], '/privacy', /"version": "1", "url": "\/privacy"/],
      [['categories', 0], 'analytics', /\{ "id": "analytics" \}/],
      [['log'], '/log', /\{ "url": /],
      [['services', 0, 'hosts'], 'a.example', /^a list: \["a\.example"\]$/],
      [['services', 0, 'deny'], 'fbq', /^a list of calls such as \[\["fbq"/],
      [['services', 0, 'deny'], ['fbq'], /^a call such as \["fbq"/],
      [['cookie', 'days'], '365', /400, without quotes$/],
      [['cookie', 'domain'], '.example.com', /^a domain such as "example\.com", without a dot/],
    ];
    for (const [path, value, fix] of cases) {
      expect(explained(put(full, path, value))[0]!.fix).to.match(fix);
    }
  });

  it('looks at ids and names only once the shape is right', () => {
    const input = { ...least, services: ['hotjr', 'hotjr'], cookie: 1 };
    expect(configProblems(input, rules).map(({ path }) => path)).to.deep.equal(['cookie']);
  });

  it('cuts what is long', () => {
    const [problem] = explained(put(full, ['services', 0, 'id'], 'x y'.repeat(500)));
    expect(problem!.found.length).to.be.at.most(60);
  });
});
