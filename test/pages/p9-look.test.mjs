/* global askfirst -- in the page */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { complaints, noticed, visits } from '../support/visit.mjs';

const { page, visit } = await visits();

const open = async ({ look, ...query } = {}) => {
  const config = look && JSON.stringify({ look });
  await visit(
    `/fixtures/configured.html?${new URLSearchParams({ ...query, ...(config && { config }) })}`,
  );
  await noticed(page);
};
/** Where the notice lies, by the page's own directions. */
const box = () =>
  page.evaluate(() => {
    const { clientWidth } = document.documentElement; // without the scroll bar
    const { left, right, top, bottom, width, height } = document
      .querySelector('askfirst-notice')
      .getBoundingClientRect();
    return { left, right: clientWidth - right, top, bottom: innerHeight - bottom, width, height };
  });
const dressed = (layout) =>
  page.waitFor(
    (layout) => document.querySelector('askfirst-notice').getAttribute('layout') === layout,
    layout,
  );

describe('P9 the look of the notice', () => {
  it('is a bar at the page’s end, with no further code, unless the site says so', async () => {
    await page.viewport(1280, 800);
    await open();
    const { bottom, width } = await box();
    assert.deepEqual([Math.round(bottom), Math.round(width)], [16, 1040]);
    const files = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    assert.doesNotMatch(files.join(), /askfirst-look/);
  });

  for (const [lang, position, near] of [
    ['en', undefined, 'right'],
    ['en', 'start', 'left'],
    ['ar', undefined, 'left'],
    ['ar', 'start', 'right'],
  ]) {
    it(`is a card at the ${position ?? 'end'} of a line in "${lang}"`, async () => {
      await open({ lang, look: { layout: 'card', ...(position && { position }) } });
      await dressed('card');
      const found = await box();
      assert.equal(Math.round(found[near]), 16);
      assert.equal(Math.round(found.bottom), 16);
      assert.ok(found.width <= 420, `${found.width}`);
    });
  }

  it('stands in the middle, and locks nothing', async () => {
    await open({ look: { layout: 'centre' } });
    await dressed('centre');
    const { left, right, top, bottom } = await box();
    assert.ok(Math.abs(left - right) < 20 && Math.abs(top - bottom) < 2, `${[left, right, top]}`);
    await page.click('a[href="#1"]');
    assert.equal(await page.evaluate('location.hash'), '#1');
  });

  for (const layout of ['bar', 'card', 'centre']) {
    it(`hides no focused link of the page at 390 × 700, ${layout}`, async () => {
      await page.viewport(390, 700);
      await open({ look: { layout } });
      await dressed(layout);
      const { height } = await box();
      assert.ok(height <= 350.5, `${height} of 700`);
      const hidden = await page.evaluate(async () => {
        const notice = document.querySelector('askfirst-notice');
        const hidden = [];
        for (const link of document.querySelectorAll('body > a')) {
          link.focus();
          const frame = () => new Promise((next) => requestAnimationFrame(next));
          await frame().then(frame).then(frame);
          const [over, under] = [notice, link].map((one) => one.getBoundingClientRect());
          if (over.top <= under.top && over.bottom >= under.bottom) hidden.push(link.textContent);
        }
        return hidden;
      });
      assert.deepEqual(hidden, []);
    });
  }

  for (const lang of ['en', 'de', 'ar', 'th']) {
    it(`shows every button at 360 × 560 in "${lang}", the text scrolls`, async () => {
      await page.viewport(360, 560);
      await open({ lang });
      const outside = await page.evaluate(() => {
        const notice = document.querySelector('askfirst-notice').getBoundingClientRect();
        return [...document.querySelectorAll('askfirst-notice > button')]
          .filter((button) => {
            const { top, bottom } = button.getBoundingClientRect();
            return top < notice.top || bottom > notice.bottom;
          })
          .map((button) => button.innerText);
      });
      assert.deepEqual(outside, []);
      const { height } = await box();
      assert.ok(height <= 280.5, `${height} of 560`);
    });
  }

  it('gives way at the page’s start to what has the focus there', async () => {
    await page.viewport(390, 700);
    await open({ look: { position: 'top' } });
    await page.waitFor(() => document.querySelector('askfirst-notice[position=top]'));
    assert.equal(Math.round((await box()).top), 16);
    await page.evaluate(() => {
      scrollTo(0, 0);
      document.querySelector('body > a').focus();
    });
    await page.waitFor(() => document.querySelector('askfirst-notice[position=end]'));
    assert.equal(Math.round((await box()).bottom), 16);
  });

  for (const theme of ['minimal', 'contrast']) {
    it(`can be read in the theme "${theme}", and asks with equal buttons`, async () => {
      await page.viewport(1280, 800);
      await open({ look: { theme } });
      await page.waitFor(
        (theme) => document.querySelector(`askfirst-notice[look=${theme}]`),
        theme,
      );
      const [accept, reject] = await page.evaluate(() =>
        ['accept', 'reject'].map((action) => {
          const button = document.querySelector(`askfirst-notice > [data-askfirst=${action}]`);
          const { width, height } = button.getBoundingClientRect();
          const { color, backgroundColor, fontWeight, borderTopWidth } = getComputedStyle(button);
          return { width, height, color, backgroundColor, fontWeight, borderTopWidth };
        }),
      );
      assert.ok(Math.abs(accept.width - reject.width) <= 1);
      assert.deepEqual({ ...accept, width: 0 }, { ...reject, width: 0 });
      assert.deepEqual(await complaints(page, 0), []);
    });
  }

  it('corrects an accent that cannot be read, and says so', async () => {
    await open({
      css: 'askfirst-notice { --askfirst-accent: #ffe; --askfirst-accent-text: #fff }',
    });
    await page.waitFor(() =>
      document.querySelector('askfirst-notice').style.getPropertyValue('--askfirst-accent'),
    );
    const said = (await complaints(page, 2)).map(({ text }) => text).join('\n');
    assert.match(said, /--askfirst-accent could not be read \(1\.0\d to 1\)/);
    assert.match(said, /--askfirst-accent-text could not be read/);
  });

  it('leaves an accent alone that can be read', async () => {
    await open({
      css: 'askfirst-notice { --askfirst-accent: #005fcc; --askfirst-accent-text: #fff }',
    });
    await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => setTimeout(next))));
    assert.deepEqual(await complaints(page, 0), []);
  });

  it('corrects it when the page is switched to the other scheme, as long as it is', async () => {
    await open({
      css: `:root { color-scheme: light; --askfirst-accent: #005fcc; --askfirst-accent-text: #fff }
        .night { color-scheme: dark }`,
    });
    const accent = () =>
      document.querySelector('askfirst-notice').style.getPropertyValue('--askfirst-accent');
    await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => setTimeout(next))));
    assert.equal(await page.evaluate(accent), '');
    await page.evaluate(() => document.documentElement.classList.add('night'));
    await page.waitFor(accent);
    await page.evaluate(() => document.documentElement.classList.remove('night'));
    await page.waitFor(
      () => !document.querySelector('askfirst-notice').style.getPropertyValue('--askfirst-accent'),
    );
  });

  it('invites to the site’s survey once analytics are allowed, and not again after a no', async () => {
    const survey = { text: 'How do you like it here?', link: 'Tell us', url: '/survey' };
    await open({ look: { survey } });
    const region = () => document.querySelector('[aria-label="How do you like it here?"]');
    assert.equal(await page.evaluate(region), null);
    await page.click('askfirst-notice > [data-askfirst="accept"]');
    await page.waitFor(() =>
      document.querySelector('[aria-label="How do you like it here?"]:popover-open'),
    );
    const [link, label] = await page.evaluate(() => {
      const found = document.querySelector('[aria-label="How do you like it here?"]');
      return [found.querySelector('a').href, found.querySelector('button').innerText];
    });
    assert.deepEqual([new URL(link).pathname, label], ['/survey', 'No thanks']);
    await page.click('[aria-label="How do you like it here?"] button');
    assert.equal(await page.evaluate(region), null);
    await page.evaluate(() => askfirst.consent.save({ functional: false }));
    assert.equal(await page.evaluate(region), null);
  });

  it('invites nobody who denies analytics', async () => {
    const survey = { text: 'How do you like it here?', link: 'Tell us', url: '/survey' };
    await open({ look: { survey } });
    await page.click('askfirst-notice > [data-askfirst="reject"]');
    await page.waitFor(() => askfirst.consent.decided && askfirst.consent.receipt);
    assert.equal(await page.evaluate('document.querySelector("[aria-label^=How]")'), null);
  });

  it('has our look and says why when the site’s cannot be used', async () => {
    await open({ look: { layout: 'modal' } });
    const [{ text }] = await complaints(page);
    assert.match(
      text,
      /look\.? .*not usable[^]*layout: found "modal"\. Write one of bar, card, centre/,
    );
    assert.equal(Math.round((await box()).bottom), 16);
  });
});

describe('P9 a modal dialog of the site', () => {
  it('has the notice inside while it is open, and gives it back', async () => {
    await visit('/fixtures/configured.html?lang=en');
    await noticed(page);
    await page.evaluate(() => {
      document.querySelector('askfirst-notice').remove();
      document.querySelector('dialog').showModal();
    });
    await page.evaluate('askfirst.consent.showNotice()');
    await page.waitFor(() => document.querySelector('dialog askfirst-notice:popover-open'));
    await page.evaluate(() => document.querySelector('dialog').close());
    await page.waitFor(() => document.querySelector('body > askfirst-notice:popover-open'));
    await page.click('askfirst-notice > [data-askfirst="reject"]');
    await page.waitFor('askfirst.consent.decided');
  });
});
