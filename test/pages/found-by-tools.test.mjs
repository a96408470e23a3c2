/* global askfirst -- in the page */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { complaints, noticed, visits } from '../support/visit.mjs';

const { page, visit } = await visits();

/** The labels of all buttons of the document that can be seen, as a tool would look for them. */
const labels = () =>
  page.evaluate(() =>
    [...document.querySelectorAll('button')]
      .filter((button) => button.checkVisibility() && button.offsetWidth > 0)
      .map((button) => button.innerText.trim()),
  );
/** Presses a button that a tool has found by its label. */
const pressed = (label) =>
  page.evaluate((label) => {
    [...document.querySelectorAll('button')].find(({ innerText }) => innerText === label).click();
  }, label);
/** What the record says, once there is one. */
const method = () => page.waitFor(() => askfirst.consent.decided && askfirst.consent.record.method);
const open = async (query = '') => {
  await visit(`/fixtures/configured.html${query}`);
  await noticed(page);
};

/** What lists of cookie filters look for on any site, in the shapes that they have it. */
const SHAPES = [
  ...[
    'cookie',
    'consent',
    'gdpr',
    'privacy',
    'banner',
    'cmp',
    'popup',
    'modal',
    'overlay',
    'notice',
  ].flatMap((word) => [`[class*="${word}" i]`, `[id*="${word}" i]`, `[data-testid*="${word}" i]`]),
  ...['div[role=dialog]', '[role=alertdialog]', '[aria-modal=true]', 'div[style*="z-index"]'],
  ...[
    'div[aria-label*="cookie" i]',
    'section[aria-label*="cookie" i]',
    '[aria-describedby*="cookie" i]',
  ],
  ...[
    'iframe[src*="consent" i]',
    'a[href*="cookie" i]',
    'body > div:last-child',
    '.fixed, .sticky',
  ],
];
/** The one shape that does: the label is for those who cannot see the box. */
const LABEL = '[aria-label*="cookie" i]';

describe('P9 tools that hide what looks like a cookie notice', () => {
  it('find nothing of ours by class, id, role or element, but the label', async () => {
    await open();
    await page.evaluate('askfirst.consent.showPreferences()');
    const hits = (selectors) =>
      page.evaluate(
        (selectors) =>
          selectors.filter(
            (selector) =>
              document.querySelector(
                `:is(askfirst-notice, askfirst-preferences):is(${selector})`,
              ) ??
              document.querySelector(`:is(askfirst-notice, askfirst-preferences) :is(${selector})`),
          ),
        selectors,
      );
    assert.deepEqual(await hits(SHAPES), []);
    assert.deepEqual(await hits([LABEL]), [LABEL]);
  });
});

describe('P9 tools that act for the visitor', () => {
  it('read the notice in the page’s own text, and find its buttons by what they say', async () => {
    await open();
    const text = await page.evaluate('document.body.innerText');
    assert.match(text, /This website uses cookies[^]+personalise advertising[^]+Learn more/);
    assert.deepEqual(await labels(), ['Accept all', 'Reject all', 'Choose']);
    await pressed('Choose');
    await page.waitFor(() =>
      document.querySelector('askfirst-preferences')?.shadowRoot.querySelector('dialog[open]'),
    );
    assert.equal(await page.evaluate('askfirst.consent.decided'), false);
    await pressed('Reject all');
    assert.equal(await method(), 'reject-all');
    assert.equal(await page.evaluate('askfirst.consent.record.sequence'), 1);
    assert.deepEqual(await labels(), []);
  });

  it('accept by a script’s click too', async () => {
    await open();
    await pressed('Accept all');
    assert.equal(await method(), 'accept-all');
    assert.equal(await page.evaluate('askfirst.consent.allows("tracker")'), true);
  });
});

/** Does what page translators do: each text is replaced by elements around another one. */
const translate = () =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement.closest('script, style')) continue;
      const [outer, inner] = [0, 0].map(() => document.createElement('font'));
      inner.textContent = `«${text.data.trim()}»`;
      outer.append(inner);
      text.replaceWith(outer);
    }
    document.documentElement.classList.add('translated-ltr');
  });

describe('P9 a page translator', () => {
  for (const [label, said] of [
    ['«Accept all»', 'accept-all'],
    ['«Reject all»', 'reject-all'],
  ]) {
    it(`changes what the buttons say, not what they do: ${label}`, async () => {
      await open();
      await translate();
      assert.deepEqual(await labels(), ['«Accept all»', '«Reject all»', '«Choose»']);
      await page.click(`askfirst-notice > [data-askfirst=${said.split('-')[0]}] font`);
      assert.equal(await method(), said);
      assert.equal(await page.evaluate('askfirst.consent.record.sequence'), 1);
      assert.deepEqual(await complaints(page, 0), []);
    });
  }

  it('that names another language gets ours in it; the answer counts and nothing stays behind', async () => {
    await open('?lang=en');
    await translate();
    await page.evaluate(() => (document.documentElement.lang = 'de'));
    await page.waitFor(() => /Alle ablehnen/.test(document.body.innerText));
    assert.equal((await labels()).length, 3);
    await translate();
    await pressed('«Alle ablehnen»');
    assert.equal(await method(), 'reject-all');
    await page.waitFor(() => document.querySelector('askfirst-notice').textContent.trim() === '');
    assert.deepEqual(await complaints(page, 0), []);
  });
});
