import { expect } from '@open-wc/testing';
import { ConsentStore } from '../../src/browser/consent-store.js';
import { decideAll } from '../../src/core/decide.js';
import { askedNow } from '../../src/core/record.js';
import { config } from '../core/configs.js';
import { forgetAll, rawCookie, storageOf } from './storages.js';
import { toldBy } from './told-by.js';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

const storeOf = () => new ConsentStore(config, storageOf());

describe('ConsentStore.answer', () => {
  beforeEach(forgetAll);
  afterEach(forgetAll);

  it('records who, when, what was shown, what was answered and how', () => {
    const store = storeOf();
    const before = Date.now();
    store.answer('custom', { ...decideAll(config, false), ads: true });
    const { id, time, ...rest } = store.record!;
    expect(id).to.match(UUID);
    expect(time).to.be.within(before - 1000, Date.now());
    expect(rest).to.deep.equal({
      policy: '2026-11',
      method: 'custom',
      sequence: 1,
      regime: 'opt-in',
      choices: { ...decideAll(config, false), ads: true },
      asked: askedNow(config),
      persisted: 'cookie',
    });
    expect(store.decided).to.equal(true);
  });

  it('is read back by the next page as it was', () => {
    const store = storeOf();
    store.answer('accept-all');
    const next = storeOf();
    next.refresh();
    expect(next.record).to.deep.equal(store.record);
    expect(next.choices).to.deep.equal(store.choices);
    expect(next.decided).to.equal(true);
  });

  it('gives the same answer to everything where none is named', () => {
    const store = storeOf();
    store.answer('accept-all');
    expect(store.choices).to.deep.equal(decideAll(config, true));
    for (const method of ['reject-all', 'withdraw'] as const) {
      store.answer('accept-all');
      store.answer(method);
      expect(store.choices, method).to.deep.equal(decideAll(config, false));
    }
  });

  it('keeps the id over later answers, and gives another visitor another one', () => {
    const store = storeOf();
    store.answer('accept-all');
    const { id } = store.record!;
    store.answer('withdraw');
    expect(store.record!.id).to.equal(id);
    const other = storeOf();
    other.answer('accept-all');
    expect(other.record!.id).to.match(UUID).and.not.equal(id);
  });

  it('tells which ids changed and that it was a choice, then that there is an answer', () => {
    const store = storeOf();
    const told = toldBy(store);
    store.answer('custom', { ...store.choices, ads: true, pixel: true });
    expect(told).to.deep.equal([[['ads', 'pixel'], 'choice'], 'decide']);
  });

  it('tells of an answer that changes nothing only that it was given', () => {
    const store = storeOf();
    const told = toldBy(store);
    store.answer('reject-all');
    store.answer('reject-all');
    expect(told).to.deep.equal(['decide', 'decide']);
  });

  it('has the new choices and the record in place before it tells', () => {
    const store = storeOf();
    const seen: unknown[] = [];
    store.addEventListener('change', () =>
      seen.push(store.allows('analytics'), store.decided, store.record?.method, !!rawCookie()),
    );
    store.answer('accept-all');
    expect(seen).to.deep.equal([true, true, 'accept-all', true]);
  });

  it('goes on when a listener throws', () => {
    const store = storeOf();
    const thrown = new Error('from a listener of the test');
    store.addEventListener('change', () => {
      throw thrown;
    });
    const told = toldBy(store);
    const caught: unknown[] = [];
    const catchIt = (event: ErrorEvent) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      caught.push(event.error);
    };
    const { onerror } = window;
    window.onerror = null;
    addEventListener('error', catchIt, { capture: true });
    store.answer('accept-all');
    removeEventListener('error', catchIt, { capture: true });
    window.onerror = onerror;
    expect(caught).to.deep.equal([thrown]);
    expect(told).to.have.length(2);
    expect(rawCookie()).to.not.equal(undefined);
  });
});

describe('ConsentStore.answer to some of the ids', () => {
  beforeEach(forgetAll);
  afterEach(forgetAll);

  /** What is granted after these answers, one after the other. */
  const after = (...answers: Record<string, boolean>[]) => {
    const store = storeOf();
    for (const answer of answers) store.answer('custom', answer);
    expect(store.record!.choices).to.deep.equal(store.choices);
    return store.choices;
  };

  it('lets services follow a category that is named', () => {
    const expected = { ...decideAll(config, false), analytics: true, counter: true };
    expect(after({ analytics: true })).to.deep.equal(expected);
  });

  it('takes a service’s own answer before that of its category', () => {
    const choices = after({ analytics: true, counter: false, pixel: true });
    expect(choices).to.include({ analytics: true, counter: false, ads: false, pixel: true });
  });

  it('keeps what is not named', () => {
    const choices = after({ counter: true }, { ads: true });
    expect(choices).to.include({ analytics: false, counter: true, ads: true, pixel: true });
    const later = after(decideAll(config, true), { analytics: false });
    expect(later).to.include({ analytics: false, counter: false, ads: true, pixel: true });
  });

  it('answers nothing for unknown ids, and cannot switch off what is always on', () => {
    const choices = after({ marketing: true, necessary: false, cart: false });
    expect(choices).to.deep.equal(decideAll(config, false));
  });
});
