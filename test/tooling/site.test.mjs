import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { startSite } from '../../demo/server/site.mjs';

describe('startSite', () => {
  let site;
  before(async () => {
    site = await startSite();
  });
  after(() => site.close());

  /** Node does not resolve `*.localhost` names as browsers do, so the host goes into the header. */
  const ask = (path, { host = 'localhost', method = 'GET', body } = {}) =>
    new Promise((resolve, reject) => {
      const headers = { host: `${host}:${site.port}` };
      const call = request({ host: '127.0.0.1', port: site.port, path, method, headers });
      call.on('error', reject);
      call.on('response', async (response) => {
        let text = '';
        for await (const chunk of response) text += chunk;
        resolve({ status: response.statusCode, headers: response.headers, text });
      });
      call.end(body);
    });

  it('logs what third parties are asked for, and not what the site is asked for', async () => {
    await ask('/script.js?name=a&token=hit', { host: 'tracker.localhost' });
    await ask('/collect?token=hit', { host: 'ads.localhost', method: 'POST', body: 'page_view' });
    await ask('/echo-headers?token=hit');
    const hits = JSON.parse((await ask('/__log?token=hit')).text);
    assert.deepEqual(
      hits.map(({ host, method, path, body }) => `${method} ${host.split('.')[0]}${path} ${body}`),
      ['GET tracker/script.js ', 'POST ads/collect page_view'],
    );
  });

  it('waits for a hit that is still to come', async () => {
    const waiting = ask('/__log?token=late&until=/pixel.gif');
    await ask('/pixel.gif?token=late', { host: 'ads.localhost' });
    assert.equal(JSON.parse((await waiting).text).length, 1);
  });

  it('forgets the hits of one token only', async () => {
    for (const token of ['one', 'two']) await ask(`/tr?token=${token}`, { host: 'ads.localhost' });
    await ask('/__log?token=one', { method: 'DELETE' });
    assert.equal(JSON.parse((await ask('/__log?token=one')).text).length, 0);
    assert.equal(JSON.parse((await ask('/__log?token=two')).text).length, 1);
  });

  it('answers 404 for what third parties do not have, and logs that too', async () => {
    const { status } = await ask('/nothing.js?token=404', { host: 'video.localhost' });
    assert.equal(status, 404);
    assert.equal(site.log.read({ token: '404' }).length, 1);
  });

  it('serves nothing outside its folders', async () => {
    for (const path of [
      '/package.json',
      '/fixtures/..%2f..%2f..%2fpackage.json',
      '/server/site.mjs',
      '/a%2f..%2fserver/site.mjs',
    ]) {
      assert.equal((await ask(path)).status, 404, path);
    }
  });

  it('leaves out one built file when asked', async () => {
    assert.equal((await ask('/without/ui/askfirst.js')).status, 200);
    assert.equal((await ask('/without/ui/askfirst-ui.js')).status, 404);
    assert.equal((await ask('/without/preferences/askfirst-ui.js')).status, 200);
  });
});
