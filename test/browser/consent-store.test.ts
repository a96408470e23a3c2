import { expect } from '@open-wc/testing';
import { ConsentStore } from '../../src/browser/consent-store.js';
import { decideAll } from '../../src/core/decide.js';
import { askedNow, encodeRecord } from '../../src/core/record.js';
import type { ConsentRecord } from '../../src/core/record.js';
import { config, INHERITED } from '../core/configs.js';
import { forgetAll, NAME, rawCookie, storageOf } from './storages.js';
import { toldBy } from './told-by.js';

const DAY = 86_400_000;

const storeOf = () => new ConsentStore(config, storageOf());

/** A record of this much time ago. */
const recordOf = (age: number, more: Partial<ConsentRecord> = {}): string =>
  encodeRecord({
    id: 'me',
    sequence: 1,
    time: Date.now() - age,
    policy: config.policy.version,
    language: 'en',
    method: 'custom',
    regime: 'opt-in',
    choices: decideAll(config, true),
    asked: askedNow(config),
    ...more,
  });

describe('ConsentStore', () => {
  beforeEach(forgetAll);
  afterEach(forgetAll);

  it('grants nothing before an answer but what is always on', () => {
    const store = storeOf();
    expect(store.decided).to.equal(false);
    expect(store.record).to.equal(undefined);
    expect(store.choices).to.deep.equal(decideAll(config, false));
    expect(store.allows('necessary')).to.equal(true);
    expect(store.allows('analytics')).to.equal(false);
  });

  it('reads no stored answer until it is told to', () => {
    document.cookie = `${NAME}=${encodeURIComponent(recordOf(0))}; path=/`;
    const store = storeOf();
    expect(store.allows('analytics')).to.equal(false);
    store.refresh();
    expect(store.allows('analytics')).to.equal(true);
  });

  it('denies ids that it does not know', () => {
    const store = storeOf();
    store.answer('accept-all');
    for (const id of ['marketing', '', ...INHERITED]) expect(store.allows(id), id).to.equal(false);
  });
});

describe('ConsentStore.refresh', () => {
  beforeEach(forgetAll);
  afterEach(forgetAll);

  it('takes the newest copy', () => {
    document.cookie = `${NAME}=${encodeURIComponent(recordOf(20_000))}; path=/`;
    localStorage.setItem(
      NAME,
      recordOf(10_000, { choices: decideAll(config, false), id: 'newer' }),
    );
    const store = storeOf();
    store.refresh();
    expect(store.record!.id).to.equal('newer');
    expect(store.record!.persisted).to.equal('localStorage');
    expect(store.allows('ads')).to.equal(false);
  });

  it('passes over a copy that is junk', () => {
    document.cookie = `${NAME}=%7Bjunk; path=/`;
    localStorage.setItem(NAME, recordOf(0));
    const store = storeOf();
    store.refresh();
    expect(store.record!.persisted).to.equal('localStorage');
    expect(store.allows('ads')).to.equal(true);
  });

  it('tells what another tab answered, once', () => {
    const [store, other] = [storeOf(), storeOf()];
    const told = toldBy(store);
    other.answer('custom', { ...other.choices, ads: true });
    store.refresh();
    store.refresh();
    expect(told).to.deep.equal([[['ads'], 'storage'], 'decide']);
  });

  it('is silent where there is nothing to find', () => {
    const store = storeOf();
    const told = toldBy(store);
    store.refresh();
    expect(told).to.be.empty;
  });

  it('denies again when the record has gone', () => {
    const store = storeOf();
    store.answer('accept-all');
    forgetAll();
    const told = toldBy(store);
    store.refresh();
    expect(store.decided).to.equal(false);
    expect(told).to.deep.equal([[['ads', 'analytics', 'counter', 'pixel'], 'storage'], 'decide']);
  });

  it('grants what an outdated record names, and asks again', () => {
    localStorage.setItem(NAME, recordOf(0, { policy: 'older' }));
    const store = storeOf();
    store.refresh();
    expect(store.allows('ads')).to.equal(true);
    expect(store.decided).to.equal(false);
  });

  it('denies a service that the record does not know', () => {
    localStorage.setItem(NAME, recordOf(0, { choices: { necessary: true, ads: true } }));
    const store = storeOf();
    store.refresh();
    expect(store.allows('ads')).to.equal(true);
    expect(store.allows('pixel')).to.equal(false);
    expect(store.decided).to.equal(false);
  });

  it('grants nothing by an expired record, but keeps it', () => {
    localStorage.setItem(NAME, recordOf(config.cookie.days * DAY + 1000));
    const store = storeOf();
    store.refresh();
    expect(store.choices).to.deep.equal(decideAll(config, false));
    expect(store.decided).to.equal(false);
    expect(store.record!.id).to.equal('me');
  });
});

describe('ConsentStore.forget', () => {
  it('removes the record, denies everything and asks again', () => {
    forgetAll();
    const store = storeOf();
    store.answer('accept-all');
    const told = toldBy(store);
    store.forget();
    expect(store.record).to.equal(undefined);
    expect(store.decided).to.equal(false);
    expect(store.choices).to.deep.equal(decideAll(config, false));
    expect(rawCookie()).to.equal(undefined);
    expect(told).to.deep.equal([[['ads', 'analytics', 'counter', 'pixel'], 'choice'], 'decide']);
  });
});
