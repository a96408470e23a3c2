/* global askfirst, enter, judge -- in the page */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choose, noticed, visits } from '../support/visit.mjs';

const { page, visit, settle, arrived, seen } = await visits();

const OWN = 'localhost';

/** A page's address: what the site's policies are, who is asked, when it goes through all ways. */
function strict({
  policies = 'site',
  host = 'tracker',
  moment = 'parsing',
  file = 'channels',
} = {}) {
  const csp = [
    "script-src 'nonce-abc' 'strict-dynamic'",
    "style-src 'self' 'nonce-abc'",
    "require-trusted-types-for 'script'",
    `trusted-types askfirst lit-html ${policies}`,
  ].join('; ');
  const query = new URLSearchParams({ policies, host, moment, csp });
  return `/fixtures/strict-${file}.html?${query}`;
}

/** What Chromium says of every script that is written, and of an address that stands for none. */
const CHROMIUM = /parser-blocking, cross site|ERR_UNKNOWN_URL_SCHEME/;

async function assertQuiet() {
  const complaints = (await page.console()).filter(({ type }) => /error|warn/.test(type));
  assert.deepEqual(
    complaints.map(({ text }) => text).filter((text) => !CHROMIUM.test(text)),
    [],
  );
  assert.deepEqual(await page.evaluate('__refused'), []);
}

/** Asserts that of all that was entered nothing has been asked for, and nothing has run. */
async function assertHeld(address) {
  await settle(address, OWN);
  assert.deepEqual(seen(address), { asked: {}, ran: [] });
  assert.deepEqual(await page.evaluate('__ran'), []);
  await assertQuiet();
}

/** Asserts that what a browser would have asked for has been asked for once, and has run once. */
async function assertOut(address, entered, host = 'tracker') {
  await arrived(address, entered.asked, entered.ran);
  await settle(address, OWN);
  const { asked, ran } = seen(address);
  assert.deepEqual((asked[host] ?? []).toSorted(), entered.asked.toSorted());
  assert.deepEqual(
    ran.filter((name) => !name.startsWith('barrier-')).toSorted(),
    entered.ran.toSorted(),
  );
  const here = (await page.evaluate('__ran')).filter((name) => !entered.ran.includes(name));
  assert.deepEqual(here.toSorted(), entered.here.toSorted());
  await assertQuiet();
}

const preferences = () =>
  page.waitFor(() =>
    document.querySelector('askfirst-preferences')?.shadowRoot.querySelector('dialog[open]'),
  );

describe('P10 all channels under a strict policy', () => {
  it('every way leads out, for a host that no service names', async () => {
    const address = await visit(strict({ host: 'social' }));
    await noticed(page);
    const early = await page.evaluate('__entered');
    const later = await page.evaluate(() => enter('later'));
    const all = Object.fromEntries(
      Object.keys(early).map((key) => [key, [...early[key], ...later[key]]]),
    );
    assert.ok(all.asked.length > 60 && all.ran.length > 30 && all.here.length > 8);
    await assertOut(address, all, 'social');
  });

  for (const policies of ['', 'site', 'site default']) {
    // Without a policy of its own a page has no trusted markup.
    const moment = policies ? 'parsing' : 'none';

    it(`a whole life, the site's own policies: "${policies}"`, async () => {
      const address = await visit(strict({ policies, moment }));
      await noticed(page);
      await assertHeld(address);

      await choose(page, 'preferences');
      await preferences();
      await page.click('askfirst-preferences >>> #c1');
      await page.click('askfirst-preferences >>> [part=save]');
      await page.waitFor(() => askfirst.consent.decided);
      assert.equal(await page.evaluate('askfirst.consent.allows("functional")'), true);
      const later = policies ? await page.evaluate(() => enter('later')) : undefined;
      await assertHeld(address);

      await page.click('#settings');
      await preferences();
      await page.click('askfirst-preferences >>> [part=accept]');
      await page.waitFor(() => askfirst.consent.allows('tracker'));
      const early = await page.evaluate('window.__entered');
      const entered = Object.fromEntries(
        ['asked', 'ran', 'here'].map((key) => [
          key,
          [...(early[key] ?? []), ...(later?.[key] ?? [])],
        ]),
      );
      await assertOut(address, entered);

      await page.evaluate('askfirst.consent.withdraw()');
      await settle(address, OWN);
      const before = seen(address);
      const ranBefore = await page.evaluate('__ran');
      if (policies) await page.evaluate(() => void enter('withdrawn'));
      await settle(address, OWN);
      assert.deepEqual(seen(address), before);
      assert.deepEqual(await page.evaluate('__ran'), ranBefore);
      await assertQuiet();

      await page.goto(`${address}-again`);
      await assertHeld(`${address}-again`);

      if (!policies.includes('default')) return;
      assert.deepEqual(await page.evaluate('__asked'), []);
      assert.equal(
        await page.evaluate('window.trustedTypes?.defaultPolicy === window.__default'),
        true,
      );
    });
  }

  it('a returning visitor, who accepted', async () => {
    const address = await visit(strict({ moment: 'none' }));
    await choose(page, 'accept');
    const again = `${strict()}&token=${new URL(address).searchParams.get('token')}-again`;
    const next = new URL(again, address).href;
    await page.goto(next);
    await assertOut(next, await page.evaluate('__entered'));
  });
});

describe('P10 what is not trusted stays so', () => {
  /** What comes of plain strings: of each that it was refused, or what the default policy was asked. */
  const judged = async (host, policies) => {
    const address = await visit(strict({ host, policies, moment: 'none' }));
    await noticed(page);
    const results = await page.evaluate(() => judge());
    await settle(address, OWN);
    return { address, results };
  };

  for (const policies of ['site', 'site default']) {
    it(`plain strings are judged as if we were not there, policies "${policies}"`, async () => {
      const control = await judged('social', policies);
      const { address, results } = await judged('tracker', policies);
      assert.deepEqual(results, control.results);
      const gone = seen(control.address);
      assert.deepEqual(seen(address), { asked: {}, ran: [] });
      await choose(page, 'accept');
      await arrived(address, gone.asked.social ?? [], gone.ran);
      await settle(address, OWN);
      assert.deepEqual(seen(address).asked.tracker?.toSorted(), gone.asked.social?.toSorted());
      assert.deepEqual(seen(address).ran.toSorted(), gone.ran.toSorted());
    });
  }
});

describe('P10 a script that the policy refuses does not run when it is released', () => {
  it('marked or not, with another nonce or none, in the page or in a template', async () => {
    const address = await visit(strict({ file: 'nonces' }));
    await choose(page, 'accept');
    const right = ['free', 'marked', 'necessary', 'served', 'template'].map(
      (way) => `${way}-right`,
    );
    await arrived(address, [], right);
    await settle(address, OWN);
    assert.deepEqual(seen(address).ran.toSorted(), right);
    const here = (await page.evaluate('__ran')).filter((name) => !right.includes(name));
    assert.deepEqual(here.toSorted(), ['inline-right', 'template-inline-right']);
  });
});
