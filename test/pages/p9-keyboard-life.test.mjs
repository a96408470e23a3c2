/* global askfirst, __boxes -- in the page */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bringBoxes } from '../support/boxes.mjs';
import { engine } from '../support/browser.mjs';
import { calm, noticed, visits } from '../support/visit.mjs';

const { page, visit } = await visits();
const isWhole = engine === 'chromium';
const SURVEY = { text: 'How do you like it here?', link: 'Tell us', url: '/survey' };

/** What the keyboard speaks to, and whether a visitor can see it. */
const focused = () =>
  page.evaluate(async () => {
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    await frame(); // what is in the way may go, and some engines scroll later
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (element === document.body) return '(nothing)';
    const words =
      element.labels?.[0]?.textContent.trim() ||
      element.textContent.trim() ||
      element.title ||
      element.ariaLabel;
    for (let left = 60; left > 0 && !__boxes.isSeen(element); left--) await frame();
    return __boxes.isSeen(element) ? words : `${words} (hidden)`;
  });

/** Presses a key until these words are focused; returns all that was met. */
async function walk(words, key = 'Tab', most = 25) {
  const met = [];
  while (met.length < most) {
    await page.press(key);
    met.push(await focused());
    if (met.at(-1) === words) return met;
  }
  assert.fail(`${words} is not among ${met.join(', ')}`);
}
/** As `walk`, and asserts that nothing on the way was lost or hidden. */
async function go(words, most) {
  const met = await walk(words, 'Tab', most);
  assert.deepEqual(
    met.filter((one) => /\((nothing|hidden)\)$/.test(one)),
    [],
    met.join(', '),
  );
  return met;
}

const layerIs = (isOpen) =>
  page.waitFor(
    (isOpen) =>
      !!document.querySelector('askfirst-preferences')?.shadowRoot.querySelector('dialog')?.open ===
      isOpen,
    isOpen,
  );
const allows = () => page.evaluate(() => askfirst.consent.allows('analytics'));

async function open(layout, parts) {
  await page.viewport(390, 700);
  const config = JSON.stringify({ look: { layout, survey: SURVEY } });
  const css = 'main { padding: 0 24px; text-align: end }'; // where the invitation stands too
  await visit(`/fixtures/manners.html?${new URLSearchParams({ with: parts, config, css })}`);
  await noticed(page);
  await page.waitFor(
    (layout) => document.querySelector(`askfirst-notice[layout=${layout}]`),
    layout,
  );
  await page.waitFor(() => document.querySelector('#floating').shadowRoot?.querySelector('button'));
  await bringBoxes(page);
}

describe('P9 a whole visit with the keyboard at 390 × 700', () => {
  for (const layout of isWhole ? ['bar', 'card', 'centre'] : ['card']) {
    it(`${layout}: asked, chosen, saved, invited, taken back; focus is never lost or hidden`, async () => {
      await open(layout, 'floating,links');
      const asked = await go('Choose');
      assert.deepEqual(asked, ['Learn more', 'Accept all', 'Reject all', 'Choose']);
      // The way back floats above the notice, and the links of the page scroll clear of both.
      assert.deepEqual(await go('Link 3', 5), [
        'Cookie settings',
        'Link 0',
        'Link 1',
        'Link 2',
        'Link 3',
      ]);
      if (layout === 'bar') await go('Link 59', 60); // see p9-look.test.mjs for the others
      await page.evaluate(() => document.querySelector('askfirst-notice > button').focus());
      await go('Choose', 3);
      await page.press('Enter');
      await layerIs(true);
      assert.equal(await focused(), 'Cookie settings'); // its title
      await go('Analytics');
      await page.press(' ');
      await go('Services (1 of 1 on)');
      await page.press('Enter');
      await go('Counter');
      await go('Save choices');
      await page.press('Enter');
      await layerIs(false);
      assert.equal(await allows(), true);
      await page.waitFor(() => document.querySelector('[aria-label^="How do"]:popover-open'));

      // What was pressed is gone: the keyboard goes on where the notice was, and the invitation is.
      assert.deepEqual(await go('No thanks', 4), ['Tell us', 'No thanks']);
      await go(layout === 'card' ? 'Link 16' : 'Link 2', 20); // behind it, were there no room made
      await page.evaluate(() => document.querySelector('[aria-label^="How do"] button').focus());
      await page.press(' ');
      await page.waitFor(() => !document.querySelector('[aria-label^="How do"]'));
      assert.equal((await go('Cookie settings', 2)).length, 1);
      await page.press('Enter');
      await layerIs(true);
      await go('Analytics');
      await page.press(' ');
      await go('Save choices');
      await page.press('Enter');
      await page.waitFor(() => !askfirst.consent.allows('analytics'));
      assert.equal(await focused(), 'Save choices');
      await page.press('Escape');
      await layerIs(false);
      assert.equal(await focused(), 'Cookie settings');
    });
  }

  it('the way back goes to the other corner from what has the focus', async () => {
    await open('bar', 'links,floating');
    await page.evaluate(() => askfirst.consent.rejectAll());
    await calm(page);
    const places = await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = '#corner';
      link.textContent = 'i';
      Object.assign(link.style, { position: 'fixed', left: '30px', bottom: '30px' });
      document.body.append(link);
      const floating = document.querySelector('#floating');
      const left = () => floating.getBoundingClientRect().left;
      const before = left();
      link.focus();
      const during = [left(), __boxes.isSeen(link)];
      document.querySelector('a[href="#1"]').focus();
      const after = left();
      floating.setAttribute('floating', 'end');
      return { before, during, after, end: innerWidth - floating.getBoundingClientRect().right };
    });
    assert.equal(places.before, 16);
    assert.ok(places.during[0] > 300 && places.during[1], `${places.during}`);
    assert.equal(places.after, 16);
    assert.ok(places.end >= 16 && places.end < 40, `${places.end}`);
  });

  it('the notice is not to be seen behind the preferences, and comes back', async () => {
    await open('bar', 'floating');
    const opacity = () =>
      page.evaluate(() => getComputedStyle(document.querySelector('askfirst-notice')).opacity);
    await go('Choose');
    await page.press('Enter');
    await layerIs(true);
    assert.equal(await opacity(), '0');
    await page.press('Escape');
    await page.waitFor(() => !document.querySelector('askfirst-preferences').open);
    assert.equal(await opacity(), '1');
    assert.equal(await focused(), 'Choose');
  });
});
