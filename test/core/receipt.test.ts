import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isComplete, readEntry } from '../../src/core/receipt.js';
import { encodeRecord } from '../../src/core/record.js';
import type { ConsentRecord } from '../../src/core/record.js';

const record: ConsentRecord = {
  id: 'one',
  sequence: 3,
  time: Date.UTC(2026, 10, 22, 9, 5),
  policy: '1',
  method: 'custom',
  regime: 'opt-in',
  signal: 'gpc',
  choices: { ads: true, analytics: false },
  asked: { ads: 'abcdef' },
};

describe('readEntry', () => {
  it('says what a stored text says, with the time as people write it', () => {
    expect(readEntry(encodeRecord(record))).to.deep.equal({
      id: 'one',
      sequence: 3,
      time: '2026-11-22T09:05:00.000Z',
      policy: '1',
      method: 'custom',
      regime: 'opt-in',
      signal: 'gpc',
      choices: { ads: true, analytics: false },
    });
  });

  it('makes nothing of a text that is no record, or of a time that no date has', () => {
    expect(readEntry('{}')).to.equal(undefined);
    expect(readEntry(encodeRecord({ ...record, time: -1e20 }))).to.equal(undefined);
  });

  it('throws at nothing', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readEntry(text)));
  });
});

describe('isComplete', () => {
  const entry = (sequence: number, id = 'one', previous = '') => ({ sequence, id, previous });

  it('is so when every answer from the first on is there', () => {
    expect(isComplete([])).to.equal(true);
    expect(isComplete([entry(1), entry(2), entry(3)])).to.equal(true);
  });

  it('is so when two tabs gave the same number, or an answer was noted twice', () => {
    expect(isComplete([entry(1), entry(2), entry(2), entry(3)])).to.equal(true);
  });

  it('is so for somebody who has another id since', () => {
    expect(isComplete([entry(1), entry(2), entry(1, 'two')])).to.equal(true);
  });

  it('is not so when a number is missing', () => {
    expect(isComplete([entry(2)])).to.equal(false);
    expect(isComplete([entry(1), entry(3)])).to.equal(false);
    expect(isComplete([entry(1), entry(2, 'two')])).to.equal(false);
  });

  it('is not so when older entries went', () => {
    expect(isComplete([entry(1, 'one', 'hash')])).to.equal(false);
  });
});
