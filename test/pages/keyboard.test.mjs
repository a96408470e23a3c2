/* global askfirst -- in the page */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choose, noticed, visits } from '../support/visit.mjs';

const { page, visit, settle, arrived, seen } = await visits();

/** What the keyboard speaks to: its words, or its label's or id, through shadow roots. */
function focusedWords() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const label = element?.labels?.[0]?.textContent ?? element?.ariaLabel;
  return element === document.body ? '' : (label ?? element?.textContent ?? '').trim();
}
const focused = () => page.evaluate(focusedWords);

/** Presses Tab until these words are focused, never more often than a visitor would bear. */
async function tabTo(words, key = 'Tab') {
  const met = [];
  for (let i = 0; i < 25; i++) {
    await page.press(key);
    met.push(await focused());
    if (met.at(-1) === words) return met;
  }
  assert.fail(`${words} is not among ${met.join(', ')}`);
}

const record = () => page.evaluate('askfirst.consent.record ?? null');
const dialogOpen = () =>
  page.evaluate(
    () =>
      document.querySelector('askfirst-preferences')?.shadowRoot.querySelector('dialog').open ??
      false,
  );
const opened = () =>
  page.waitFor(
    () => document.querySelector('askfirst-preferences')?.shadowRoot.querySelector('dialog')?.open,
  );
const closed = () =>
  page.waitFor(
    () => !document.querySelector('askfirst-preferences').shadowRoot.querySelector('dialog').open,
  );
const noticeGone = () =>
  page.waitFor(() => !document.querySelector('askfirst-notice')?.matches(':popover-open'));

/** Asserts whose code has run. */
async function assertRan(address, names) {
  await arrived(address, [], names);
  await settle(address);
  assert.deepEqual(seen(address).ran.toSorted(), names);
}

describe('P9 a visitor with a keyboard only, first visit', () => {
  it('comes to the notice first: Learn more, Accept all, Reject all, Choose, then the page', async () => {
    await visit('/fixtures/keyboard.html');
    await noticed(page);
    assert.equal(await page.evaluate('document.activeElement === document.body'), true);
    const met = await tabTo('First link');
    assert.deepEqual(met, ['Learn more', 'Accept all', 'Reject all', 'Choose', 'First link']);
  });

  for (const key of ['Enter', ' ']) {
    it(`rejects with ${key === ' ' ? 'Space' : key}`, async () => {
      const address = await visit('/fixtures/keyboard.html');
      await noticed(page);
      await tabTo('Reject all');
      await page.press(key);
      await noticeGone();
      const { method, choices } = await record();
      assert.equal(method, 'reject-all');
      assert.deepEqual(granted(choices), ['necessary']);
      await assertRan(address, []);
    });

    it(`accepts with ${key === ' ' ? 'Space' : key}`, async () => {
      const address = await visit('/fixtures/keyboard.html');
      await noticed(page);
      await tabTo('Accept all');
      await page.press(key);
      await noticeGone();
      assert.equal((await record()).method, 'accept-all');
      await assertRan(address, ['advertising', 'analytics']);
    });
  }

  it('chooses one category with Space and saves', async () => {
    const address = await visit('/fixtures/keyboard.html');
    await noticed(page);
    await tabTo('Choose');
    await page.press('Enter');
    await opened();
    await tabTo('Analytics');
    await page.press(' ');
    await tabTo('Save choices');
    await page.press('Enter');
    await closed();
    await noticeGone();
    const { method, choices } = await record();
    assert.equal(method, 'custom');
    assert.deepEqual(granted(choices), ['analytics', 'necessary', 'tracker']);
    await assertRan(address, ['analytics']);
  });

  it('opens the services of a category and switches one', async () => {
    const address = await visit('/fixtures/keyboard.html');
    await noticed(page);
    await tabTo('Choose');
    await page.press('Enter');
    await opened();
    await tabTo('Advertising');
    await tabTo('Services (0 of 1 on)');
    await page.press('Enter');
    await tabTo('Ads');
    await page.press(' ');
    await tabTo('Save choices');
    await page.press('Enter');
    await closed();
    assert.deepEqual(granted((await record()).choices), ['ads', 'advertising', 'necessary']);
    await assertRan(address, ['advertising']);
  });

  it('closes the preferences with Escape: nothing is decided, focus and notice are as before', async () => {
    const address = await visit('/fixtures/keyboard.html');
    await noticed(page);
    await tabTo('Choose');
    await page.press('Enter');
    await opened();
    await tabTo('Analytics');
    await page.press(' ');
    await page.press('Escape');
    await closed();
    assert.equal(await focused(), 'Choose');
    await noticed(page);
    assert.equal(await record(), null);
    await assertRan(address, []);
  });

  it('does not lose the notice to Escape', async () => {
    await visit('/fixtures/keyboard.html');
    await noticed(page);
    await tabTo('Reject all');
    await page.press('Escape');
    await noticed(page);
    assert.equal(await record(), null);
    assert.equal(await focused(), 'Reject all');
  });
});

