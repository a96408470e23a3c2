/* global askfirst -- in the page */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choose, noticed, released, visits } from '../support/visit.mjs';

const { page, visit, settle, arrived, seen } = await visits();

const POLICY = [
  "script-src 'nonce-abc' 'strict-dynamic'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types askfirst lit-html',
].join('; ');
const STRICT = `/fixtures/strict.html?csp=${encodeURIComponent(POLICY)}`;
const OWN = 'localhost';
const INLINE = ['inline', 'module', 'template'];
const EXTERNAL = ['async', 'external', 'frame', 'served', 'template-external'];

const refused = () => page.evaluate('window.__refused');
const complain = async () =>
  (await page.console()).filter(({ type }) => /error|warn/.test(type)).map(({ text }) => text);

/** Without Trusted Types (an older Firefox, WebKit) that part of the policy has no meaning there. */
describe('P10 under a strict policy', () => {
  it('the policy is in force', async () => {
    await visit(STRICT);
    await noticed(page);
    const refusal = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.append('window.__smuggled = true');
      script.setAttribute('nonce', 'wrong');
      const told = new Promise((next) =>
        document.addEventListener('securitypolicyviolation', next, { once: true }),
      );
      document.body.append(script);
      return (await told).effectiveDirective;
    });
    assert.match(refusal, /script-src|require-trusted-types-for/);
    assert.equal(await page.evaluate('window.__smuggled'), undefined);
  });

  it('the notice is shown with its styles', async () => {
    const address = await visit(STRICT);
    await noticed(page);
    const position = await page.evaluate(
      () =>
        getComputedStyle(
          document.querySelector('askfirst-notice').shadowRoot.querySelector('[part=panel]'),
        ).display,
    );
    assert.notEqual(position, 'block', 'the panel has no layout of its own');
    await settle(address, OWN);
    assert.deepEqual(seen(address).ran, []);
    assert.deepEqual(await refused(), []);
    assert.deepEqual(await complain(), []);
  });

  it('the preferences open, switch and save', async () => {
    await visit(STRICT);
    await choose(page, 'preferences');
    await page.waitFor(() =>
      document.querySelector('askfirst-preferences')?.shadowRoot.querySelector('dialog[open]'),
    );
    await page.click('askfirst-preferences >>> #c1');
    await page.click('askfirst-preferences >>> [part=save]');
    await page.waitFor(() => askfirst.consent.decided);
    assert.equal(await page.evaluate('askfirst.consent.allows("functional")'), true);
    assert.equal(await page.evaluate('askfirst.consent.allows("analytics")'), false);
    assert.deepEqual(await refused(), []);
    assert.deepEqual(await complain(), []);
  });

  for (const visitor of ['new', 'returning']) {
    /** Grants everything, on this page or on the one before. Resolves with the address. */
    const grant = async () => {
      const address = await visit(STRICT);
      await choose(page, 'accept');
      if (visitor === 'new') return address;
      await page.goto(`${address}-returning`);
      return `${address}-returning`;
    };

    it(`external scripts with the nonce, images and frames are released, visitor ${visitor}`, async () => {
      const address = await grant();
      await arrived(address, ['image'], EXTERNAL);
      await settle(address, OWN);
      assert.deepEqual(seen(address).ran.toSorted(), EXTERNAL);
    });

    it(`inline scripts with the nonce are released, visitor ${visitor}`, async () => {
      const address = await grant();
      await released(page);
      await settle(address, OWN);
      const there = (await page.evaluate('__ran')).filter((name) => INLINE.includes(name));
      assert.deepEqual(there.toSorted(), INLINE);
      assert.deepEqual(await refused(), []);
      assert.deepEqual(await complain(), []);
    });
  }

  it('the way back opens the preferences', async () => {
    const address = await visit(STRICT);
    await choose(page, 'reject');
    await page.reload();
    await page.waitFor(() => document.querySelector('askfirst-settings')?.shadowRoot);
    await page.click('askfirst-settings >>> button');
    await page.waitFor(() =>
      document.querySelector('askfirst-preferences')?.shadowRoot.querySelector('dialog[open]'),
    );
    assert.deepEqual(seen(address).ran, []);
    assert.deepEqual(await refused(), []);
    assert.deepEqual(await complain(), []);
  });
});
