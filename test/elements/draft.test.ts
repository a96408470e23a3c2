import { expect } from '@open-wc/testing';
import { isMixed, prefill, switchCategory, switchService } from '../../src/elements/draft.js';
import { config } from './config.js';

const off = prefill(config, {});
const counter = config.services.find(({ id }) => id === 'counter')!;
const replay = config.services.find(({ id }) => id === 'replay')!;

describe('prefill', () => {
  it('switches nothing on but what is required', () => {
    const on = Object.keys(off).filter((id) => off[id]);
    expect(on).to.deep.equal(['necessary', 'login']);
  });

  it('answers for every category and every service', () => {
    const ids = [...config.categories, ...config.services].map(({ id }) => id);
    expect(Object.keys(off)).to.have.members(ids);
  });

  it('gives a service the answer of its category unless it has its own', () => {
    const draft = prefill(config, { analytics: true, replay: false });
    expect(draft).to.include({ analytics: true, counter: true, replay: false });
  });

  it('takes nothing but true for a yes', () => {
    const choices = JSON.parse('{"analytics": "yes", "replay": 1}') as Record<string, boolean>;
    expect(prefill(config, choices)).to.include({
      analytics: false,
      counter: false,
      replay: false,
    });
  });

  it('keeps what is required on, whatever was chosen', () => {
    expect(prefill(config, { necessary: false, login: false })).to.include({
      necessary: true,
      login: true,
    });
  });
});

describe('switchCategory', () => {
  it('switches the category and its services, and nothing else', () => {
    const on = { analytics: true, counter: true, replay: true };
    expect(switchCategory(config, off, 'analytics', true)).to.deep.equal({ ...off, ...on });
  });
});

describe('switchService', () => {
  it('leaves the category as it is while its services differ', () => {
    const draft = switchService(config, off, counter, true);
    expect(draft).to.deep.equal({ ...off, counter: true });
    expect(isMixed(config, draft, 'analytics')).to.equal(true);
  });

  it('gives the category the answer that all its services agree on', () => {
    const one = switchService(config, off, counter, true);
    const all = switchService(config, one, replay, true);
    expect(all['analytics']).to.equal(true);
    expect(isMixed(config, all, 'analytics')).to.equal(false);
  });
});

describe('isMixed', () => {
  it('is not so for a category without services', () => {
    expect(isMixed(config, { functional: true }, 'functional')).to.equal(false);
  });
});
