/* global askfirst, vendor -- in the page */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { engine } from '../support/browser.mjs';
import { record } from '../support/results.mjs';
import { choose, complaints, visits } from '../support/visit.mjs';

const HOSTS = ['shop.example.test', 'www.shop.example.co.uk'];
const { page, site, visit } = await visits({ hosts: HOSTS });
const { rows, save } = record('withdrawal');

/** Where script cannot reach, and the cookie's name. */
const LEFT = {
  'cookie of the server, HttpOnly': 'hidden',
  'cookie of a path that no page here names': '_t_far',
};

/** Opens the page on a host, as somebody who was never there, and grants everything. */
async function granted(host = 'localhost', path = '/fixtures/withdrawal-channels.html') {
  await visit(new URL(path, `http://${host}:${site.port}`).href);
  await page.waitFor(() => askfirst.consent);
  await page.evaluate(() => askfirst.consent.acceptAll());
  await page.waitFor('window.vendor');
}

/** Runs an act in the page and resolves with the residue that was told after it. */
const undone = (act) =>
  page.evaluate(async (act) => {
    const told = new Promise((settle) =>
      askfirst.consent.addEventListener('residue', settle, { once: true }),
    );
    new Function(act)();
    return (await told).residue;
  }, act);

const WITHDRAW = 'askfirst.consent.withdraw()';

