import { expect } from '@open-wc/testing';
import { explainWith } from '../../src/browser/warn.js';
import type { RegionInput } from '../../src/core/config-input.js';
import { applyRegion } from '../../src/regions/apply-region.js';
import type { RegionOptions } from '../../src/regions/apply-region.js';
import { forgetAll } from '../browser/storages.js';
import { browserIn, home, saidDuring, signals, siteAnswers } from './elsewhere.js';
import { answered, configOf, granted, nextPage } from './visitor.js';

const ALL = 'functional analytics counter advertising pixel';
const NO_ADS = 'functional analytics counter';
const CALIFORNIA = { is: 'US-CA' };

/** The next page of the visitor, with a region applied. */
function visit(region: RegionInput, options?: RegionOptions, config = configOf(region)) {
  const visitor = nextPage(config);
  applyRegion(visitor, options);
  return visitor;
}

const around = () => {
  beforeEach(() => {
    forgetAll();
    browserIn('UTC', 'en');
  });
  afterEach(() => {
    forgetAll();
    home();
  });
};

describe('Global Privacy Control', () => {
  around();
  beforeEach(() => signals(true));

  it('switches advertising off, is written down once, and is told once', () => {
    const visitor = visit(CALIFORNIA);
    expect(visitor.law!.honoured).to.equal(true);
    expect(granted(visitor)).to.equal(NO_ADS);
    expect(visitor.record).to.include({ method: 'signal', signal: 'gpc', sequence: 1 });
    expect([visitor.decided, visitor.asked]).to.deep.equal([true, 1]);
    const next = visit(CALIFORNIA);
    expect(granted(next)).to.equal(NO_ADS);
    expect(next.record!.sequence).to.equal(1);
    expect([next.decided, next.asked]).to.deep.equal([true, 0]);
  });

  it('counts only as true itself', () => {
    for (const value of [undefined, false, 1, '1', 'true']) {
      signals(value);
      expect(granted(visit(CALIFORNIA)), String(value)).to.equal(ALL);
    }
  });

  it('counts only where a law says so', () => {
    for (const is of ['US-CO', 'US-TX', 'US', 'US-CA']) {
      expect(visit({ is }).law!.honoured, is).to.equal(true);
      forgetAll();
    }
    for (const is of ['US-VA', 'US-NY', 'CA-ON', 'AU', 'CH', 'DE', 'GB', 'ZA']) {
      const visitor = visit({ is });
      expect(visitor.law!.honoured, is).to.equal(false);
      expect([visitor.record, visitor.asked]).to.deep.equal([undefined, 0]);
    }
  });

  it('changes nothing where it is opt-in: a yes stands, and nobody is asked less', () => {
    for (const region of [{ is: 'DE' }, { is: 'US-CA', regime: 'opt-in' } as const]) {
      const visitor = visit(region);
      expect(visitor.law!.honoured).to.equal(false);
      expect([visitor.decided, visitor.record]).to.deep.equal([false, undefined]);
      visitor.answer('accept-all');
      expect(granted(visit(region))).to.equal(ALL);
      forgetAll();
    }
  });

  it('overrides an earlier yes, and tells', () => {
    answered();
    const visitor = visit(CALIFORNIA);
    expect(granted(visitor)).to.equal(NO_ADS);
    expect(visitor.record).to.include({ method: 'signal', sequence: 2 });
    expect(visitor.asked).to.equal(1);
  });

  it('leaves a later yes alone, at once and on the next page', () => {
    const visitor = visit(CALIFORNIA);
    visitor.answer('accept-all');
    expect(granted(visitor)).to.equal(ALL);
    const next = visit(CALIFORNIA);
    expect(granted(next)).to.equal(ALL);
    expect(next.record).to.include({ method: 'accept-all', signal: 'gpc', sequence: 2 });
    next.answer('custom', { advertising: false });
    expect(granted(visit(CALIFORNIA))).to.equal(NO_ADS);
  });

  it('leaves an earlier no alone', () => {
    answered({ method: 'reject-all', choices: { ...NONE } });
    const visitor = visit(CALIFORNIA);
    expect(granted(visitor)).to.equal('');
    expect(visitor.record).to.include({ method: 'reject-all', sequence: 1 });
    expect(visitor.asked).to.equal(0);
  });

  it('is no answer for where it does not count: there the visitor is asked', () => {
    visit(CALIFORNIA);
    const abroad = visit({ is: 'DE' });
    expect(granted(abroad)).to.equal('');
    expect([abroad.decided, abroad.asked]).to.deep.equal([false, 1]);
    expect(abroad.record!.sequence).to.equal(1);
  });

  it('stays a no when the browser stops sending it', () => {
    visit(CALIFORNIA);
    signals(false);
    expect(granted(visit(CALIFORNIA))).to.equal(NO_ADS);
  });

  it('is written down again once its record is too old', () => {
    const time = Date.now() - 366 * 86_400_000;
    const choices = { ...NONE, necessary: true };
    answered({ method: 'signal', signal: 'gpc', time, choices });
    const visitor = visit(CALIFORNIA);
    expect(visitor.record).to.include({ method: 'signal', sequence: 2 });
    expect([visitor.decided, visitor.asked]).to.deep.equal([true, 1]);
  });

  it('is in force as soon as a header says that it counts', async () => {
    answered();
    siteAnswers(new Response(null, { headers: { 'x-region': 'US-CA' } }));
    const visitor = visit({ header: { url: '/where', name: 'x-region' } });
    await new Promise((next) => visitor.addEventListener('law', next, { once: true }));
    expect(granted(visitor)).to.equal(NO_ADS);
    expect(visitor.record!.method).to.equal('signal');
  });
});

