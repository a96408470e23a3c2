import assert from 'node:assert/strict';
import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { mismatch } from '../../demo/server/matches-schema.mjs';
import { startSite } from '../../demo/server/site.mjs';

const folder = await mkdtemp(join(tmpdir(), 'askfirst-'));
after(() => rm(folder, { recursive: true }));

const entryOf = (key, more = {}) => ({
  schema: 1,
  key,
  origin: 'https://www.example.com',
  id: 'me',
  sequence: 1,
  time: 1_800_000_000_000,
  policy: '1',
  method: 'custom',
  regime: 'opt-in',
  choices: { necessary: true, analytics: false },
  asked: { tracker: 'hu3q2w' },
  ...more,
});

/** Runs a site with its log in this file. */
async function withSite(file, run) {
  const site = await startSite({ decisions: join(folder, file) });
  const post = (entry, headers = {}) =>
    fetch(`${site.url.replace('localhost', '127.0.0.1')}/consent-log`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': entry.key, ...headers },
      body: JSON.stringify(entry),
    }).then(({ status }) => status);
  await run({ site, post }).finally(() => site.close());
}
const lines = async (file) => (await readFile(join(folder, file), 'utf8')).trim().split('\n');

describe('the receiver of decisions', () => {
  it('keeps each key once, also when the same arrives twice at a time', async () => {
    await withSite('once.jsonl', async ({ site, post }) => {
      const statuses = await Promise.all(['a', 'a', 'b'].map((key) => post(entryOf(key))));
      assert.deepEqual(statuses.sort(), [200, 201, 201]);
      assert.equal(await post(entryOf('a')), 200);
      assert.deepEqual(site.consentLog.entries.map(({ key }) => key).sort(), ['a', 'b']);
    });
    assert.equal((await lines('once.jsonl')).length, 2);
  });

  it('knows after a restart what it had, and mends a line that was cut off', async () => {
    await withSite('restart.jsonl', async ({ post }) => void (await post(entryOf('a'))));
    await appendFile(join(folder, 'restart.jsonl'), '{"schema":1,"key":"b","ori');
    await withSite('restart.jsonl', async ({ post }) => {
      assert.deepEqual([await post(entryOf('a')), await post(entryOf('b'))], [200, 201]);
    });
    await withSite('restart.jsonl', async ({ site }) => {
      assert.deepEqual(
        site.consentLog.entries.map(({ key }) => key),
        ['a', 'b'],
      );
    });
  });

  it('refuses what is no decision', async () => {
    await withSite('refused.jsonl', async ({ site, post }) => {
      const statuses = [
        await post(entryOf('a', { policy: undefined })),
        await post(entryOf('a', { email: 'me@example.com' })),
        await post(entryOf('a', { choices: { analytics: 'yes' } })),
        await post(entryOf('a'), { 'idempotency-key': 'b' }),
        await post(entryOf('a'), { 'content-type': 'text/plain' }),
        await post(entryOf('a', { language: 'x'.repeat(20_000) })),
      ];
      assert.deepEqual(statuses, [422, 422, 422, 422, 415, 413]);
      assert.deepEqual(site.consentLog.entries, []);
    });
  });
});

describe('the receiver that renews the cookie', () => {
  const value = encodeURIComponent(JSON.stringify({ v: 1, i: 'me' }));
  const ask = async (cookie, method = 'POST') => {
    const site = await startSite();
    const address = `${site.url.replace('localhost', '127.0.0.1')}/askfirst-renew`;
    const response = await fetch(address, { method, headers: { cookie } });
    await site.close();
    return { status: response.status, set: response.headers.get('set-cookie') };
  };

  it('sets it again as it came', async () => {
    assert.deepEqual(await ask(`a=1; askfirst=${value}; b=2`), {
      status: 204,
      set: `askfirst=${value}; Path=/; Max-Age=15724800; SameSite=Lax`,
    });
  });

  it('sets nothing else', async () => {
    for (const cookie of [
      'other=1',
      `xaskfirst=${value}`,
      'askfirst=junk',
      'askfirst=%7B%22v%22%3A2%7D',
      `askfirst=${encodeURIComponent(JSON.stringify({ v: 1, i: 'x'.repeat(4000) }))}`,
      'askfirst={"v":1}',
    ]) {
      assert.equal((await ask(cookie)).set, null, cookie.slice(0, 40));
    }
    assert.deepEqual(await ask(`askfirst=${value}`, 'GET'), { status: 405, set: null });
  });
});

describe('the check of a JSON Schema', () => {
  it('does not pass over what it does not know', () => {
    assert.throws(() => mismatch('a', { type: 'string', pattern: 'b' }), /pattern/);
  });
});
