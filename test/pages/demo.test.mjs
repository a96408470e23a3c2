/* global askfirst -- in the page */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { choose, complaints, released, visits } from '../support/visit.mjs';

const { page, site, visit, settle, seen } = await visits();

describe('the demo', () => {
  for (const path of ['/corporate/', '/storefront/', '/qa/']) {
    it(`${path} runs nothing before a choice, its own code goes on, everything is released after`, async () => {
      const address = await visit(path);
      await page.waitFor(() => askfirst.consent);
      await settle(address, '127.0.0.1');
      // An unmarked frame of the served HTML may be faster than any script (docs/limits.md).
      const ran = seen(address).ran.filter((name) => name !== 'video-published');
      assert.deepEqual(ran, []);
      await choose(page, 'accept');
      await released(page);
      const token = new URL(address).searchParams.get('token');
      await site.log.until((hit) => {
        return hit.path === '/ran' && hit.token === token && !/^barrier/.test(hit.query.name);
      });
      assert.deepEqual(await complaints(page, 0), []);
    });
  }

  it('shows each element that is released on the page for QA', async () => {
    await visit('/qa/');
    await page.waitFor(() => askfirst.consent?.held.length > 0);
    const lines = () => document.querySelectorAll('[data-guard] > li').length;
    const before = await page.evaluate(lines);
    await choose(page, 'accept');
    await released(page);
    await page.waitFor(
      (count) => document.querySelectorAll('[data-guard] > li').length > count,
      before,
    );
    assert.deepEqual(await complaints(page, 0), []);
  });

  it('has the same config on the policy page and on the corporate page', async () => {
    const demo = new URL('../../demo/corporate/', import.meta.url);
    const html = await readFile(new URL('index.html', demo), 'utf8');
    const [, block] = /id="askfirst-config">([^]*?)<\/script>/.exec(html);
    const file = await readFile(new URL('askfirst.json', demo), 'utf8');
    assert.deepEqual(JSON.parse(file), JSON.parse(block));
  });
});
