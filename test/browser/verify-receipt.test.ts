import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { appendHistory } from '../../src/browser/append-history.js';
import { eraseHistory } from '../../src/browser/history.js';
import { receipt } from '../../src/browser/receipt.js';
import { sha256 } from '../../src/browser/sha256.js';
import { verifyReceipt } from '../../src/browser/verify-receipt.js';
import { canonical, describeShown } from '../../src/core/fingerprint.js';
import { chained } from '../../src/core/receipt.js';
import type { Receipt, ReceiptEntry } from '../../src/core/receipt.js';
import type { ConsentRecord } from '../../src/core/record.js';
import { config, pathsOf, put } from '../core/configs.js';
import { NAME } from './storages.js';

const ours = { ...config, cookie: { ...config.cookie, name: NAME } };

/** A receipt of three answers: to one notice, to another, and to one that is not known. */
async function make(): Promise<Receipt> {
  eraseHistory(NAME);
  const records: ConsentRecord[] = [];
  for (const [i, title] of ['Cookies?', 'Cookies!', undefined].entries()) {
    const shown = title === undefined ? undefined : describeShown(config, { title });
    const fingerprint = shown && (await sha256(canonical(shown)));
    records.push({
      id: '0b7b3e6c-9a52-4d2f-8f0e-2f6f3f1d7a11',
      sequence: i + 1,
      time: 1_790_000_000_000 + i,
      policy: '1',
      method: 'custom',
      regime: 'opt-in',
      language: 'en',
      region: 'DE',
      signal: 'gpc',
      version: '0.1.0',
      ...(fingerprint && { fingerprint }),
      choices: { ads: true, analytics: false },
      asked: {},
    });
    await appendHistory(NAME, records[i]!, shown, () => true);
  }
  const result = await receipt({ config: ours, record: { ...records[2]!, persisted: 'cookie' } });
  eraseHistory(NAME);
  return result;
}

/** The receipt with another value at a place. */
const tamper = (given: Receipt, path: readonly (string | number)[], next: unknown) =>
  put(given, path, next) as Receipt;

describe('verifyReceipt', () => {
  let sound: Receipt;
  before(async () => {
    sound = await make();
  });

  it('finds nothing in a receipt as it was made, however it was written down', async () => {
    expect(sound.complete).to.equal(true);
    const fine = { valid: true, altered: [], verifiable: true };
    expect(await verifyReceipt(sound)).to.deep.equal(fine);
    const again = JSON.parse(JSON.stringify(sound, null, 4)) as Receipt;
    expect(await verifyReceipt(again)).to.deep.equal(fine);
  });

  it('finds every change of every field of every entry, and which entry it is', async () => {
    const paths = pathsOf(sound.history).filter((path) => path.length > 1);
    expect(paths.length).to.be.greaterThan(3 * 14);
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom('', 'en', '1', true, false));
    for (const path of paths) {
      const now = path.reduce<unknown>((at, key) => (at as never)[key], sound.history);
      await fc.assert(
        fc.asyncProperty(value, async (next) => {
          fc.pre(canonical(next) !== canonical(now));
          const found = await verifyReceipt(tamper(sound, ['history', ...path], next));
          expect(found.valid, path.join('.')).to.equal(false);
          expect(found.altered, path.join('.')).to.include(path[0]);
          expect(found.altered.length, path.join('.')).to.be.at.most(2);
        }),
        { numRuns: 8 },
      );
    }
  });

  it('finds a field that was taken away or added', async () => {
    for (const [i, entry] of sound.history.entries()) {
      for (const key of Object.keys(entry)) {
        const { valid } = await verifyReceipt(tamper(sound, ['history', i, key], undefined));
        expect(valid, `${i} ${key}`).to.equal(false);
      }
      const { altered } = await verifyReceipt(tamper(sound, ['history', i, 'note'], 'x'));
      expect(altered).to.deep.equal([i]);
    }
  });

  it('finds every change of what was shown, and the entry that it was shown for', async () => {
    for (const [i, { fingerprint }] of sound.history.slice(0, 2).entries()) {
      for (const path of pathsOf(sound.shown[fingerprint!]).filter(({ length }) => length > 0)) {
        const found = await verifyReceipt(tamper(sound, ['shown', fingerprint!, ...path], 'other'));
        expect(found, path.join('.')).to.deep.equal({
          valid: false,
          altered: [i],
          verifiable: true,
        });
      }
    }
  });

  it('finds an entry that was written anew with a hash of its own', async () => {
    const { previous, record } = sound.history[1]!;
    const text = record.replace('"DE"', '"FR"');
    const hash = (await sha256(chained(previous, text)))!;
    const entry = { ...sound.history[1], region: 'FR', record: text, hash } as ReceiptEntry;
    const { altered } = await verifyReceipt(tamper(sound, ['history', 1], entry));
    expect(altered).to.deep.equal([1]);
  });

  it('finds an entry that was taken out, put in, or put elsewhere', async () => {
    const [a, b, c] = sound.history as [ReceiptEntry, ReceiptEntry, ReceiptEntry];
    for (const history of [
      [a, c],
      [a, b, b, c],
      [b, a, c],
      [a, c, b],
      [c, b, a],
    ]) {
      const { valid } = await verifyReceipt({ ...sound, history });
      expect(valid, history.map(({ sequence }) => sequence).join()).to.equal(false);
    }
  });

  it('says that an entry without a hash cannot be verified, nor one whose texts are missing', async () => {
    const last = sound.history.length - 1;
    const bare = await verifyReceipt(tamper(sound, ['history', last, 'hash'], undefined));
    expect(bare).to.deep.equal({ valid: false, altered: [], verifiable: false });
    expect(await verifyReceipt({ ...sound, shown: {} })).to.deep.equal(bare);
    expect(await verifyReceipt({ ...sound, history: [] })).to.deep.equal(bare);
  });

  it('says that nothing can be verified where there is no WebCrypto', async () => {
    const { digest } = crypto.subtle;
    crypto.subtle.digest = () => Promise.reject(new Error('none'));
    const found = await verifyReceipt(sound);
    crypto.subtle.digest = digest;
    expect(found).to.deep.equal({ valid: false, altered: [], verifiable: false });
  });

  it('takes anything, finds it invalid and throws at nothing', async () => {
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.record({ history: fc.jsonValue(), shown: fc.jsonValue() }),
      fc.record({ history: fc.array(fc.jsonValue()) }),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (value) => {
        expect((await verifyReceipt(value as never)).valid).to.equal(false);
      }),
    );
    for (const value of [undefined, null, 1, '']) {
      expect((await verifyReceipt(value as never)).valid).to.equal(false);
    }
    for (const shown of [null, 1, 'x', []] as never[]) {
      expect((await verifyReceipt({ ...sound, shown })).verifiable).to.equal(false);
    }
  });
});
