/* global askfirst -- in the page */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { verifyReceipt } from 'askfirst/record';
import { FINE, receiptOf } from '../support/evidence.mjs';
import { choose, noticed, visits } from '../support/visit.mjs';

const { page, visit, newPage } = await visits();
const evaluate = (text) => page.evaluate(text);
const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);

const DAY = 86_400_000;

/** Answers, and waits until all is known about it. */
async function answer(run, tab = page) {
  await tab.waitFor('!!askfirst.consent.receipt');
  await tab.evaluate(run);
  return receiptOf(tab);
}
const methods = ({ history }) => history.map(({ method }) => method);

describe('P6 evidence of an answer', () => {
  it('names language, version, regime, and the fingerprint of what was shown', async () => {
    await visit('/fixtures/record.html');
    await choose(page, 'accept');
    const { history, shown, complete } = await receiptOf(page);
    const record = await evaluate('askfirst.consent.record');
    assert.equal(history.length, 1);
    const { fingerprint } = record;
    assert.match(fingerprint, /^[\da-f]{64}$/);
    assert.deepEqual([record.language, record.version, record.regime], ['en', version, 'opt-in']);
    assert.equal(record.signal, undefined);
    assert.equal(history[0].fingerprint, fingerprint);
    assert.equal(history[0].time, new Date(record.time).toISOString());
    assert.equal(complete, true);
    const { policy, services, wording } = shown[fingerprint];
    assert.deepEqual(policy, { version: '1', url: '#policy' });
    assert.deepEqual(services[0].hosts, ['tracker.localhost']);
    assert.equal(wording['notice.title'], 'This website uses cookies');
  });

  it('stays as it was given: time, number and id are those of the answer', async () => {
    await visit('/fixtures/record.html');
    await page.waitFor('!!askfirst.consent.receipt');
    const [id, time] = await page.evaluate(() => {
      askfirst.consent.acceptAll();
      return [askfirst.consent.record.id, askfirst.consent.record.time];
    });
    await receiptOf(page);
    await page.reload();
    const stored = await evaluate('askfirst.consent.record');
    assert.deepEqual([stored.id, stored.time, stored.sequence], [id, time, 1]);
    assert.match(stored.fingerprint, /^[\da-f]{64}$/);
  });

  it('does not write over the answer of another tab that came while it was hashed', async () => {
    const address = await visit('/fixtures/record.html');
    const tab = await newPage();
    await tab.goto(`${address}-tab`);
    for (const each of [page, tab]) await each.waitFor('!!askfirst.consent.receipt');
    await page.evaluate(() => {
      // A slow machine that hears of other tabs later than it hashes.
      BroadcastChannel.prototype.postMessage = () => {};
      const { digest } = SubtleCrypto.prototype;
      SubtleCrypto.prototype.digest = async function (...args) {
        await new Promise((next) => (window.__hash = next));
        return digest.apply(this, args);
      };
      askfirst.consent.acceptAll();
    });
    await page.waitFor('!!window.__hash');
    await tab.evaluate(() => {
      BroadcastChannel.prototype.postMessage = () => {};
      askfirst.consent.rejectAll();
    });
    await receiptOf(tab);
    const before = await evaluate('document.cookie');
    await page.evaluate(() => {
      window.__hash();
    });
    await page.waitFor('askfirst.consent.record.method === "reject-all"');
    assert.equal(await evaluate('document.cookie'), before);
    await tab.close();
  });

  it('has another fingerprint when something else was shown, the same for the same', async () => {
    const prints = [];
    for (const path of ['record.html', 'record.html', 'keyboard.html']) {
      await visit(`/fixtures/${path}`);
      const { history } = await answer('askfirst.consent.rejectAll()');
      prints.push(history[0].fingerprint);
    }
    assert.equal(prints[0], prints[1]);
    assert.notEqual(prints[0], prints[2]);
  });

  it('says so when the browser sent Global Privacy Control', async () => {
    const tab = await newPage();
    await visit('/fixtures/record.html');
    await tab.goto(await page.url());
    await tab.evaluate(() => {
      Object.defineProperty(navigator, 'globalPrivacyControl', { value: true });
    });
    const { history } = await answer('askfirst.consent.rejectAll()', tab);
    assert.equal(history[0].signal, 'gpc');
    await tab.close();
  });
});

