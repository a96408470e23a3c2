import { expect } from '@open-wc/testing';
import { explainWith } from '../../src/browser/warn.js';
import type { RegionInput } from '../../src/core/config-input.js';
import { findRegion, NOWHERE } from '../../src/regions/find-region.js';
import type { AskSite } from '../../src/regions/find-region.js';
import { browserIn, home, pageIn, saidDuring, siteAnswers } from './elsewhere.js';

const header = { url: '/where', name: 'x-region' };
const answers = (region: string, status = 200) =>
  siteAnswers(new Response(null, { status, headers: { 'x-region': region } }));

/** The place in the end. */
async function found(input: RegionInput, ask?: AskSite) {
  const { now, later } = findRegion(input, ask);
  if (later) expect(now).to.equal(NOWHERE);
  return (await later) ?? now;
}

describe('findRegion', () => {
  beforeEach(() => browserIn('Europe/Berlin', 'de-DE'));
  afterEach(home);

  it('asks the config, the page, the header, the site, the browser, in this order', async () => {
    const asked = answers('NZ');
    const site: AskSite = () => {
      asked.push('site');
      return 'SG';
    };
    pageIn('JP');
    expect(await found({ is: 'GB', header }, site)).to.deep.equal({ region: 'GB', from: 'config' });
    expect(await found({ header }, site)).to.deep.equal({ region: 'JP', from: 'meta' });
    expect(asked).to.deep.equal([]);
    home();
    browserIn('Europe/Berlin', 'de-DE');
    const again = answers('NZ');
    expect(await found({ header }, site)).to.deep.equal({ region: 'NZ', from: 'header' });
    expect(again).to.deep.equal([`HEAD ${location.origin}/where`]);
    expect(asked).to.deep.equal([]);
    expect(await found({}, site)).to.deep.equal({ region: 'SG', from: 'site' });
    expect(await found({})).to.deep.equal({ region: 'DE', from: 'guess' });
    browserIn('Europe/Berlin', 'en-US');
    expect(await found({})).to.equal(NOWHERE);
  });

  it('goes on where a page or a site does not know', async () => {
    pageIn('');
    expect(await found({}, () => undefined)).to.deep.equal({ region: 'DE', from: 'guess' });
    expect(await found({}, () => Promise.resolve(''))).to.deep.equal({
      region: 'DE',
      from: 'guess',
    });
  });

  it('knows nothing until the site has answered', async () => {
    const place = await found({}, () => Promise.resolve('us_ca'));
    expect(place).to.deep.equal({ region: 'US-CA', from: 'site' });
  });

  it('reads codes as people write them', async () => {
    for (const is of ['US-CA', 'us-ca', ' us_CA ']) {
      expect((await found({ is })).region, is).to.equal('US-CA');
    }
    for (const is of ['DE', 'MY-10', 'GB-SCT']) expect((await found({ is })).region).to.equal(is);
  });
});

describe('findRegion, of what is wrong', () => {
  beforeEach(() => browserIn('Europe/Berlin', 'de-DE'));
  afterEach(home);

  /** What is no region, each with what is said of it. A guess must not take its place. */
  const wrong: readonly (readonly [string, RegionInput, RegExp, AskSite?])[] = [
    ['a country by name', { is: 'Germany' }, /cannot be read \(Germany\).+ISO 3166/],
    ['too long a code', { is: 'US-CALI' }, /\(US-CALI\)/],
    ['an address that is not there', { header: { ...header, url: '/404' } }, /404 answers 404/],
    ['a header that is not there', { header: { ...header, name: 'x' } }, /with x: nothing/],
    ['a header that says something else', { header: { url: '/n', name: 'x-region' } }, /\(no\.\)/],
    [
      'another origin',
      { header: { ...header, url: 'https://geo.example/' } },
      /geo\.example.+another origin/,
    ],
    ['a site that fails', {}, /out of order/, () => Promise.reject(new Error('out of order'))],
    [
      'a site that throws',
      {},
      /thrown/,
      () => {
        throw new Error('thrown');
      },
    ],
    ['a site that says something else', {}, /\(7\)/, () => 7 as never],
  ];
  for (const [what, input, words, ask] of wrong) {
    it(`${what}: nowhere, and it is said`, async () => {
      const asked = answers('no.', input.header?.url === '/404' ? 404 : 200);
      const said = await saidDuring(async () => {
        expect(await found(input, ask)).to.equal(NOWHERE);
      }, explainWith);
      expect(said).to.have.length(1);
      expect(said[0]).to.match(words);
      if (what === 'another origin') expect(asked).to.deep.equal([]);
    });
  }
});
