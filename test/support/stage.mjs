import { after } from 'node:test';
import { startSite } from '../../demo/server/site.mjs';
import { launch } from './browser.mjs';

/**
 * What a file of page tests needs, closed when its tests have ended: the site with its third parties
 * and a browser. `address(path)` gives the page a token of its own, by which `hits(address)` finds
 * what it made the browser ask third parties for. `hosts` are further names of the site,
 * `root` is a folder with `demo`, `dist` and `test` in place of the repository's.
 */
export async function stage({ media, hosts, root } = {}) {
  const site = await startSite({ root });
  const browser = await launch(undefined, media, hosts && { hosts, port: site.port }).catch(
    async (error) => {
      await site.close();
      throw error;
    },
  );
  after(async () => {
    await browser.close();
    await site.close();
  });

  let count = 0;
  return {
    site,
    browser,
    newPage: () => browser.newPage(),
    address(path) {
      const url = new URL(path, site.url);
      url.searchParams.set('token', `t${++count}`);
      return url.href;
    },
    hits: (address) => site.log.read({ token: new URL(address).searchParams.get('token') }),
  };
}
