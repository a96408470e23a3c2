/* global askfirst -- in the page */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calm, choose, visits } from '../support/visit.mjs';

const { page, visit, settle, arrived, seen } = await visits();

const PAGE = '/fixtures/embed-auto.html';
/** Frames that a visitor would see, in the order of the page. */
const SEEN = ['marked', 'boxed', 'made'];
const ALL = [...SEEN, 'hidden', 'dot'];

const covered = (count = SEEN.length) =>
  page.waitFor(
    (count) =>
      [...document.querySelectorAll('askfirst-embed')].filter(({ shadowRoot }) =>
        shadowRoot?.querySelector('[part=panel]'),
      ).length === count,
    count,
  );
async function rejected(guarded = '') {
  const address = await visit(PAGE + guarded);
  await choose(page, 'reject');
  await calm(page);
  await covered();
  return address;
}
const boxes = (selector) =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x, y, width, height].map(Math.round);
      }),
    selector,
  );
/** Clicks a button of the placeholder before a frame. */
const press = async (id, part) => {
  await page.evaluate((id) => {
    for (const embed of document.querySelectorAll('askfirst-embed')) embed.removeAttribute('id');
    document.getElementById(id).previousElementSibling.id = 'this-one';
  }, id);
  await page.click(`#this-one >>> [part=${part}]`);
};

for (const guarded of ['', '?channels']) {
  describe(`"embeds": "auto"${guarded && ' with channels'}`, () => {
    it('puts a placeholder for every frame that a visitor would see, and asks for nothing', async () => {
      const address = await rejected(guarded);
      await settle(address);
      assert.deepEqual(seen(address), { asked: {}, ran: [] });
      const titles = await page.evaluate(() =>
        [...document.querySelectorAll('askfirst-embed')].map(({ title, service }) => [
          title,
          service,
        ]),
      );
      assert.deepEqual(titles, [
        ['Marked', 'video'],
        ['In a box', 'video'],
        ['Made by script', 'video'],
      ]);
    });

    it('loads one frame once, and no other', async () => {
      const address = await rejected(guarded);
      await press('made', 'once');
      await arrived(address, [], ['made']);
      await settle(address);
      assert.deepEqual(seen(address), { asked: { video: ['made'] }, ran: ['made'] });
      await covered(2);
      assert.equal(await page.evaluate('document.activeElement.id'), 'made');
      assert.equal(await page.evaluate(() => askfirst.consent.allows('video')), false);
      await page.evaluate('askfirst.consent.withdraw()');
      await covered();
    });

    it('takes all placeholders away once the service is granted, and puts them back', async () => {
      const address = await rejected(guarded);
      await press('boxed', 'always');
      await arrived(address, ALL, SEEN);
      await settle(address);
      assert.deepEqual(seen(address).asked.video.toSorted(), ALL.toSorted());
      assert.equal(await page.evaluate(() => document.querySelector('askfirst-embed')), null);
      assert.equal(await page.evaluate('document.activeElement.id'), 'boxed');
      await page.evaluate('askfirst.consent.withdraw()');
      await covered();
      await page.evaluate('document.activeElement.localName').then((name) => {
        assert.equal(name, 'askfirst-embed');
      });
    });
  });
}

describe('"embeds": "auto"', () => {
  it('gives placeholders the boxes of their frames', async () => {
    await rejected();
    const before = await boxes('askfirst-embed, #own, #end');
    await page.evaluate('askfirst.consent.acceptAll()');
    await page.waitFor(() => !document.querySelector('askfirst-embed'));
    const after = await boxes('iframe:not(#hidden, #dot), #end');
    assert.deepEqual(before, after);
    await page.evaluate(() => new Promise((next) => setTimeout(next, 100)));
  });

  it('follows what the site does with a frame', async () => {
    await rejected('?channels');
    await page.evaluate(() => document.getElementById('made').remove());
    await covered(2);
    await page.evaluate(() => (document.getElementById('boxed').src = 'about:blank'));
    await covered(1);
    await page.evaluate(() => document.getElementById('hidden').classList.remove('none'));
    await covered(2);
  });

  it('keeps them where one press grants and something takes that back', async () => {
    const address = await rejected('?channels');
    await page.evaluate(() => {
      const refuse = () => askfirst.consent.rejectAll();
      askfirst.consent.addEventListener('change', refuse, { once: true });
    });
    await press('boxed', 'always');
    await covered();
    await settle(address);
    assert.deepEqual(seen(address).asked.video ?? [], []);
  });

  it('puts a placeholder for a frame that comes later', async () => {
    await rejected('?channels');
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = document.getElementById('made').src;
      document.body.append(frame);
    });
    await covered(4);
  });
});