describe('P4 withdrawal undoes', () => {
  after(save);

  for (const host of ['localhost', ...HOSTS]) {
    it(`erases what the service has kept on ${host}, and says what is left`, async () => {
      await granted(host);
      await page.evaluate(() => vendor.store());
      const before = await page.evaluate(() => vendor.found());
      const neighbours = await page.evaluate(() => vendor.neighbours());
      assert.deepEqual(neighbours, ['_c', '_t_shared', 'own', 'c:local', 'own']);

      const residue = await undone('askfirst.consent.save({ analytics: false })');
      const now = await page.evaluate(() => vendor.found());
      for (const [way, was] of Object.entries(before)) {
        const state = !was ? 'not kept' : now[way] ? 'left' : 'erased';
        const { reason } = residue.find(({ name }) => name === LEFT[way]) ?? {};
        rows.push({ host, way, state, reason });
        assert.equal(state === 'left', was && way in LEFT, `${way}: ${state}`);
      }
      assert.ok(before['cookie of the host'] && before.localStorage, 'the vendor has kept nothing');
      const told = residue.map(({ kind, name, reason }) => `${kind} ${name} ${reason}`);
      assert.deepEqual(told, [
        // WebKit does not tell that it is there.
        ...(engine === 'webkit' ? [] : ['cookie hidden http-only']),
        'cookie of-server http-only',
        'cookie uid (tracker.localhost) third-party',
      ]);
      // What is granted, the page's own, and our record stay.
      assert.deepEqual(await page.evaluate(() => vendor.neighbours()), neighbours);
      assert.equal(await page.evaluate('askfirst.consent.allows("chat")'), true);
    });
  }

  for (const [name, act] of [
    ['withdraw()', WITHDRAW],
    ['Reject all', 'askfirst.consent.rejectAll()'],
    ['one category', 'askfirst.consent.save({ analytics: false })'],
    ['one service', 'askfirst.consent.save({ tracker: false })'],
  ]) {
    it(`calls the off-switch before it erases, and goes on when that fails: ${name}`, async () => {
      await granted();
      await page.evaluate(() => vendor.store());
      await undone(act);
      const [call, ...more] = await page.evaluate('vendor.calls');
      assert.deepEqual(call.args, ['now']);
      assert.match(call.cookies, /_t_host=1/);
      assert.deepEqual(more, []);
      assert.doesNotMatch(await page.evaluate('document.cookie'), /_t_host/);
      const errors = (await complaints(page)).map(({ text }) => text);
      assert.match(errors.join(), /The vendor is broken/);
    });
  }

  it('switches it on again when it is granted again, once for each withdrawal', async () => {
    await granted();
    for (const times of [1, 2]) {
      await undone(WITHDRAW);
      await page.evaluate(() => askfirst.consent.acceptAll());
      await undone('askfirst.consent.save({ functional: false })');
      const calls = (await page.evaluate('vendor.calls')).map(({ args }) => args[0]);
      assert.deepEqual(calls, Array(times).fill(['now', 'again']).flat());
    }
  });

  it('leaves a service to the signal that speaks to it', async () => {
    await granted();
    await page.evaluate(() => Object.assign(askfirst.consent, { signalled: ['tracker'] }));
    await undone(WITHDRAW);
    await page.evaluate(() => askfirst.consent.acceptAll());
    assert.deepEqual(await page.evaluate('vendor.calls'), []);
  });

  for (const fixture of ['withdrawal-channels', 'withdrawal']) {
    it(`a timer of the vendor gets nothing back (${fixture}.html)`, async () => {
      await granted('localhost', `/fixtures/${fixture}.html`);
      await page.evaluate(() => vendor.repeat());
      await page.waitFor(() => document.cookie.includes('_t_timer') && vendor.ticks > 1);
      await undone(WITHDRAW);
      const ticks = await page.evaluate('vendor.ticks');
      await page.waitFor((ticks) => vendor.ticks > ticks + 3, ticks);
      assert.doesNotMatch(await page.evaluate('document.cookie'), /_t_timer/);
      assert.equal(await page.evaluate('localStorage.getItem("t:timer")'), null);
      // Granted again, it may.
      await page.evaluate(() => askfirst.consent.acceptAll());
      await page.waitFor(() => document.cookie.includes('_t_timer'));
    });
  }

  it('erases on a later page what was on a path that the first did not know', async () => {
    await granted();
    await page.evaluate(() => (document.cookie = '_t_far=1; path=/chunked/; max-age=9999'));
    await undone(WITHDRAW);
    const left = () =>
      page.evaluate(async () => (await (await fetch('/chunked/echo-headers')).json()).cookie);
    assert.match(await left(), /_t_far=1/);
    await page.goto(`http://localhost:${site.port}/chunked/withdrawal-channels.html`);
    await page.waitFor(() => window.askfirst?.consent && !document.cookie.includes('_t_far'));
    assert.doesNotMatch(await left(), /_t_far/);
  });

  it('erases what an earlier tool has left when the visitor says no at once', async () => {
    await visit('/fixtures/withdrawal-channels.html');
    await page.waitFor(() => askfirst.consent);
    await page.evaluate(() => fetch('/set-cookie?cookie=_t_old%3D1%3B%20Path%3D%2F'));
    assert.match(await page.evaluate('document.cookie'), /_t_old/);
    await choose(page, 'reject');
    await page.waitFor(() => !document.cookie.includes('_t_old'));
  });

  it('erases nothing of a visitor who has not answered', async () => {
    const address = await visit('/fixtures/withdrawal-channels.html');
    await page.evaluate(() => fetch('/set-cookie?cookie=_t_old%3D1%3B%20Path%3D%2F'));
    await page.goto(`${address}-again`);
    await page.waitFor(() => askfirst.consent);
    await page.evaluate(() => import('/dist/askfirst-record.js'));
    await page.evaluate(() => import('/dist/askfirst-withdrawal.js'));
    assert.match(await page.evaluate('document.cookie'), /_t_old/);
  });

  it('undoes nothing of what is granted again before its file has come', async () => {
    await granted();
    await page.evaluate(() => vendor.store());
    // One turn after it was asked for, the file cannot be there yet.
    const record = 'import("/dist/askfirst-record.js")';
    await undone(`${WITHDRAW}; ${record}.then(() => askfirst.consent.acceptAll())`);
    assert.deepEqual(await page.evaluate('vendor.calls'), []);
    assert.match(await page.evaluate('document.cookie'), /_t_host=1/);
    assert.equal(await page.evaluate('localStorage.getItem("t:local")'), '1');
    // Away with it: Chromium's protocol cannot delete partitioned cookies.
    await undone(WITHDRAW);
  });

  it('does nothing on a later page for a name that a granted service has too', async () => {
    await granted();
    await page.evaluate(() => vendor.others());
    await undone('askfirst.consent.save({ tracker: false })');
    await page.reload();
    await page.waitFor(() => window.askfirst?.consent);
    await page.evaluate(() => import('/dist/askfirst-record.js'));
    assert.match(await page.evaluate('document.cookie'), /_t_shared=1/);
    const files = 'performance.getEntriesByType("resource").map(({ name }) => name).join()';
    await page.waitFor(() => askfirst.consent.receipt);
    assert.doesNotMatch(await page.evaluate(files), /withdrawal/);
  });

  it('does not load the page again, but where the site says so', async () => {
    await granted();
    await page.evaluate(() => (window.__here = true));
    await undone(WITHDRAW);
    assert.equal(await page.evaluate('window.__here'), true);

    await granted('localhost', '/fixtures/withdrawal-reload.html');
    await page.evaluate(() => {
      window.__here = true;
      document.cookie = '_t_host=1; path=/';
      askfirst.consent.withdraw();
    });
    await page.waitFor(() => !window.__here && window.askfirst?.consent?.decided);
    assert.doesNotMatch(await page.evaluate('document.cookie'), /_t_host/);
    assert.equal(await page.evaluate('askfirst.consent.allows("tracker")'), false);
  });

  it('asks whether to load the page again, where the site wants that', async () => {
    await granted('localhost', '/fixtures/withdrawal-ask.html');
    await page.evaluate(() => (window.__here = true));
    await undone(WITHDRAW);
    await page.waitFor(() =>
      document
        .querySelector('askfirst-preferences')
        ?.shadowRoot.querySelector('[role=status] [part=reload]'),
    );
    assert.equal(await page.evaluate('window.__here'), true);
    await page.click('askfirst-preferences >>> [part=reload]');
    await page.waitFor(() => !window.__here && window.askfirst?.consent?.decided);
    assert.equal(await page.evaluate('askfirst.consent.allows("tracker")'), false);
  });
});
