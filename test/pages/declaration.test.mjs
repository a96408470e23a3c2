/* global askfirst -- in the page */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choose, complaints, noticed, visits } from '../support/visit.mjs';

const { page, visit } = await visits();

const CSP =
  "script-src 'nonce-abc' 'strict-dynamic'; style-src 'self'; require-trusted-types-for 'script'";
const PATH = `/fixtures/declaration.html?csp=${encodeURIComponent(CSP)}`;

/** What both of the page's tables say about the state of each category. */
const states = () =>
  page.evaluate(() =>
    [...document.querySelectorAll('askfirst-declaration')].map((element) =>
      [...element.renderRoot.querySelectorAll('[part="category__header"] [part~=state]')]
        .map((state) => state.textContent)
        .join(),
    ),
  );
const written = () =>
  page.waitFor(() =>
    [...document.querySelectorAll('askfirst-declaration')].every((element) =>
      element.renderRoot?.querySelector('table'),
    ),
  );
/** Resolves when both tables say this. */
const say = (...wanted) =>
  page.waitFor(
    (text) =>
      [...document.querySelectorAll('askfirst-declaration')].every(
        (element) =>
          [...element.renderRoot.querySelectorAll('[part="category__header"] [part~=state]')]
            .map((state) => state.textContent)
            .join() === text,
      ),
    wanted.join(),
  );
const files = () =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname.split('/').at(-1))
      .filter((name) => /declaration|details/.test(name)),
  );

const UNDECIDED = 'Always on,Not allowed,Not allowed,Not allowed';

describe('<askfirst-declaration> with the script tag', () => {
  it('follows what is chosen, under a strict policy', async () => {
    await visit(PATH);
    await written();
    assert.deepEqual(await states(), [UNDECIDED, UNDECIDED]);
    await choose(page, 'accept');
    await say('Always on', 'Allowed', 'Allowed', 'Allowed');
    await page.evaluate(() => askfirst.consent.save({ advertising: false }));
    await say('Always on', 'Allowed', 'Allowed', 'Not allowed');
    assert.deepEqual(await page.evaluate('__refused'), []);
    assert.deepEqual(await complaints(page, 0), []);
  });

  it('has the catalogue’s texts, and in the light DOM is found in the page', async () => {
    await visit(PATH);
    await written();
    const text = await page.evaluate(() => document.querySelector('[light]').innerText);
    for (const part of ['_ga_*', '2 years', 'Google Ireland Limited', 'Größe der Anzeigen']) {
      assert.ok(text.includes(part), part);
    }
    assert.doesNotMatch(text, /Ask us/);
    const headings = await page.evaluate(() =>
      [...document.querySelectorAll('[light] :is(h3, h4)')].map((heading) => heading.localName),
    );
    assert.deepEqual(
      headings,
      ['h3', 'h3', 'h3', 'h4', 'h3', 'h4', 'h3', 'h3'], // categories, two services, two signals
    );
  });

  it('is there for a returning visitor, and opens the preferences', async () => {
    await visit(PATH);
    await choose(page, 'reject');
    await page.reload();
    await written();
    assert.deepEqual(await states(), [UNDECIDED, UNDECIDED]);
    for (const button of ['askfirst-declaration >>> [part=change]', '[light] [part=change]']) {
      await page.click(button);
      await page.waitFor(() => document.querySelector('askfirst-preferences')?.open);
      await page.press('Escape');
      await page.waitFor(() => !document.querySelector('askfirst-preferences').open);
    }
  });

  it('saves the table as a file', async () => {
    await visit(PATH);
    await written();
    await choose(page, 'reject'); // the notice would lie over the buttons
    await page.evaluate(() => {
      const { createObjectURL } = URL;
      URL.createObjectURL = (blob) => {
        window.__saved = blob.arrayBuffer().then((bytes) => [...new Uint8Array(bytes)]);
        return createObjectURL(blob);
      };
      const { click } = HTMLElement.prototype;
      HTMLAnchorElement.prototype.click = function () {
        window.__name = this.download;
        click.call(this);
      };
    });
    const save = async (at) => {
      await page.click(`askfirst-declaration >>> [part=export]:nth-of-type(${at})`);
      const name = await page.waitFor(
        (end) => window.__name?.endsWith(end) && window.__name,
        ['.json', '.csv'][at - 1],
      );
      return [name, Buffer.from(await page.evaluate('window.__saved')).toString('utf8')];
    };

    const [jsonName, json] = await save(1);
    assert.equal(jsonName, 'cookies-2026-11-b.json');
    const { policy, rows } = JSON.parse(json);
    assert.equal(policy.version, '2026/11 b');
    assert.equal(rows.length, 5);
    assert.equal(rows[0].lifetime, '2 years');
    assert.equal(rows[4].provider, '=Ads Ltd');

    const [csvName, csv] = await save(2);
    assert.equal(csvName, 'cookies-2026-11-b.csv');
    const lines = csv.split('\r\n');
    assert.equal(lines[0].slice(0, 10), '\uFEFFcategory,');
    assert.equal(
      lines[5],
      `advertising,"Ads, ""etc.""",'=Ads Ltd,,*.ads.localhost,cookie,_ad,Größe der Anzeigen,,`,
    );
    assert.deepEqual(await page.evaluate('__refused'), []);
  });

  it('costs a page without it nothing', async () => {
    await visit('/fixtures/script-tag.html'); // with another element of ours
    await page.waitFor(() => !document.querySelector('askfirst-settings:not(:defined)'));
    await noticed(page);
    assert.deepEqual(await files(), []);
    await visit(PATH);
    await written();
    assert.deepEqual(await files(), ['askfirst-declaration.js', 'askfirst-details.js']);
  });
});
