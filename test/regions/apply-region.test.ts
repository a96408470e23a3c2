import { expect } from '@open-wc/testing';
import { explainWith } from '../../src/browser/warn.js';
import type { ConfigInput, RegionInput } from '../../src/core/config-input.js';
import { explain } from '../../src/explain.js';
import { STRICTEST } from '../../src/core/regime.js';
import { applyRegion } from '../../src/regions/apply-region.js';
import type { RegionOptions } from '../../src/regions/apply-region.js';
import { forgetAll } from '../browser/storages.js';
import { browserIn, home, saidDuring, signals, siteAnswers } from './elsewhere.js';
import { answered, configOf, granted, nextPage } from './visitor.js';

const ALL = 'functional analytics counter advertising pixel';

/** The next page of the visitor, with a region applied. */
function visit(region: RegionInput, options?: RegionOptions, more?: Partial<ConfigInput>) {
  const visitor = nextPage(configOf(region, more));
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

describe('applyRegion', () => {
  around();

  it('says what holds, before an answer and after', () => {
    const visitor = visit({ is: 'US-CA' });
    expect(visitor.law!.rule.id).to.equal('us-ca');
    expect(visitor.law).to.include({
      region: 'US-CA',
      from: 'config',
      honoured: false,
      minor: false,
    });
    expect(visitor.regime).to.equal('opt-out');
    expect(visitor.decided).to.equal(false);
    expect(granted(visitor)).to.equal(ALL);
    visitor.answer('reject-all');
    expect(granted(visitor)).to.equal('');
    expect(visitor.record).to.include({ regime: 'opt-out', region: 'US-CA', method: 'reject-all' });
    expect(granted(visit({ is: 'US-CA' }))).to.equal('');
  });

  it('grants nothing without an answer where it is opt-in, or unknown', () => {
    for (const region of [{ is: 'DE' }, { is: 'ZA' }, {}]) {
      const visitor = visit(region);
      expect(visitor.regime).to.equal('opt-in');
      expect(granted(visitor)).to.equal('');
      visitor.answer('accept-all');
      expect(granted(visitor)).to.equal(ALL);
      forgetAll();
    }
    expect(visit({}).law).to.deep.include({ rule: STRICTEST, region: undefined, from: 'unknown' });
  });

  it('has exceptions for single categories', () => {
    expect(granted(visit({ is: 'GB' }))).to.equal('functional analytics counter');
    const swiss = visit({ is: 'CH' });
    expect(granted(swiss)).to.equal('functional analytics counter');
    swiss.answer('custom', { advertising: true });
    expect(granted(swiss)).to.equal(ALL);
    expect(swiss.decided).to.equal(true);
    expect(granted(visit({ is: 'CH' }))).to.equal(ALL);
  });

  it('takes what the config says in place of the rule, without its exceptions', () => {
    const strict = visit({ is: 'GB', regime: 'opt-in' });
    expect(granted(strict)).to.equal('');
    strict.answer('custom', { analytics: true });
    const next = visit({ is: 'GB', regime: 'opt-in' });
    expect(granted(next)).to.equal('analytics counter');
    expect(next.decided).to.equal(true);
    forgetAll();
    expect(granted(visit({ is: 'DE', regime: 'opt-out' }))).to.equal(ALL);
    expect(visit({ is: 'DE', regime: 'notice' }).law!.rule).to.include({ id: 'de', minorAge: 16 });
  });

  it('takes the rules of the site', () => {
    const rules = [{ ...STRICTEST, id: 'za', regions: ['ZA'], regime: 'notice' as const }];
    expect(visit({ is: 'ZA' }, { rules }).law!.rule.id).to.equal('za');
    expect(visit({ is: 'US' }, { rules }).law!.rule).to.equal(STRICTEST);
  });

  it('asks again those who have said yes only by not saying no elsewhere', () => {
    const visitor = visit({ is: 'US' });
    visitor.answer('custom', { advertising: false });
    expect(visit({ is: 'US' }).decided).to.equal(true);
    const abroad = visit({ is: 'DE' });
    expect(granted(abroad)).to.equal('');
    expect([abroad.decided, abroad.asked]).to.deep.equal([false, 1]);
    abroad.answer('custom', { analytics: true });
    expect(abroad.decided).to.equal(true);
    expect(granted(visit({ is: 'DE' }))).to.equal('analytics counter');
  });

  it('keeps answers as long as the rule says: less where it is opt-in, longer elsewhere', () => {
    const days = (is: string, given: number) => {
      const { cookie } = visit(
        { is },
        {},
        { cookie: { name: 'askfirst-test', days: given } },
      ).config;
      return cookie.days;
    };
    expect([days('FR', 300), days('FR', 100), days('DE', 300)]).to.deep.equal([182, 100, 300]);
    expect([days('US-CA', 100), days('US-CA', 400), days('AU', 100)]).to.deep.equal([
      365, 400, 100,
    ]);
  });

  it('keeps them as long as the config says again, where no rule says more', () => {
    const visitor = nextPage(configOf());
    for (const [code, days] of [
      ['US-CA', 365],
      ['AU', 100],
    ] as const) {
      applyRegion(visitor, { find: () => code });
      expect(visitor.config.cookie.days, code).to.equal(days);
    }
  });

  it('is opt-in everywhere with a lockdown, which no silence can lift', () => {
    for (const regime of ['opt-out', undefined] as const) {
      const region = { is: 'US-CA', ...(regime && { regime }) };
      const visitor = visit(region, {}, { lockdown: true });
      expect(visitor.regime).to.equal('opt-in');
      expect(granted(visitor)).to.equal('');
    }
    expect(granted(visit({ is: 'GB' }, {}, { lockdown: true }))).to.equal('');
  });

  it('keeps a no that has expired, where silence is a yes', () => {
    const old = Date.now() - 366 * 86_400_000;
    answered({ method: 'custom', time: old, choices: { analytics: false, advertising: true } });
    const visitor = visit({ is: 'US-CA' });
    expect(visitor.decided).to.equal(false);
    expect(granted(visitor)).to.equal('functional advertising pixel');
  });

  it('can be called again', () => {
    let audience: 'minor' | 'unknown' = 'unknown';
    const visitor = nextPage(configOf({ is: 'US-CA' }));
    const laws: unknown[] = [];
    visitor.addEventListener('law', () => laws.push(visitor.law!.minor));
    for (const known of ['unknown', 'minor', 'unknown'] as const) {
      audience = known;
      applyRegion(visitor, { audience: () => audience });
      expect(visitor.allows('pixel')).to.equal(known === 'unknown');
      expect(visitor.config.cookie.days).to.equal(365);
    }
    expect(laws).to.deep.equal([false, true, false]);
    visitor.answer('accept-all');
    expect(visitor.record!.sequence).to.equal(1);
  });
});

describe('applyRegion, while the region is not known yet', () => {
  around();
  const region = { header: { url: '/where', name: 'x-region' } };
  const law = (visitor: EventTarget) =>
    new Promise((next) => visitor.addEventListener('law', next, { once: true }));
  const answering = (code: string) =>
    siteAnswers(new Response(null, { headers: { 'x-region': code } }));

  it('is strictest, then what the header says', async () => {
    answering('US-CA');
    const visitor = visit(region);
    expect(visitor.law!.rule).to.equal(STRICTEST);
    expect(granted(visitor)).to.equal('');
    await law(visitor);
    expect(visitor.law).to.include({ region: 'US-CA', from: 'header' });
    expect(granted(visitor)).to.equal(ALL);
  });

  it('tells what has changed by it', async () => {
    answering('US-CA');
    const visitor = visit(region);
    const changes: string[] = [];
    visitor.addEventListener('change', () => changes.push(granted(visitor)));
    await law(visitor);
    expect(changes).to.deep.equal([ALL]);
  });

  it('does not ask in between whom the rule need not ask', async () => {
    answered({ method: 'custom', regime: 'opt-out', region: 'US-CA' });
    answering('US-CA');
    const visitor = visit(region);
    expect([granted(visitor), visitor.decided]).to.deep.equal(['', true]);
    await law(visitor);
    expect([visitor.decided, visitor.asked]).to.deep.equal([true, 0]);
  });

  it('forgets what an earlier call waits for', async () => {
    let answer: (region: string) => void = () => {};
    const first = visit({}, { find: () => new Promise<string>((settle) => (answer = settle)) });
    applyRegion(first, { find: () => 'DE' });
    answer('US');
    await Promise.resolve().then(() => new Promise((next) => setTimeout(next)));
    expect(first.law!.region).to.equal('DE');
    expect(granted(first)).to.equal('');
  });
});

describe('applyRegion, on a page that is rendered ahead', () => {
  around();
  afterEach(() => delete (document as never)['prerendering']);

  it('reads, shows and writes nothing until it is seen; then the law is there', () => {
    answered();
    signals(true);
    Object.defineProperty(document, 'prerendering', { configurable: true, value: true });
    const visitor = nextPage(configOf({ is: 'US-CA' }), false);
    applyRegion(visitor);
    expect(visitor.law!.honoured).to.equal(true);
    expect([granted(visitor), visitor.record, visitor.asked]).to.deep.equal(['', undefined, 0]);
    visitor.refresh(); // what the page does first
    expect(visitor.allows('pixel')).to.equal(false);
    Object.defineProperty(document, 'prerendering', { configurable: true, value: false });
    document.dispatchEvent(new Event('prerenderingchange'));
    expect(granted(visitor)).to.equal('functional analytics counter');
    expect([visitor.record!.method, visitor.asked]).to.deep.equal(['signal', 1]);
  });
});

describe('applyRegion, of what is wrong', () => {
  around();

  for (const [what, region, words] of [
    ['no object', 'DE', /region: found "DE"\. Write an object/],
    ['an unknown key', { in: 'US' }, /region\.in: found an unknown key\. Write "is"/],
    ['an unknown regime', { is: 'US', regime: 'optout' }, /region\.regime.+Write "opt-out"/],
    ['an unknown audience', { is: 'US', audience: 'kids' }, /region\.audience: found "kids"/],
    ['half a header', { header: { url: '/where' } }, /region\.header\.name: found nothing/],
  ] as const) {
    it(`${what}: the strictest holds`, () => {
      const visitor = visit(region as never);
      expect(visitor.law!.rule).to.equal(STRICTEST);
      expect(granted(visitor)).to.equal('');
      expect(visitor.law!.minor).to.equal(what === 'an unknown audience');
      expect(explain('region', ['config', region])).to.match(words);
    });
  }

  it('it is said, once', async () => {
    const list = ['US', 'DE']; // the others are all the same thing to who remembers what was said
    const said = await saidDuring(() => {
      visit(list as never);
      visit(list as never);
    }, explainWith);
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/not usable, so the strictest rule holds\.\n {2}region: found a list/);
  });
});
