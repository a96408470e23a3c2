import { expect } from '@open-wc/testing';
import { decide, decideAll } from '../../src/core/decide.js';
import { parseConfig } from '../../src/core/parse-config.js';
import { createIsOwn, createPolicy, denyThirdParties, UNKNOWN } from '../../src/core/policy.js';
import { full } from './configs.js';

const isOwn = createIsOwn('www.shop.example', full.firstParty);

/** The policy of the full config with `unknown` and these answers, and what it complained about. */
function policyOf(unknown: 'allow' | 'hold', answers: Record<string, boolean>) {
  const config = parseConfig({ ...full, unknown });
  const complaints: string[] = [];
  const policy = createPolicy(config, isOwn, (id) => complaints.push(id));
  return { ...policy(decide(config, answers)), complaints };
}

describe('createIsOwn', () => {
  it('knows the host of the page, with and without www, and all below it', () => {
    for (const host of [
      'www.shop.example',
      'shop.example',
      'img.shop.example',
      'a.b.shop.example',
    ]) {
      expect(isOwn(host, '/'), host).to.equal(true);
    }
  });

  it('knows what the config adds', () => {
    expect(isOwn('a.shop-cdn.example', '/')).to.equal(true);
    expect(createIsOwn('shop.example', ['cdn.example/shop'])('cdn.example', '/shop/a')).to.equal(
      true,
    );
    expect(createIsOwn('shop.example', ['cdn.example/shop'])('cdn.example', '/')).to.equal(false);
  });

  it('knows nobody else', () => {
    for (const host of ['example', 'workshop.example', 'shop.example.com', 'other.example', '']) {
      expect(isOwn(host, '/'), host).to.equal(false);
    }
  });

  it('adds nothing without a config', () => {
    expect(createIsOwn('localhost')('localhost', '/')).to.equal(true);
    expect(createIsOwn('localhost')('shop.example', '/')).to.equal(false);
  });
});

describe('denyThirdParties', () => {
  it('denies every third party, grants nothing and is not open', () => {
    const policy = denyThirdParties(isOwn);
    expect(policy.denies('counter.example', '/')).to.equal(UNKNOWN);
    expect(policy.denies('img.shop.example', '/')).to.equal(undefined);
    expect(policy.allows('necessary')).to.equal(false);
    expect(policy.open).to.equal(false);
  });
});

describe('createPolicy', () => {
  it('denies the hosts of a service until it is granted, and says which service it is', () => {
    expect(policyOf('allow', {}).denies('counter.example', '/a')).to.equal('counter');
    expect(policyOf('allow', { analytics: true }).denies('counter.example', '/a')).to.equal(
      undefined,
    );
    expect(policyOf('allow', { ads: true }).denies('counter.example', '/a')).to.equal('counter');
  });

  it('denies no other path of such a host', () => {
    expect(policyOf('allow', {}).denies('pixel.example', '/tr')).to.equal('pixel');
    expect(policyOf('allow', {}).denies('pixel.example', '/logo.png')).to.equal(undefined);
  });

  it('leaves unknown third parties alone, or holds them', () => {
    expect(policyOf('allow', {}).denies('cdn.example', '/')).to.equal(undefined);
    expect(policyOf('hold', {}).denies('cdn.example', '/')).to.equal(UNKNOWN);
    expect(policyOf('hold', {}).denies('www.shop.example', '/')).to.equal(undefined);
    expect(policyOf('hold', {}).denies('shop-cdn.example', '/')).to.equal(undefined);
  });

  it('lets unknown third parties go only when all is granted', () => {
    const some = policyOf('hold', { analytics: true });
    const all = policyOf('hold', { analytics: true, ads: true });
    expect(some.denies('cdn.example', '/')).to.equal(UNKNOWN);
    expect(some.denies('counter.example', '/')).to.equal(undefined);
    expect(all.denies('cdn.example', '/')).to.equal(undefined);
  });

  it('denies a host of several services until all of them are granted', () => {
    const service = (id: string) => ({ id, name: id, category: id, hosts: ['cdn.example'] });
    const config = parseConfig({
      ...full,
      categories: [{ id: 'x' }, { id: 'y' }],
      services: [service('a'), service('b')].map((item, i) => ({ ...item, category: 'xy'[i]! })),
    });
    const policy = createPolicy(config, isOwn, () => {});
    expect(policy(decide(config, {})).denies('cdn.example', '/')).to.equal('a');
    expect(policy(decide(config, { x: true })).denies('cdn.example', '/')).to.equal('b');
    expect(policy(decideAll(config, true)).denies('cdn.example', '/')).to.equal(undefined);
  });

  it('holds a host of its own when a service names it', () => {
    const service = { id: 'own', name: 'Own', category: 'ads', hosts: ['stats.shop.example'] };
    const config = parseConfig({ ...full, services: [service] });
    const policy = createPolicy(config, isOwn, () => {})(decide(config, {}));
    expect(policy.denies('stats.shop.example', '/')).to.equal('own');
  });

  it('says what is granted', () => {
    const policy = policyOf('allow', { analytics: true });
    for (const id of ['necessary', 'analytics', 'counter', 'cart'])
      expect(policy.allows(id)).to.be.true;
    for (const id of ['ads', 'pixel']) expect(policy.allows(id)).to.be.false;
    expect(policy.complaints).to.be.empty;
  });

  it('denies ids that it does not know, and complains about them', () => {
    const policy = policyOf('allow', { analytics: true, ads: true });
    for (const id of ['marketing', '', 'toString', '__proto__']) {
      expect(policy.allows(id), id).to.equal(false);
    }
    expect(policy.complaints).to.include.members(['marketing', '']);
  });

  it('is open once no address can be denied', () => {
    expect(policyOf('allow', {}).open).to.equal(false);
    expect(policyOf('allow', { analytics: true }).open).to.equal(false);
    expect(policyOf('allow', { analytics: true, ads: true }).open).to.equal(true);
    expect(policyOf('allow', { counter: true, pixel: true }).open).to.equal(true);
    expect(policyOf('hold', { counter: true, pixel: true }).open).to.equal(false);
    expect(policyOf('hold', { analytics: true, ads: true }).open).to.equal(true);
  });
});
