/* global askfirst -- in the page */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { receiptOf } from '../support/evidence.mjs';
import { choose, complaints, noticed, visits } from '../support/visit.mjs';

const { page, visit, settle, arrived, seen } = await visits();

const preferencesOpen = () =>
  page.waitFor(() =>
    document.querySelector('askfirst-preferences')?.shadowRoot?.querySelector('dialog[open]'),
  );
/** Files of ours that the page has loaded. */
const files = () =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname.split('/').at(-1))
      .filter((name) => name.startsWith('askfirst'))
      .toSorted(),
  );

describe('the script tag', () => {
  it('does what was pushed before it, and says that it is ready', async () => {
    await visit('/fixtures/script-tag.html');
    await preferencesOpen();
    await noticed(page);
    const told = await page.evaluate('__told');
    assert.deepEqual(told, [
      ['function', false],
      ['askfirst:ready', false, false],
    ]);
  });

  it('does what is pushed after it', async () => {
    await visit('/fixtures/record.html');
    await noticed(page);
    await page.evaluate(() => askfirst.push(['showPreferences']));
    await preferencesOpen();
    await page.evaluate(() => askfirst.push(['save', { analytics: true }]));
    await page.evaluate(() =>
      askfirst.push((consent) => (window.__given = consent === askfirst.consent)),
    );
    assert.equal(await page.evaluate('askfirst.consent.allows("analytics")'), true);
    assert.equal(await page.evaluate('window.__given'), true);
  });

  it('goes on after a command that cannot be, with one message', async () => {
    await visit('/fixtures/record.html');
    await noticed(page);
    await page.evaluate(() => askfirst.push(['showPreference']));
    const messages = await complaints(page);
    assert.equal(messages.length, 1);
    assert.match(messages[0].text, /^askfirst: a pushed command failed.+showPreference/);
    await page.evaluate(() => askfirst.push(['rejectAll']));
    assert.equal(await page.evaluate('askfirst.consent.decided'), true);
  });

  it('tells of a change, and of none where there was none', async () => {
    await visit('/fixtures/script-tag.html');
    await preferencesOpen();
    await page.evaluate(() => {
      askfirst.consent.acceptAll();
      askfirst.consent.acceptAll();
      askfirst.consent.save({ analytics: false });
    });
    const told = await page.evaluate('__told.filter(([type]) => type === "askfirst:change")');
    assert.deepEqual(told, [
      ['askfirst:change', true, true],
      ['askfirst:change', true, false],
    ]);
  });

  it('is ready at once for a returning visitor, with the choice', async () => {
    await visit('/fixtures/record.html');
    await choose(page, 'accept');
    await page.goto((await page.url()).replace('record.html', 'script-tag.html'));
    await preferencesOpen();
    const told = await page.evaluate('__told.filter(([type]) => type !== "askfirst:change")');
    assert.deepEqual(told, [
      ['function', true],
      ['askfirst:ready', true, true],
    ]);
  });

  it('asks nobody whose answer came while the notice was on its way', async () => {
    await visit('/fixtures/early-answer.html');
    // Comes with the same file, behind the notice.
    await page.evaluate(() => askfirst.consent.showPreferences());
    await preferencesOpen();
    assert.equal(await page.evaluate('!!document.querySelector("askfirst-notice")'), false);
  });

  it('loads the preferences only when they are asked for', async () => {
    await visit('/fixtures/record.html');
    await noticed(page);
    assert.deepEqual(
      (await files()).filter((name) => /preferences|explain/.test(name)),
      [],
    );
    await choose(page, 'preferences');
    await preferencesOpen();
    assert.deepEqual(
      (await files()).filter((name) => /preferences/.test(name)),
      ['askfirst-preferences.js'],
    );
  });

  it('loads nothing but itself and the record file for a returning visitor', async () => {
    const address = await visit('/fixtures/record.html');
    await choose(page, 'reject');
    await receiptOf(page); // The history has the answer: a page that was left sooner adds it later.
    await page.reload();
    await settle(address);
    await page.waitFor('!!askfirst.consent.receipt');
    assert.deepEqual(await files(), ['askfirst-record.js', 'askfirst.js']);
    assert.equal(
      await page.evaluate('document.querySelector("askfirst-notice, askfirst-preferences")'),
      null,
    );
  });

  it('opens the preferences for a link to #askfirst, and for each further one', async () => {
    await visit('/fixtures/record.html#askfirst');
    await preferencesOpen();
    await page.press('Escape');
    await page.waitFor(() => !document.querySelector('askfirst-preferences').open);
    await page.evaluate(() => (location.hash = ''));
    await page.evaluate(() => (location.hash = 'askfirst'));
    await preferencesOpen();
  });

  it('gives <askfirst-settings> life, also for a returning visitor', async () => {
    await visit('/fixtures/record.html');
    await choose(page, 'reject');
    await page.goto((await page.url()).replace('record.html', 'script-tag.html'));
    await preferencesOpen();
    await page.press('Escape');
    await page.waitFor(() => !document.querySelector('askfirst-preferences').open);
    await page.waitFor(
      () => document.querySelector('askfirst-settings').shadowRoot?.firstElementChild,
    );
    await page.click('askfirst-settings >>> button');
    await preferencesOpen();
  });
});

describe('askfirst.all.js', () => {
  it('works where no second file can be loaded', async () => {
    const address = await visit('/fixtures/one-file.html');
    await noticed(page);
    await settle(address, 'localhost');
    assert.deepEqual(seen(address), { asked: {}, ran: [] });
    await choose(page, 'preferences');
    await preferencesOpen();
    await page.click('askfirst-preferences >>> [part=accept]');
    await arrived(address, [], ['analytics', 'advertising']);
    assert.deepEqual(seen(address).ran.toSorted(), ['advertising', 'analytics']);
    await page.click('askfirst-settings >>> button');
    await preferencesOpen();
    assert.deepEqual(await files(), ['askfirst.all.js']);
    assert.deepEqual(await complaints(page, 0), []);
  });
});
