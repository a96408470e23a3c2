/* global askfirst, told -- in the page */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { complaints, visits } from '../support/visit.mjs';

const { page, visit, settle, arrived, seen, newPage } = await visits();

const shown = (tab, id) => tab.waitFor((id) => document.querySelector(id).checkVisibility(), id);
const gone = (tab, id) => tab.waitFor((id) => !document.querySelector(id).checkVisibility(), id);
const press = (action, inside = 'footer') => page.click(`${inside} [data-askfirst="${action}"]`);
/** What counts, as a text, once there is a record with this method. */
const answered = (tab, method) =>
  tab.waitFor((method) => {
    const { record, choices } = askfirst.consent;
    return record?.method === method && `${choices.analytics} ${choices.advertising}`;
  }, method);
const ticked = (tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll('#choose [name]')].map(({ checked }) => checked).join(' '),
  );
/** Elements of ours in the page, and files of ours that show something. */
const ours = () =>
  page.evaluate(() => [
    ...[...document.querySelectorAll('*')]
      .map(({ localName }) => localName)
      .filter((name) => name.startsWith('askfirst-')),
    ...performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => /askfirst-(ui|look|preferences|lit|page)|mount|elements|lit/.test(path)),
  ]);

for (const form of ['tag', 'all', 'npm']) {
  describe(`layers of the site's own, ${form}`, () => {
    const path = `/fixtures/headless.html?form=${form}`;

    it('ask, take each answer, show it again, and are heard in other tabs', async () => {
      const address = await visit(path);
      await shown(page, '#ask');
      await settle(address);
      assert.deepEqual(seen(address), { asked: {}, ran: [] });

      // By category: what is ticked is what counts.
      await press('preferences', '#ask');
      await shown(page, '#choose');
      assert.equal(await ticked(page), 'false false');
      await page.click('#choose [name=analytics]');
      await page.click('#choose [type=submit]');
      assert.equal(await answered(page, 'custom'), 'true false');
      await gone(page, '#choose');
      await gone(page, '#ask');
      await arrived(address, [], ['analytics']);
      assert.deepEqual(seen(address).ran, ['analytics']);
      // With everything in one file, the page's language is already one of ours.
      const language = form === 'all' ? 'en' : 'en-GB';
      await page.waitFor((language) => askfirst.consent.record.language === language, language);

      // Opened again, closed without an answer.
      await press('preferences');
      await shown(page, '#choose');
      assert.equal(await ticked(page), 'true false');
      assert.match(
        await page.evaluate('document.querySelector("output").value'),
        /^Your answer of/,
      );
      await page.press('Escape');
      await gone(page, '#choose');
      assert.equal(await page.evaluate('askfirst.consent.record.sequence'), 1);

      // Another tab knows, accepts, and is heard, also while the question is open here.
      const tab = await newPage();
      await tab.goto(`${address}-tab`);
      await tab.waitFor('window.askfirst?.consent?.receipt'); // is heard from then on
      assert.equal(await answered(tab, 'custom'), 'true false');
      await press('preferences');
      await shown(page, '#choose');
      await tab.evaluate('askfirst.consent.acceptAll()');
      assert.equal(await answered(page, 'accept-all'), 'true true');
      await gone(page, '#choose');
      assert.equal(await ticked(page), 'true true');
      await tab.close();

      // Taken back, here.
      await press('withdraw');
      assert.equal(await answered(page, 'withdraw'), 'false false');
      await gone(page, '#ask');
      assert.deepEqual(await ours(), []);
      assert.deepEqual(await complaints(page, 0), []);

      // The next page asks no more, and fetches no more than it did.
      await page.goto(`${address}-next`);
      await settle(`${address}-next`);
      await page.waitFor('window.askfirst?.consent?.decided');
      assert.equal(await page.evaluate('document.querySelector("#ask").hidden'), true);
      assert.deepEqual(await ours(), []);
    });

    if (form === 'all') return; // is the tag in one file
    it('say no by one press, and what to write in place of a value that there is not', async () => {
      const address = await visit(path);
      await shown(page, '#ask');
      for (let time = 1; time <= 2; time++) await page.click('body > [data-askfirst="save"]');
      const said = await complaints(page);
      assert.equal(said.length, 1, JSON.stringify(said));
      assert.match(
        said[0].text,
        /"save" is unknown.+Write accept, reject, withdraw or preferences/,
      );
      assert.equal(await page.evaluate('askfirst.consent.record'), undefined);

      await press('reject', '#ask');
      assert.equal(await answered(page, 'reject-all'), 'false false');
      await gone(page, '#ask');
      await settle(address);
      assert.deepEqual(seen(address), { asked: {}, ran: [] });
      // Deleted, it is asked again.
      await page.evaluate('askfirst.consent.forget()');
      await shown(page, '#ask');
      await press('accept', '#ask');
      await arrived(address, [], ['analytics', 'advertising']);
      assert.deepEqual(seen(address).ran.toSorted(), ['advertising', 'analytics']);
      await page.evaluate('askfirst.consent.destroy()');
      await page.waitFor(() => !document.querySelector('#ask, #choose'));
      assert.deepEqual(await ours(), []);
    });
  });
}

describe('no layers at all, npm with { ui: false }', () => {
  it('hears buttons, tells documents, shows nothing', async () => {
    const address = await visit('/fixtures/headless.html?form=none');
    await page.waitFor('window.askfirst?.consent');
    await press('preferences');
    await press('withdraw');
    assert.equal(await answered(page, 'withdraw'), 'false false');
    await page.evaluate('askfirst.consent.save({ analytics: true })');
    await arrived(address, [], ['analytics']);
    assert.deepEqual(seen(address).ran, ['analytics']);
    assert.deepEqual(await page.evaluate(() => told), ['askfirst:ready', 'askfirst:change']);
    assert.deepEqual(await ours(), []);
    assert.deepEqual(await complaints(page, 0), []);
  });
});

describe('docs/headless.md', () => {
  const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');
  const text = read('../../docs/headless.md');

  it('has the example that is tested here', () => {
    const [, markup] = read('fixtures/headless.html').split(/<!-- \/?example -->\n/);
    assert.ok(text.includes(markup.replace(/^ {4}/gm, '').trim()), 'the markup');
    assert.ok(text.includes(read('fixtures/headless.js').trim()), 'the script');
  });
});
