import { expect } from '@open-wc/testing';
import { appendHistory } from '../../src/browser/append-history.js';
import { eraseHistory, isLogged, readHistory } from '../../src/browser/history.js';
import { sha256 } from '../../src/browser/sha256.js';
import type { Shown } from '../../src/core/fingerprint.js';
import { chained } from '../../src/core/receipt.js';
import { decodeRecord } from '../../src/core/record.js';
import type { ConsentRecord } from '../../src/core/record.js';
import { NAME } from './storages.js';

const answer = (sequence: number, more: Partial<ConsentRecord> = {}): ConsentRecord => ({
  id: 'one',
  sequence,
  time: 1_790_000_000_000 + sequence,
  policy: '1',
  method: 'custom',
  regime: 'opt-in',
  choices: { ads: true },
  asked: {},
  ...more,
});
const shown: Shown = {
  policy: { version: '1', url: '/' },
  categories: [],
  services: [],
  wording: {},
};
const append = (record: ConsentRecord, what?: Shown, isWanted = () => true) =>
  appendHistory(NAME, record, what, isWanted);
const numbers = () => readHistory(NAME).entries.map(({ record }) => decodeRecord(record)!.sequence);

describe('appendHistory', () => {
  beforeEach(() => eraseHistory(NAME));
  afterEach(() => eraseHistory(NAME));

  it('chains each entry to the one before by hash', async () => {
    for (const n of [1, 2, 3]) await append(answer(n));
    const { entries } = readHistory(NAME);
    expect(entries.map(({ previous }) => previous)).to.deep.equal([
      '',
      entries[0]!.hash,
      entries[1]!.hash,
    ]);
    for (const { record, previous, hash } of entries) {
      expect(hash).to.equal(await sha256(chained(previous, record)));
    }
  });

  it('keeps the order of those that are added at once', async () => {
    await Promise.all([1, 2, 3, 4, 5].map((n) => append(answer(n))));
    expect(numbers()).to.deep.equal([1, 2, 3, 4, 5]);
  });

  it('adds an answer once, and once more when its fingerprint is known', async () => {
    await append(answer(1));
    await append(answer(1));
    expect(numbers()).to.deep.equal([1]);
    expect(isLogged(NAME, answer(1, { fingerprint: 'f' }))).to.equal(false);
    await append(answer(1, { fingerprint: 'f' }));
    await append(answer(1, { fingerprint: 'f' }));
    await append(answer(1));
    expect(numbers()).to.deep.equal([1, 1]);
  });

  it('keeps the newest hundred; the oldest of them still names the one that went', async () => {
    for (let n = 1; n <= 102; n++) await append(answer(n));
    expect(numbers()).to.deep.equal(Array.from({ length: 100 }, (_, i) => i + 3));
    const [oldest] = readHistory(NAME).entries;
    expect(oldest!.previous).to.match(/^[\da-f]{64}$/);
  });

  it('keeps what was shown once, and no longer than an entry names it', async () => {
    await append(answer(1, { fingerprint: 'a' }), shown);
    await append(answer(2, { fingerprint: 'a' }), shown);
    await append(answer(3, { fingerprint: 'b' }), shown);
    expect(Object.keys(readHistory(NAME).shown)).to.have.members(['a', 'b']);
    for (let n = 4; n <= 102; n++) await append(answer(n, { fingerprint: 'b' }), shown);
    expect(Object.keys(readHistory(NAME).shown)).to.deep.equal(['b']);
  });

  it('adds nothing that is not wanted any more', async () => {
    await append(answer(1), shown, () => false);
    expect(numbers()).to.deep.equal([]);
  });

  it('begins anew when the history is deleted while it looks', async () => {
    await append(answer(1));
    const adding = append(answer(2));
    await new Promise((next) => setTimeout(next)); // it has looked, and is hashing
    eraseHistory(NAME);
    await adding;
    expect(readHistory(NAME).entries.every(({ previous }) => previous === '')).to.equal(true);
  });

  for (const junk of ['', '{', 'null', '1', '"x"', '{}', '[null,1,"x",[],{"record":1}]']) {
    it(`begins anew where ${junk || 'nothing'} is stored`, async () => {
      localStorage.setItem(`${NAME}:history`, junk);
      localStorage.setItem(`${NAME}:shown`, junk);
      await append(answer(1, { fingerprint: 'a' }), shown);
      expect(numbers()).to.deep.equal([1]);
      expect(readHistory(NAME).shown).to.have.property('a');
    });
  }

  it('leaves what there is as it is where storage is full', async () => {
    await append(answer(1));
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    await append(answer(2));
    Storage.prototype.setItem = setItem;
    expect(numbers()).to.deep.equal([1]);
  });
});

describe('eraseHistory', () => {
  it('removes the history and what was shown, and nothing else', async () => {
    localStorage.setItem(`${NAME}:other`, '1');
    await append(answer(1, { fingerprint: 'a' }), shown);
    eraseHistory(NAME);
    const left = Object.keys(localStorage).filter((key) => key.startsWith(NAME));
    localStorage.removeItem(`${NAME}:other`);
    expect(left).to.deep.equal([`${NAME}:other`]);
  });
});
