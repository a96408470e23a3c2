import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { decideAll } from '../../src/core/decide.js';
import { decodeRecord, encodeRecord, standing } from '../../src/core/record.js';
import type { ConsentRecord } from '../../src/core/record.js';
import { config, put } from './configs.js';

const DAY = 86_400_000;

const record: ConsentRecord = {
  id: '0b7b3e6c-9a52-4d2f-8f0e-2f6f3f1d7a11',
  time: 1_790_000_000_000,
  policy: config.policy.version,
  language: 'en',
  method: 'custom',
  choices: decideAll(config, true),
};
const stored = JSON.parse(encodeRecord(record)) as Record<string, unknown>;

describe('encodeRecord', () => {
  it('writes JSON with short keys', () => {
    const { g, ...rest } = stored;
    expect(g).to.have.members(['necessary', 'analytics', 'ads', 'counter', 'pixel', 'cart']);
    expect(rest).to.deep.equal({
      v: 1,
      i: record.id,
      t: 1_790_000_000_000,
      p: '2026-11',
      l: 'en',
      m: 'custom',
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
      time: fc.integer({ min: 0, max: 8_640_000_000_000 }).map((seconds) => seconds * 1000),
      policy: text,
      language: fc.constantFrom('en', 'de-AT', 'zh-Hant'),
      method: fc.constantFrom('accept-all', 'reject-all', 'custom', 'withdraw'),
      choices: fc.dictionary(id, fc.boolean(), { noNullPrototype: true }),
    });
    fc.assert(
      fc.property(arbitrary, (given) => {
        expect(decodeRecord(encodeRecord(given))).to.deep.equal(given);
      }),
    );
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

describe('standing', () => {
  const at = (ms: number, given: Partial<ConsentRecord> = {}) =>
    standing({ ...record, ...given }, config, record.time + ms);

  it('is current while the answer is fresh and the policy is the same', () => {
    expect(at(0)).to.equal('current');
  });

  it('expires after the days of the config, not before', () => {
    expect(at(config.cookie.days * DAY - 1)).to.equal('current');
    expect(at(config.cookie.days * DAY)).to.equal('expired');
  });

  it('bears a clock that runs a day ahead, not more', () => {
    expect(at(-DAY)).to.equal('current');
    expect(at(-DAY - 1)).to.equal('expired');
  });

  it('is outdated under another policy', () => {
    expect(at(0, { policy: '2026-10' })).to.equal('outdated');
  });

  it('is outdated when a category or a service was not asked about', () => {
    for (const id of ['ads', 'pixel', 'necessary']) {
      const choices = put(record.choices, [id], undefined) as ConsentRecord['choices'];
      expect(at(0, { choices }), id).to.equal('outdated');
    }
  });

  it('stays current when the site drops a service', () => {
    expect(at(0, { choices: { ...record.choices, gone: true } })).to.equal('current');
  });

  it('is expired rather than outdated', () => {
    expect(at(config.cookie.days * DAY, { policy: 'x', choices: {} })).to.equal('expired');
  });
});
