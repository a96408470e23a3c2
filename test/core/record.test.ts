import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { decideAll } from '../../src/core/decide.js';
import { askedNow, decodeRecord, encodeRecord, findNew, isExpired } from '../../src/core/record.js';
import type { ConsentRecord } from '../../src/core/record.js';
import type { Config, Service } from '../../src/core/config.js';
import { config, put } from './configs.js';

const DAY = 86_400_000;

const record: ConsentRecord = {
  id: '0b7b3e6c-9a52-4d2f-8f0e-2f6f3f1d7a11',
  sequence: 3,
  time: 1_790_000_000_000,
  policy: config.policy.version,
  method: 'custom',
  regime: 'opt-in',
  choices: decideAll(config, true),
  asked: askedNow(config),
};
const stored = JSON.parse(encodeRecord(record)) as Record<string, unknown>;

describe('encodeRecord', () => {
  it('writes JSON with short keys', () => {
    const { g, ...rest } = stored;
    const ids = (g as string[]).map((entry) => entry.replace(/\..*/, ''));
    expect(ids).to.have.members(['necessary', 'analytics', 'ads', 'counter', 'pixel', 'cart']);
    expect(rest).to.deep.equal({
      v: 1,
      i: record.id,
      n: 3,
      t: 1_790_000_000_000,
      p: '2026-11',
      m: 'custom',
      r: 'opt-in',
      d: [],
    });
  });

  it('says what was denied, not only what was granted', () => {
    const text = encodeRecord({ ...record, choices: { necessary: true, ads: false } });
    expect(JSON.parse(text)).to.deep.include({ g: ['necessary'], d: ['ads'] });
  });

  it('is read back by decodeRecord as it was', () => {
    const text = fc.string({ minLength: 1 }).filter((value) => value.trim() !== '');
    const id = fc.oneof(fc.stringMatching(/^[a-z0-9][a-z0-9_-]*$/), fc.constantFrom('constructor'));
    const arbitrary = fc.record<ConsentRecord>({
      id: fc.uuid(),
      sequence: fc.nat(),
      time: fc.integer({ min: 0, max: 8_640_000_000_000 }).map((seconds) => seconds * 1000),
      policy: text,
      language: fc.constantFrom('en', 'de-AT', 'zh-Hant'),
      method: fc.constantFrom('accept-all', 'reject-all', 'custom', 'withdraw'),
      regime: fc.constantFrom('opt-in', 'opt-out', 'notice'),
      region: fc.constantFrom('DE', 'US-CA'),
      signal: fc.constantFrom('gpc'),
      version: fc.constant('0.1.0'),
      fingerprint: fc.stringMatching(/^[a-f0-9]{64}$/),
      choices: fc.dictionary(id, fc.boolean(), { noNullPrototype: true }),
      asked: fc.constant({}),
    });
    fc.assert(
      fc.property(arbitrary, (given) => {
        expect(decodeRecord(encodeRecord(given))).to.deep.equal(given);
      }),
    );
  });

  it('keeps what each service was, and leaves out what is not known', () => {
    expect(decodeRecord(encodeRecord(record))!.asked).to.deep.equal(record.asked);
    expect(Object.keys(stored)).to.not.include.members(['c', 's', 'w', 'f']);
  });
});

