import { once } from 'node:events';
import { createServer } from 'node:https';
import { readSiteFile } from '../../../demo/server/files.mjs';
import { RequestLog } from '../../../demo/server/log.mjs';
import { send, sendMissing, typeOf } from '../../../demo/server/send.mjs';
import { root } from '../../../scripts/lib/root.mjs';
import { selfSigned } from './certificate.mjs';
import { pageOf, SITES } from './pages.mjs';
import { ownerOf } from './snippets.mjs';
import { standInOf } from './stand-in.mjs';

/** Nobody's service: what comes from there after all others says that these have come. */
const FREE = 'free.example';

/**
 * Plays the whole world to a browser that takes every host for this server: the two sites, and every
 * vendor on the https addresses that it publishes. Nothing leaves this machine.
 *
 * @returns `{ port, log, close() }`. Entries of the log have `service`, the one asked for or, on the
 *   path `/ran` of a site, the one whose code ran; undefined for addresses that nobody publishes
 */
export async function startWorld() {
  const world = { log: new RequestLog(), page: undefined, pending: 0, quiet: [] };
  const server = createServer(selfSigned(), (request, response) => {
    answer(request, response, world).catch((error) => {
      console.error(`${request.headers.host}${request.url}:`, error);
      response.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: server.address().port,
    log: world.log,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function answer(request, response, world) {
  const url = new URL(request.url, `https://${request.headers.host}`);
  response.setHeader('cache-control', 'no-store');
  if (url.host in SITES) return answerSite(request, response, url, world);
  if (url.host === FREE) {
    // Not before all that was asked for earlier has been answered.
    if (world.pending > 0) await new Promise((settle) => world.quiet.push(settle));
    return send(response, 200, typeOf('.js'));
  }
  world.pending++;
  response.on('close', () => {
    if (--world.pending === 0) world.quiet.splice(0).forEach((settle) => settle());
  });
  return answerVendor(request, response, url, world);
}

async function answerSite(request, response, url, world) {
  if (url.pathname === '/') {
    world.page = pageOf(url);
    return send(response, 200, typeOf('.html'), world.page.html);
  }
  if (url.pathname === '/parsed') {
    world.page.parsed();
    return send(response, 204, 'text/plain');
  }
  if (url.pathname === '/ran') {
    note(world, request, url, url.searchParams.get('id'));
    return send(response, 204, 'text/plain');
  }
  // A network is slower than this machine: the browser looks ahead in the HTML meanwhile.
  if (url.pathname === '/dist/askfirst.js') await lookedAhead(world);
  const file = await readSiteFile(root, url.pathname);
  return file ? send(response, 200, typeOf(file.name), file.bytes) : sendMissing(response);
}

async function lookedAhead({ log, page }) {
  const asked = () => log.read().map(({ address }) => address);
  const all = () => page.ahead.every((start) => asked().some((one) => one.startsWith(start)));
  if (!all()) await log.until(all, 3000).catch(() => {}); // what is missing, the test will name
}

async function answerVendor(request, response, url, world) {
  const address = url.host + request.url;
  // Browsers also ask for something of their own.
  const id = world.page && ownerOf(world.page.owners, address);
  note(world, request, url, id);
  if (id === undefined) return sendMissing(response);

  const stand = standInOf(id, world.page.site);
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('set-cookie', stand.setCookies(url.hostname));
  switch (request.headers['sec-fetch-dest']) {
    case 'script':
      return send(response, 200, typeOf('.js'), stand.script);
    case 'style':
      return send(response, 200, typeOf('.css'));
    case 'image':
      return send(response, 200, typeOf('.gif'), GIF);
    case 'iframe':
      // One that is there before the parser has come to its end may run: see docs/limits.md.
      await world.page.isParsed;
      return send(response, 200, typeOf('.html'), stand.frame);
  }
  return send(response, 204, 'text/plain');
}

const note = ({ log }, request, url, service) =>
  log.add(request, url, '', { service, address: url.host + request.url });

const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
