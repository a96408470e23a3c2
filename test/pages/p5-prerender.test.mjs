import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { engine } from '../support/browser.mjs';
import { stage } from '../support/stage.mjs';
import { choose, noticed } from '../support/visit.mjs';

const { newPage, site, address } = await stage();

/**
 * Makes the browser render a page ahead and then go there. Resolves with what that page tells of itself
 * before and after, and with what it has run before.
 */
async function visitAhead(page) {
  const token = `ahead-${Math.random()}`;
  const target = `/fixtures/prerendering.html?token=${token}`;
  await page.evaluate((target) => {
    const rules = document.createElement('script');
    rules.type = 'speculationrules';
    rules.textContent = JSON.stringify({ prerender: [{ urls: [target], eagerness: 'immediate' }] });
    document.head.append(rules);
  }, target);
  const told = async (name) => {
    const mine = ({ query }) => query.name === name && query.token === token;
    return JSON.parse((await site.log.until(mine)).query.told);
  };
  const ran = () =>
    site.log.read({ token }).filter(({ query }) => query.name === 'released').length;
  const before = await told('ahead');
  const early = ran();
  // The page that went away does not answer.
  void page.evaluate((target) => void (location.href = target), target).catch(() => {});
  return { before, early, after: await told('seen'), ran };
}

const UNSEEN = {
  prerendering: true,
  decided: false,
  record: false,
  tracker: false,
  notice: false,
  written: false,
};

/** Firefox and WebKitGTK render nothing ahead. */
describe('P5 a page that is rendered ahead', { skip: engine !== 'chromium' }, () => {
  it('asks once it is seen', async () => {
    const page = await newPage();
    await page.goto(address('/fixtures/prerendering.html'));
    await noticed(page);
    const { before, after } = await visitAhead(page);
    assert.deepEqual(before, UNSEEN);
    assert.deepEqual(after, { ...UNSEEN, prerendering: false, notice: true });
  });

  it('reads, shows, releases and writes nothing until it is seen, and then what was granted', async () => {
    const page = await newPage();
    await page.goto(address('/fixtures/prerendering.html'));
    await choose(page, 'accept');
    const { before, early, after, ran } = await visitAhead(page);
    assert.deepEqual(before, UNSEEN);
    assert.equal(early, 0);
    const now = { decided: true, record: true, tracker: true };
    assert.deepEqual(after, { ...UNSEEN, ...now, prerendering: false });
    await site.log.until(() => ran() > 0);
    assert.equal(ran(), 1);
  });
});