describe('P6 the history', () => {
  for (const [action, method] of [
    ['accept', 'accept-all'],
    ['reject', 'reject-all'],
  ]) {
    it(`has one answer for one press of a button: ${method}`, async () => {
      await visit('/fixtures/record.html');
      await page.waitFor('!!askfirst.consent.receipt');
      await choose(page, action);
      const { history } = await receiptOf(page);
      assert.deepEqual(
        history.map(({ sequence, method }) => [sequence, method]),
        [[1, method]],
      );
    });
  }

  it('chains every answer to the one before, over pages', async () => {
    await visit('/fixtures/record.html');
    await choose(page, 'accept');
    await receiptOf(page);
    await page.reload();
    await answer('askfirst.consent.save({ analytics: false })');
    const receipt = await answer('askfirst.consent.withdraw()');
    assert.deepEqual(methods(receipt), ['accept-all', 'custom', 'withdraw']);
    assert.deepEqual(
      receipt.history.map(({ sequence }) => sequence),
      [1, 2, 3],
    );
    assert.equal(receipt.history[2].previous, receipt.history[1].hash);
    assert.equal(Object.keys(receipt.shown).length, 1, 'what was shown is kept once');
    assert.equal(receipt.complete, true);
    assert.deepEqual(await verifyReceipt(receipt), FINE);
  });

  it('has every answer of a burst', async () => {
    await visit('/fixtures/record.html');
    const receipt = await answer(() => {
      askfirst.consent.acceptAll();
      askfirst.consent.rejectAll();
      askfirst.consent.save({ analytics: true });
    });
    assert.deepEqual(methods(receipt), ['accept-all', 'reject-all', 'custom']);
    assert.equal(receipt.complete, true);
    assert.deepEqual(await verifyReceipt(receipt), FINE);
    assert.equal(await evaluate('askfirst.consent.record.method'), 'custom');
  });

  it('has an answer of a page that was left at once', async () => {
    const address = await visit('/fixtures/record.html');
    await page.waitFor('!!askfirst.consent.receipt');
    await page.evaluate((next) => {
      askfirst.consent.acceptAll();
      location.href = next;
    }, `${address}-next`);
    await page.waitFor(
      (next) => location.href === next && window.askfirst?.consent,
      `${address}-next`,
    );
    await page.waitFor(() => localStorage.getItem('askfirst:history'));
    const receipt = await receiptOf(page);
    assert.deepEqual(methods(receipt), ['accept-all']);
    assert.equal(receipt.complete, true);
    assert.deepEqual(await verifyReceipt(receipt), FINE);
  });

  it('loses no answer when two tabs decide at once', async () => {
    const address = await visit('/fixtures/record.html');
    const tab = await newPage();
    await tab.goto(`${address}-tab`);
    for (const each of [page, tab]) await each.waitFor('!!askfirst.consent.receipt');
    const burst = () => {
      for (let i = 0; i < 5; i++) askfirst.consent[i % 2 ? 'rejectAll' : 'acceptAll']();
    };
    await Promise.all([page.evaluate(burst), tab.evaluate(burst)]);
    await page.waitFor(async () => (await askfirst.consent.receipt()).history.length > 9);
    const receipt = await receiptOf(page);
    assert.equal(receipt.history.length, 10, methods(receipt).join());
    assert.deepEqual(await verifyReceipt(receipt), FINE);
    const kept = await evaluate('document.cookie');
    await tab.evaluate('askfirst.consent.refresh()');
    await page.evaluate('askfirst.consent.refresh()');
    const [mine, other] = [
      await evaluate('askfirst.consent.record'),
      await tab.evaluate('askfirst.consent.record'),
    ];
    assert.deepEqual(mine, other, kept);
    await tab.close();
  });

  it('goes on after thirteen months, when the visitor is asked again', async () => {
    await visit('/fixtures/record.html');
    await answer('askfirst.consent.acceptAll()');
    await page.evaluate((age) => {
      // As if all of it had happened then: the record is no part of the history any more.
      const [, text] = /askfirst=([^;]*)/.exec(document.cookie);
      const stored = JSON.parse(decodeURIComponent(text));
      const old = encodeURIComponent(JSON.stringify({ ...stored, t: stored.t - age }));
      document.cookie = `askfirst=${old};path=/;max-age=9999`;
      localStorage.clear();
    }, 396 * DAY);
    await page.reload();
    await noticed(page);
    const before = await receiptOf(page);
    assert.deepEqual(methods(before), ['accept-all']);
    assert.ok(Date.parse(before.history[0].time) < Date.now() - 395 * DAY);
    await choose(page, 'reject');
    const receipt = await receiptOf(page);
    assert.deepEqual(methods(receipt), ['accept-all', 'reject-all']);
    assert.deepEqual([receipt.complete, receipt.history[1].sequence], [true, 2]);
    assert.equal(receipt.history[1].previous, receipt.history[0].hash);
    assert.deepEqual(await verifyReceipt(receipt), FINE);
  });
});

