import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Choices } from '../../src/core/choices.js';
import type { Regime } from '../../src/core/config.js';
import { decide, decideAll } from '../../src/core/decide.js';
import type { ConsentRecord, Method } from '../../src/core/record.js';
import { STRICTEST } from '../../src/core/regime.js';
import type { RegimeRule } from '../../src/core/regime.js';
import { settle } from '../../src/core/settle.js';
import { config } from './configs.js';

type Given = Partial<ConsentRecord> & { choices?: Choices };
interface Here extends Partial<RegimeRule> {
  honoured?: boolean;
  minor?: boolean;
  /** The rule of where the answer was given. */
  there?: RegimeRule;
}

/** What is granted for an answer, all of which counts unless it is told otherwise. */
function settled(
  { honoured = false, minor = false, there = STRICTEST, ...more }: Here,
  record?: Given,
  given = record?.choices ?? {},
) {
  const law = { rule: { ...STRICTEST, ...more }, region: 'XX', from: 'config' as const };
  return settle(
    { config, law: { ...law, honoured, minor }, advertising: ['ads'], ruleOf: () => there },
    given,
    record && ({ regime: 'opt-in', method: 'custom', ...record } as ConsentRecord),
  );
}
const [OFF, ON] = [false, true].map((answer) => decideAll(config, answer)) as [Choices, Choices];
const OPT_OUT = { regime: 'opt-out' } as const;
const NO_ADS = { ads: false, pixel: false };

describe('settle: what silence means', () => {
  it('is no where the regime is opt-in', () => {
    expect(settled({})).to.deep.equal({ choices: OFF, asks: false });
  });

  it('is yes where it is opt-out or notice', () => {
    for (const regime of ['opt-out', 'notice'] as const) {
      expect(settled({ regime })).to.deep.equal({ choices: ON, asks: false });
    }
  });

  it('can be something else for a category', () => {
    expect(settled({ categories: { analytics: 'opt-out' } }).choices).to.deep.equal({
      ...OFF,
      analytics: true,
      counter: true,
    });
    expect(settled({ ...OPT_OUT, categories: { ads: 'opt-in' } }).choices).to.deep.equal({
      ...ON,
      ...NO_ADS,
    });
  });

  it('is a no to a service whose category was refused', () => {
    const record = { choices: { analytics: false, ads: true } };
    expect(settled(OPT_OUT, record).choices).to.include({ counter: false, pixel: true });
  });

  it('is a no after Reject all, also to what is new since', () => {
    for (const method of ['reject-all', 'withdraw'] as const) {
      const { choices } = settled(OPT_OUT, { method, choices: { analytics: false } });
      expect(choices).to.deep.equal(OFF);
    }
  });
});

describe('settle: answers', () => {
  it('a no counts for good: after it has expired, and to what has changed since', () => {
    expect(settled(OPT_OUT, { choices: { ...ON, counter: false } }, {}).choices).to.deep.equal({
      ...ON,
      counter: false,
    });
  });

  it('a yes that has expired does not count where silence is a no', () => {
    expect(settled({}, { choices: ON }, {}).choices).to.deep.equal(OFF);
  });

  it('a yes from where silence was a yes is asked again, but for Accept all', () => {
    for (const regime of ['opt-out', 'notice'] as const) {
      expect(settled({}, { choices: ON, regime })).to.deep.equal({ choices: OFF, asks: true });
      const accepted = { choices: ON, regime, method: 'accept-all' } as const;
      expect(settled({}, accepted)).to.deep.equal({ choices: ON, asks: false });
      expect(settled({}, { choices: OFF, regime }).asks).to.equal(false);
    }
  });

  it('a yes is looked at by category, as it was asked there', () => {
    const lax = { ...STRICTEST, categories: { analytics: 'opt-out' } } as const;
    expect(settled({ there: lax }, { choices: ON })).to.deep.equal({
      choices: { ...ON, analytics: false, counter: false },
      asks: true,
    });
    const strict = { ...STRICTEST, ...OPT_OUT, categories: { ads: 'opt-in' } } as const;
    expect(settled({ ...strict, there: strict }, { choices: ON, ...OPT_OUT })).to.deep.equal({
      choices: ON,
      asks: false,
    });
  });
});

