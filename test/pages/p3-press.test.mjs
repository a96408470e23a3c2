/* global __order, askfirst -- in the page */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choose, noticed, visits } from '../support/visit.mjs';

const { page, visit } = await visits();

const order = () => page.evaluate('__order');
const ran = () => page.waitFor(() => __order.includes('ran'));

describe('A press with much to follow', () => {
  it('is answered on the screen before anything is released', async () => {
    await visit('/fixtures/press.html');
    await choose(page, 'accept');
    await ran();
    assert.deepEqual(await order(), ['press', 'change', 'frame', 'ran']);
  });

  it('leaves what script grants where it was: at once', async () => {
    await visit('/fixtures/press.html');
    await noticed(page);
    await page.evaluate(() => {
      askfirst.consent.acceptAll();
      setTimeout(() => __order.push('next task'));
    });
    await page.waitFor(() => __order.includes('next task'));
    assert.deepEqual(await order(), ['change', 'ran', 'next task']);
  });

  it('grants no more than the last answer of one press', async () => {
    await visit('/fixtures/press.html');
    await noticed(page);
    await page.evaluate(() => {
      document.addEventListener('askfirst:change', () => askfirst.consent.rejectAll(), {
        once: true,
      });
    });
    await page.click('askfirst-notice > [data-askfirst="accept"]');
    await page.waitFor(() => __order.includes('frame'));
    // What had been put off has run by now: a frame, and the task after it.
    await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => setTimeout(next))));
    assert.deepEqual(await order(), ['press', 'change', 'change', 'frame']);
    assert.equal(await page.evaluate('askfirst.consent.allows("analytics")'), false);
    assert.equal(await page.evaluate('askfirst.consent.held.length'), 1);
  });

  it('is recorded although the page goes at once', async () => {
    const address = await visit('/fixtures/press.html');
    await noticed(page);
    await page.evaluate(() => {
      // The site's own listener comes after ours, in the same press.
      document.addEventListener('click', () => location.assign('/fixtures/own.js'), { once: true });
    });
    await page.click('askfirst-notice > [data-askfirst="accept"]');
    await page.waitFor(() => location.pathname.endsWith('own.js'));
    await page.goto(address);
    await page.waitFor(() => window.askfirst?.consent);
    assert.equal(await page.evaluate('askfirst.consent.allows("analytics")'), true);
  });
});
