import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startSite } from '../../demo/server/site.mjs';
import { launch } from '../support/browser.mjs';

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <title>Page</title>
    <script nonce="{{nonce}}">
      window.early = window.fromInit;
      console.warn('ready');
      addEventListener('pageshow', (event) => (window.restored = event.persisted));
    </script>
    <script nonce="{{nonce}}" src="{{tracker}}/script.js?name=page&token={{token}}"></script>
  </head>
  <body>
    <button id="outer">Outer</button>
    <x-host></x-host>
    <a href="/next.html">Next</a>
    <script nonce="{{nonce}}">
      const inner = document.createElement('button');
      inner.textContent = 'Inner';
      document.querySelector('x-host').attachShadow({ mode: 'open' }).append(inner);
      inner.onclick = (event) => (window.innerClicked = event.isTrusted);
      document.querySelector('#outer').onclick = (event) => (window.clicked = event.isTrusted);
    </script>
  </body>
</html>`;

const STRICT = "script-src 'nonce-abc' 'strict-dynamic'; require-trusted-types-for 'script'";
const engines = (process.env.ASKFIRST_ENGINES ?? 'chromium,firefox,webkit').split(',');

for (const engine of engines) {
  describe(`a page of ${engine}`, () => {
    let root, site, browser, page;
    before(async () => {
      root = mkdtempSync(join(tmpdir(), 'askfirst-site-'));
      mkdirSync(join(root, 'demo'));
      writeFileSync(join(root, 'demo/page.html'), PAGE);
      writeFileSync(join(root, 'demo/next.html'), '<!doctype html><title>Next</title>');
      site = await startSite({ root });
      browser = await launch(engine, { colorScheme: 'dark' });
      page = await browser.newPage();
      await page.initScript('window.fromInit = true');
      await page.goto(`${site.url}/page.html?token=first`);
    });
    after(async () => {
      await browser?.close();
      await site?.close();
      rmSync(root, { recursive: true });
    });

    it('runs early scripts and lets third parties see their requests', async () => {
      assert.equal(await page.evaluate('window.early'), true);
      await site.log.until(({ path, token }) => path === '/ran' && token === 'first');
    });

    it('has a keyboard and a pointer that the page trusts', async () => {
      await page.press('Tab');
      await page.press('Enter');
      assert.equal(await page.evaluate('window.clicked'), true);
      await page.click('x-host >>> button');
      assert.equal(await page.evaluate('window.innerClicked'), true);
      await page.press('Shift+Tab');
      assert.equal(await page.evaluate('document.activeElement.id'), 'outer');
    });

    it('has a size, a colour scheme and a console', async () => {
      await page.viewport(360, 640);
      assert.deepEqual(await page.evaluate('[innerWidth, innerHeight]'), [360, 640]);
      assert.equal(
        await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches),
        true,
      );
      assert.deepEqual(await page.console(), [{ type: 'warn', text: 'ready' }]);
    });

    it('waits across a navigation, and comes back from the back/forward cache', async () => {
      await page.click('a');
      await page.waitFor(() => document.title === 'Next');
      await page.back();
      assert.deepEqual(await page.evaluate('[window.clicked, window.restored]'), [true, true]);
      await page.reload();
      assert.equal(await page.evaluate('window.clicked === undefined'), true);
    });

    it('can be asked under a strict policy, and shares cookies with the other tabs', async () => {
      const other = await browser.newPage();
      const policy = encodeURIComponent(STRICT);
      await other.goto(`${site.url}/page.html?token=second&csp=${policy}`);
      assert.deepEqual(await other.waitFor(() => window.__ran), ['page']);
      assert.equal(await other.waitFor(() => window), true); // has no JSON, but is there
      await other.evaluate(() => (document.cookie = 'tab=other; path=/'));
      assert.deepEqual(
        (await page.cookies()).map(({ name }) => name),
        ['tab'],
      );
      await page.clearCookies();
      assert.equal(await other.evaluate('document.cookie'), '');
      await other.close();
      assert.equal(await page.evaluate('document.title'), 'Page');
    });
  });
}
