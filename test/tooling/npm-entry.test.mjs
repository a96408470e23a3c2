import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

describe('the npm entry in Node', () => {
  it('imports without a window, and so do elements, definitions and services', async () => {
    assert.equal(typeof globalThis.window, 'undefined');
    for (const path of [
      '',
      '/elements',
      '/record',
      '/declaration',
      '/page',
      '/regions',
      '/services',
      '/services/youtube',
      '/signals',
      '/signals/google-consent-mode',
      '/locales/en',
    ]) {
      assert.ok(await import(`askfirst${path}`), path);
    }
  });

  it('says where createConsent() has to be called', async () => {
    const { createConsent } = await import('askfirst');
    const config = { policy: { version: '1', url: '/policy' } };
    assert.throws(() => createConsent(config), /call it in the browser/);
  });

  it('checks a config anywhere, with every problem in one error', async () => {
    const { ConfigError, parseConfig } = await import('askfirst');
    assert.throws(
      () => parseConfig({ polcy: {}, unknown: 'maybe' }),
      (error) => error instanceof ConfigError && error.problems.length === 3,
    );
  });

  it('has words about Do Not Track for a site to use', async () => {
    const { doNotTrackStatement } = await import('askfirst');
    assert.match(doNotTrackStatement, /does not respond/);
    assert.match(doNotTrackStatement, /Other parties .* may collect/);
    assert.match(doNotTrackStatement, /https:\/\/allaboutdnt\.com/);
  });
});

describe('config.schema.json', () => {
  const schema = read('dist/config.schema.json');
  const input = schema.definitions?.ConfigInput ?? schema;

  it('knows the keys of a config, and which one has to be there', () => {
    const keys = [
      'categories',
      'cookie',
      'firstParty',
      'language',
      'lockdown',
      'log',
      'look',
      'messages',
      'policy',
      'region',
      'reload',
      'renew',
      'services',
      'share',
      'signals',
      'unknown',
    ];
    assert.deepEqual(
      Object.keys(input.properties)
        .filter((key) => key !== '$schema')
        .sort(),
      keys,
    );
    assert.deepEqual(input.required, ['policy']);
  });
});

describe('askfirst/record in Node', () => {
  // Made by Chromium on the demo's record page; nothing in it is about a person.
  const receipt = read('test/tooling/receipt.json');

  it('verifies a receipt that a page made', async () => {
    const { verifyReceipt } = await import('askfirst/record');
    assert.deepEqual(await verifyReceipt(receipt), { valid: true, altered: [], verifiable: true });
  });

  it('finds the entry that was altered', async () => {
    const { verifyReceipt } = await import('askfirst/record');
    const [first, second] = receipt.history;
    const history = [first, { ...second, method: 'accept-all' }];
    assert.deepEqual((await verifyReceipt({ ...receipt, history })).altered, [1]);
  });

  it('names the version of the package', async () => {
    const { VERSION } = await import('../../dist/npm/core/version.js');
    assert.equal(VERSION, read('package.json').version);
  });
});