describe('settle: Global Privacy Control and minors', () => {
  const signal = { method: 'signal', signal: 'gpc', regime: 'opt-out' } as const;

  it('the signal takes advertising away, and no more', () => {
    expect(settled({ ...OPT_OUT, honoured: true }).choices).to.deep.equal({ ...ON, ...NO_ADS });
  });

  it('the signal overrides a yes from before, not one that was given while it was on', () => {
    const here = { ...OPT_OUT, honoured: true };
    const before = { choices: ON, method: 'accept-all' } as const;
    expect(settled(here, before).choices).to.deep.equal({ ...ON, ...NO_ADS });
    expect(settled(here, { ...before, signal: 'gpc' }).choices).to.deep.equal(ON);
  });

  it('a yes while it was on is none to a service that is new since', () => {
    const record = { choices: { ...ON, pixel: true }, signal: 'gpc' };
    const { choices } = settled({ ...OPT_OUT, honoured: true }, record, { ads: true });
    expect(choices).to.include({ ads: true, pixel: false });
  });

  it('what the signal has answered turns nothing on, and is no answer where silence is a no', () => {
    const record = { ...signal, choices: { ...ON, ...NO_ADS } };
    expect(settled({}, record)).to.deep.equal({ choices: OFF, asks: true });
    expect(settled({}, { ...record, regime: 'opt-in' }).choices).to.deep.equal(OFF);
    expect(settled(OPT_OUT, record)).to.deep.equal({ choices: { ...ON, ...NO_ADS }, asks: false });
  });

  it('minors get no advertising, whatever is answered', () => {
    for (const record of [undefined, { choices: ON, method: 'accept-all', signal: 'gpc' }] as const)
      for (const here of [{}, OPT_OUT]) {
        expect(settled({ ...here, minor: true }, record).choices).to.include(NO_ADS);
      }
  });
});

describe('settle: any answer, anywhere', () => {
  const regimes = fc.constantFrom<Regime>('opt-in', 'opt-out', 'notice');
  const ids = [...config.categories, ...config.services].map(({ id }) => id);
  const answers = fc.dictionary(fc.constantFrom(...ids), fc.boolean());
  const exceptions = fc.dictionary(fc.constantFrom('analytics', 'ads'), regimes);
  const record = fc.record({
    choices: answers,
    regime: regimes,
    method: fc.constantFrom<Method>('accept-all', 'reject-all', 'custom', 'withdraw', 'signal'),
    signal: fc.constantFrom(undefined, 'gpc'),
  });
  const any = fc.record({
    record: fc.option(record, { nil: undefined }),
    gone: fc.array(fc.constantFrom(...ids)),
    rule: fc.record({ regime: regimes, categories: exceptions }),
    there: fc.record({ regime: regimes, categories: exceptions }),
    honoured: fc.boolean(),
    minor: fc.boolean(),
  });
  type Any = typeof any extends fc.Arbitrary<infer T> ? T : never;

  const look = ({ record, gone, rule, there, ...signals }: Any) => {
    const given = { ...record?.choices };
    for (const id of gone) delete given[id];
    const here = { ...rule, there: { ...STRICTEST, ...there } };
    const granted = (more: Here) => settled({ ...here, ...more }, record, given).choices;
    return { given, signals, granted };
  };
  const within = (less: Choices, more: Choices) => {
    for (const id of ids) if (less[id]) expect(more[id], id).to.equal(true);
  };

  it('where silence is a no, grants nothing that a plain opt-in would not', () => {
    fc.assert(
      fc.property(any, (drawn) => {
        const { given, signals, granted } = look(drawn);
        const strict = { regime: 'opt-in', categories: {}, ...signals } as const;
        within(decide(config, {}, granted(strict)), decide(config, {}, given));
      }),
    );
  });

  it('the signal and minority only take away, and a stricter regime grants no more', () => {
    fc.assert(
      fc.property(any, (drawn) => {
        const { signals, granted } = look(drawn);
        within(granted(signals), granted({ honoured: false, minor: false }));
        within(granted({ ...signals, regime: 'opt-in', categories: {} }), granted(signals));
      }),
    );
  });

  it('grants nothing that was refused, but what is always on', () => {
    fc.assert(
      fc.property(any, (drawn) => {
        const { signals, granted } = look(drawn);
        const choices = granted(signals);
        for (const id of ids) {
          const isOn = ['necessary', 'cart'].includes(id);
          if (drawn.record?.choices[id] === false && !isOn) expect(choices[id]).to.equal(false);
        }
      }),
    );
  });
});
