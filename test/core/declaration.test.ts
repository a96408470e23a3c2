import { expect } from '@open-wc/testing';
import type { Service } from '../../src/core/config.js';
import { declarationRows, toCsv } from '../../src/core/declaration.js';
import { parseConfig } from '../../src/core/parse-config.js';
import { config, least } from './configs.js';

const HEAD = 'category,service,provider,policy,hosts,type,name,purpose,lifetime,host\r\n';

const withService = (service: Partial<Service>) => ({
  ...config,
  services: [{ ...config.services[2]!, ...service }],
});
const csvOf = (service: Partial<Service>) => toCsv(declarationRows(withService(service)));

describe('declarationRows', () => {
  it('has a row for each cookie and storage key, by category', () => {
    const rows = declarationRows(config);
    expect(rows.map(({ category, service, type, name }) => [category, service, type, name]))
      .to.deep //
      .equal([
        ['Needed', 'Cart', '', ''],
        ['analytics', 'Counter', 'cookie', '_count'],
        ['analytics', 'Counter', 'cookie', '_c*'],
        ['analytics', 'Counter', 'storage', 'count:*'],
        ['ads', 'Pixel', '', ''],
      ]);
    expect(rows[2]).to.deep.equal({
      category: 'analytics',
      service: 'Counter',
      provider: '',
      policy: 'https://counter.example/privacy',
      hosts: ['counter.example', '*.counter.example/js'],
      type: 'cookie',
      name: '_c*',
      purpose: 'Counts.',
      lifetime: '2 years',
      host: '',
    });
  });

  it('names the company, and the host of a cookie that is another’s', () => {
    const cookies = [{ name: 'id', host: 'ads.example' }];
    const [row] = declarationRows(withService({ controller: 'Cart Ltd', cookies }));
    expect([row?.provider, row?.host]).to.deep.equal(['Cart Ltd', 'ads.example']);
  });

  it('is empty for a config without services', () => {
    expect(declarationRows(parseConfig(least))).to.deep.equal([]);
    expect(toCsv([])).to.equal(HEAD);
  });
});

describe('toCsv', () => {
  it('separates with commas and ends each line with CRLF', () => {
    const [head, , line, ...rest] = toCsv(declarationRows(config)).split('\r\n');
    expect(`${head}\r\n`).to.equal(HEAD);
    expect(line).to.equal(
      'analytics,Counter,,https://counter.example/privacy,counter.example *.counter.example/js,cookie,_count,,,',
    );
    expect(rest.at(-1)).to.equal('');
  });

  it('quotes commas, quotes and line ends', () => {
    const csv = csvOf({ name: 'Cart, "Inc"', controller: 'One\nTwo' });
    expect(csv).to.equal(`${HEAD}Needed,"Cart, ""Inc""","One\nTwo",,,,,,,\r\n`);
  });

  for (const start of ['=', '+', '-', '@', '\t', '\r']) {
    it(`lets no spreadsheet take a text for a formula: ${JSON.stringify(start)}`, () => {
      const cell = csvOf({ name: `${start}1` })
        .slice(HEAD.length)
        .match(/^Needed,"?([^,"]*)/)?.[1];
      expect(cell).to.equal(`'${start}1`);
    });
  }

  it('leaves the same signs alone further on', () => {
    expect(csvOf({ name: 'a=b+c-d@e' })).to.contain('Needed,a=b+c-d@e,');
  });
});