describe('decodeRecord', () => {
  it('denies an id that is in both lists', () => {
    const text = JSON.stringify({ ...stored, g: ['ads'], d: ['ads'] });
    expect(decodeRecord(text)!.choices).to.deep.equal({ ads: false });
  });

  for (const text of [
    '',
    ' ',
    'x',
    '{',
    '[]',
    'null',
    '1',
    '"x"',
    '{}',
    '[[]]',
    'true',
    'undefined',
  ]) {
    it(`makes nothing of ${JSON.stringify(text)}`, () => {
      expect(decodeRecord(text)).to.equal(undefined);
    });
  }

  for (const key of Object.keys(stored)) {
    it(`makes nothing of a record without ${key}`, () => {
      expect(decodeRecord(JSON.stringify(put(stored, [key], undefined)))).to.equal(undefined);
    });

    for (const value of [null, true, {}, { length: 1 }, [1], [null], 1.5]) {
      it(`makes nothing of a record with ${JSON.stringify(value)} as ${key}`, () => {
        expect(decodeRecord(JSON.stringify({ ...stored, [key]: value }))).to.equal(undefined);
      });
    }
  }

  for (const part of [{ v: 2 }, { v: '1' }, { m: 'accept' }, { m: 'toString' }, { t: '1' }]) {
    it(`makes nothing of a record with ${JSON.stringify(part)}`, () => {
      expect(decodeRecord(JSON.stringify({ ...stored, ...part }))).to.equal(undefined);
    });
  }

  it('makes nothing of a list that is text', () => {
    expect(decodeRecord(JSON.stringify({ ...stored, g: 'ads' }))).to.equal(undefined);
    expect(decodeRecord(JSON.stringify({ ...stored, d: 'ads' }))).to.equal(undefined);
  });

  it('makes nothing of a time that no date has', () => {
    for (const t of [8_640_000_000_000_001, 1e20, 1e300]) {
      expect(decodeRecord(JSON.stringify({ ...stored, t })), String(t)).to.equal(undefined);
    }
  });

  it('makes nothing of a record that was cut', () => {
    const text = encodeRecord(record);
    for (let length = 0; length < text.length; length++) {
      expect(decodeRecord(text.slice(0, length))).to.equal(undefined);
    }
  });

  it('throws at nothing', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void decodeRecord(text)));
  });

  it('reads choices named like what every object inherits', () => {
    const text = JSON.stringify({ ...stored, g: ['__proto__', 'constructor'], d: [] });
    const { choices } = decodeRecord(text)!;
    expect(Object.keys(choices)).to.have.members(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(choices)).to.equal(Object.prototype);
  });
});

describe('isExpired', () => {
  const at = (ms: number) => isExpired(record, config, record.time + ms);

  it('is so after the days of the config, not before', () => {
    expect(at(0)).to.equal(false);
    expect(at(config.cookie.days * DAY - 1)).to.equal(false);
    expect(at(config.cookie.days * DAY)).to.equal(true);
  });

  it('bears a clock that runs a day ahead, not more', () => {
    expect(at(-DAY)).to.equal(false);
    expect(at(-DAY - 1)).to.equal(true);
  });
});

describe('findNew', () => {
  const without = (id: string) => put(record.choices, [id], undefined) as ConsentRecord['choices'];
  /** The config with one service changed. */
  const changed = (id: string, more: Partial<Service>): Config => ({
    ...config,
    services: config.services.map((item) => (item.id === id ? { ...item, ...more } : item)),
  });

  it('finds nothing where all was asked', () => {
    expect(findNew(record, config)).to.deep.equal([]);
  });

  it('finds a category or a service that was not asked about', () => {
    for (const id of ['ads', 'pixel', 'necessary']) {
      expect(findNew({ ...record, choices: without(id) }, config), id).to.deep.equal([id]);
    }
  });

  it('finds a service that has moved to another category', () => {
    expect(findNew(record, changed('counter', { category: 'ads' }))).to.deep.equal(['counter']);
  });

  it('finds a service that loads from one more host', () => {
    const { hosts } = config.services.find(({ id }) => id === 'pixel')!;
    const more = [...hosts, 'new.example'];
    expect(findNew(record, changed('pixel', { hosts: more }))).to.deep.equal(['pixel']);
  });

  it('does not mind fewer hosts, another order, or other words', () => {
    const { hosts } = config.services.find(({ id }) => id === 'pixel')!;
    const two = changed('pixel', { hosts: [...hosts, 'new.example'] });
    const then = { ...record, asked: askedNow(two) };
    expect(findNew(then, config)).to.deep.equal([]);
    expect(findNew(then, changed('pixel', { hosts: ['new.example', ...hosts] }))).to.deep.equal([]);
    expect(findNew(record, changed('pixel', { name: 'Other', description: 'x' }))).to.deep.equal(
      [],
    );
  });

  it('does not mind a service that the site has dropped', () => {
    const choices = { ...record.choices, gone: true };
    expect(findNew({ ...record, choices }, config)).to.deep.equal([]);
  });
});