describe('P9 a visitor with a keyboard only, back again', () => {
  it('finds the choice under the link, takes part of it back, and focus returns to the link', async () => {
    const address = await visit('/fixtures/keyboard.html');
    await choose(page, 'accept');
    await assertRan(address, ['advertising', 'analytics']);
    const before = await record();
    const again = `${address}-again`;
    await page.goto(again);
    await assertRan(again, ['advertising', 'analytics']);
    await tabTo('Cookie settings');
    await page.press('Enter');
    await opened();
    await tabTo('Advertising');
    assert.equal(await page.evaluate(focusedChecked), true);
    await page.press(' ');
    await tabTo('Save choices');
    await page.press('Enter');
    // It stays to say what became of it.
    await page.waitFor(() =>
      /is removed/.test(
        document.querySelector('askfirst-preferences').shadowRoot.querySelector('[role=status]')
          .textContent,
      ),
    );
    assert.equal(await focused(), 'Save choices');
    await page.press('Escape');
    await closed();
    assert.equal(await focused(), 'Cookie settings');
    const after = await record();
    assert.equal(after.id, before.id);
    assert.equal(after.method, 'custom');
    assert.deepEqual(granted(after.choices), ['analytics', 'functional', 'necessary', 'tracker']);
    const third = `${address}-third`;
    await page.goto(third);
    await assertRan(third, ['analytics']);
  });

  it('leaves with Escape and keeps the choice', async () => {
    const address = await visit('/fixtures/keyboard.html');
    await choose(page, 'reject');
    await page.reload();
    await page.waitFor(() => askfirst.consent.decided);
    const before = await record();
    await tabTo('Cookie settings');
    await page.press('Enter');
    await opened();
    await tabTo('Analytics');
    await page.press(' ');
    await page.press('Escape');
    await closed();
    assert.equal(await focused(), 'Cookie settings');
    assert.deepEqual(await record(), before);
    await assertRan(address, []);
  });
});

// The last one: Firefox, steered from outside, does not come back from its own controls to the page.
describe('P9 a visitor with a keyboard only, in the preferences', () => {
  it('reaches nothing of the page behind them', async () => {
    await visit('/fixtures/keyboard.html');
    await noticed(page);
    await tabTo('Choose');
    await page.press('Enter');
    await opened();
    const met = await tabTo('Save choices');
    for (let i = 0; i < 3; i++) {
      await page.press('Tab');
      met.push(await focused());
    }
    assert.equal(met.includes('First link') || met.includes('Choose'), false, met.join());
    assert.equal(await dialogOpen(), true);
  });
});

const granted = (choices) =>
  Object.keys(choices)
    .filter((id) => choices[id])
    .toSorted();

function focusedChecked() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element.checked;
}