describe('P6 where evidence cannot be kept', () => {
  it('says that the history is not complete when storage is full; the record stands', async () => {
    await visit('/fixtures/record.html');
    await answer('askfirst.consent.acceptAll()');
    const room = await page.evaluate(() => {
      let size = 2 ** 22;
      for (let i = 0; size >= 1; i++) {
        try {
          localStorage.setItem(`fill-${i}`, 'x'.repeat(size));
        } catch {
          size /= 2;
        }
      }
      return size;
    });
    assert.ok(room < 1);
    const receipt = await answer('askfirst.consent.rejectAll()');
    assert.deepEqual(methods(receipt), ['accept-all', 'reject-all']);
    assert.deepEqual([receipt.complete, receipt.history[1].hash], [false, undefined]);
    assert.deepEqual(await verifyReceipt(receipt), {
      valid: false,
      altered: [],
      verifiable: false,
    });
    await page.evaluate('localStorage.clear()');
    await page.reload();
    const { method, fingerprint } = await evaluate('askfirst.consent.record');
    assert.equal(method, 'reject-all');
    assert.match(fingerprint, /^[\da-f]{64}$/);
    assert.deepEqual(await page.console(), []);
  });

  it('says so after storage was cleared in between, and the chain begins anew', async () => {
    await visit('/fixtures/record.html');
    await answer('askfirst.consent.acceptAll()');
    await page.evaluate('localStorage.clear()');
    const receipt = await answer('askfirst.consent.rejectAll()');
    assert.deepEqual(methods(receipt), ['reject-all']);
    assert.deepEqual([receipt.complete, receipt.history[0].sequence], [false, 2]);
    assert.deepEqual(await verifyReceipt(receipt), FINE);
  });

  it('says so where storage is blocked, and throws nothing', async () => {
    await visit('/fixtures/record.html');
    await page.waitFor('!!askfirst.consent.receipt');
    await page.evaluate(() => {
      for (const name of ['getItem', 'setItem', 'removeItem']) {
        Storage.prototype[name] = () => {
          throw new DOMException('blocked', 'SecurityError');
        };
      }
    });
    const receipt = await answer('askfirst.consent.acceptAll()');
    assert.deepEqual([methods(receipt), receipt.complete], [['accept-all'], false]);
    assert.deepEqual(receipt.shown, {});
    assert.match(await evaluate('askfirst.consent.record.fingerprint'), /^[\da-f]{64}$/);
    assert.deepEqual(await page.console(), []);
  });

  it('keeps the answers without hashes where there is no WebCrypto, and says so', async () => {
    await visit('/fixtures/no-webcrypto.html');
    await answer('askfirst.consent.acceptAll()');
    const receipt = await answer('askfirst.consent.rejectAll()');
    assert.deepEqual(methods(receipt), ['accept-all', 'reject-all']);
    const record = await evaluate('askfirst.consent.record');
    assert.deepEqual([record.language, record.version], ['en', version]);
    assert.equal('fingerprint' in record, false);
    assert.equal(receipt.complete, true);
    const { valid, altered, verifiable } = await verifyReceipt(receipt);
    assert.deepEqual([valid, altered, verifiable], [false, [], false]);
    assert.deepEqual(await page.console(), []);
  });
});