const NONE = {
  functional: false,
  analytics: false,
  advertising: false,
  counter: false,
  pixel: false,
};

describe('minors', () => {
  around();

  it('get no advertising, whatever they answer, and wherever', () => {
    for (const is of ['US-CA', 'DE', 'AU', 'ZA']) {
      const visitor = visit({ is, audience: 'minor' });
      expect(visitor.law!.minor).to.equal(true);
      visitor.answer('accept-all');
      expect(granted(visitor), is).to.equal(NO_ADS);
      signals(true);
      visitor.answer('custom', { advertising: true, pixel: true });
      expect(granted(visit({ is, audience: 'minor' })), is).to.equal(NO_ADS);
      home();
      forgetAll();
    }
  });

  it('have advertising off in the record, too: a page without the rules reads it', () => {
    const visitor = visit({ is: 'DE', audience: 'minor' });
    visitor.answer('accept-all');
    expect(visitor.record).to.include({ method: 'accept-all', region: 'DE' });
    expect(granted(nextPage(configOf()))).to.equal(NO_ADS);
  });

  it('are known to the site, in the config or by a function', () => {
    for (const audience of ['adult', 'unknown'] as const) {
      expect(visit({ ...CALIFORNIA, audience }).law!.minor).to.equal(false);
      const said = visit({ ...CALIFORNIA, audience: 'minor' }, { audience: () => audience });
      expect(said.law!.minor).to.equal(false);
    }
    expect(visit({ audience: 'minor' }, { audience: () => undefined }).law!.minor).to.equal(true);
    expect(visit({ audience: 'adult' }, { audience: () => 'minor' }).law!.minor).to.equal(true);
  });

  it('may be meant by what cannot be understood', async () => {
    const fails = () => {
      throw new Error('no account');
    };
    let minors: boolean[] = [];
    const said = await saidDuring(() => {
      minors = [fails, () => 'child' as never].map((audience) => {
        const { law } = visit(CALIFORNIA, { audience });
        return law!.minor;
      });
    }, explainWith);
    expect(minors).to.deep.equal([true, true]);
    expect(said.join()).to.match(/told as Error: no account, so the visitor counts as a minor/);
    expect(said.join()).to.match(/told as child/);
  });
});

describe('what counts as advertising', () => {
  around();
  beforeEach(() => signals(true));
  const named = (id: string) => ({
    categories: [{ id: 'necessary' }, { id: 'stats' }, { id }],
    services: [{ id: 'pixel', name: 'Pixel', category: id }],
  });

  it('is what the site names, besides', () => {
    const visitor = visit(CALIFORNIA, { advertising: ['counter'] });
    expect(granted(visitor)).to.equal('functional analytics');
  });

  it('is what a rule names, besides', () => {
    const rules = [{ ...nextRule, advertising: ['analytics', 'elsewhere'] }];
    expect(granted(visit(CALIFORNIA, { rules }))).to.equal('functional');
  });

  it('is what the site calls otherwise; all that can be denied, if it does not say what', () => {
    const config = configOf(CALIFORNIA, named('marketing'));
    expect(granted(visit(CALIFORNIA, { advertising: ['marketing'] }, config))).to.equal('stats');
    forgetAll();
    expect(granted(visit(CALIFORNIA, {}, config))).to.equal('');
  });

  it('is all that can be denied, where a name is not known', async () => {
    let all = '';
    const said = await saidDuring(() => {
      all = granted(visit(CALIFORNIA, { advertising: ['marketting'] }));
    }, explainWith);
    expect(all).to.equal('');
    expect(said.join()).to.match(/no category or service is called marketting/);
  });
});

const nextRule = {
  id: 'own',
  regions: ['US'],
  regime: 'opt-out',
  gpc: true,
  minorAge: 16,
} as const;
