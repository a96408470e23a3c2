import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ConsentLog } from './consent-log.mjs';
import { DecisionFile } from './decision-file.mjs';
import { latenessOf, readSiteFile } from './files.mjs';
import { RequestLog } from './log.mjs';
import { answerLog } from './log-api.mjs';
import { fillIn, InitScripts, nonceOf } from './page.mjs';
import { Renewal } from './renewal.mjs';
import { send, sendJson, sendMissing, typeOf } from './send.mjs';
import { answerSocket, answerTracker } from './tracker.mjs';

/**
 * Starts the demo site and its third parties on one port: `localhost` is the site, every
 * `*.localhost` host is somebody else.
 *
 * @param decisions path of the file that keeps what is posted to `/consent-log`; without one it is
 *   forgotten with the process
 * @returns `{ url, tracker, port, log, posts, consentLog, renewal, close() }`; `log` is the RequestLog
 *   of third parties, `posts` that of `/consent-log` and `/askfirst-renew`, `url` and `tracker` are
 *   origins without a slash at the end.
 */
export async function startSite({ port = 0, root = defaultRoot, decisions } = {}) {
  const log = new RequestLog();
  const posts = new RequestLog();
  const file = await DecisionFile.open(decisions);
  const consentLog = new ConsentLog(file, root);
  const renewal = new Renewal();
  const inits = new InitScripts();
  const own = { posts, consentLog, renewal };
  const site = { root, log, inits, port, signalled: new Set(), ...own };
  const server = createServer((request, response) => {
    answer(request, response, site).catch((error) => {
      console.error(`${request.method} ${request.url}:`, error);
      response.destroy();
    });
  });
  server.on('upgrade', (request, socket) => {
    log.add(request, new URL(request.url, `http://${request.headers.host}`), '');
    answerSocket(request, socket);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  site.port = server.address().port;
  return {
    url: `http://localhost:${site.port}`,
    tracker: `http://tracker.localhost:${site.port}`,
    port: site.port,
    log,
    ...own,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      await file.close();
    },
  };
}

const defaultRoot = fileURLToPath(new URL('../../', import.meta.url));

/** What the site itself does with a consent: log it, and set its cookie again. */
const RECEIVERS = { '/consent-log': 'consentLog', '/askfirst-renew': 'renewal' };

async function answer(request, response, site) {
  const host = (request.headers.host ?? 'localhost').replace(/:\d+$/, '');
  const url = new URL(request.url, `http://${request.headers.host ?? 'localhost'}`);
  const third = host.endsWith('.localhost');
  // Third parties are asked anew each time; the site's own pages may go into the back/forward cache.
  response.setHeader('cache-control', third ? 'no-store' : 'no-cache');

  const body = await text(request);
  playSignal(request, url, site.signalled);
  if (third || url.pathname === '/ran') site.log.add(request, url, body);
  const delay = Number(url.searchParams.get('delay') ?? latenessOf(url.pathname));
  if (delay > 0) await sleep(delay);

  if (third) return answerTracker(request, response, url, site);
  if (url.pathname.startsWith('/__log')) return answerLog(request, response, url, site.log);
  if (url.pathname.startsWith('/__init/')) return answerInit(request, response, url, site, body);
  if (['/ran', '/favicon.ico'].includes(url.pathname)) return send(response, 204, 'text/plain');
  // Below any path: cookies are sent by theirs.
  if (url.pathname.endsWith('/echo-headers')) return sendJson(response, request.headers);
  if (url.pathname === '/set-cookie') {
    response.setHeader('set-cookie', url.searchParams.getAll('cookie'));
    return send(response, 204, 'text/plain');
  }
  if (RECEIVERS[url.pathname]) {
    site.posts.add(request, url, body);
    return site[RECEIVERS[url.pathname]].answer(request, response, body);
  }
  if (url.pathname.startsWith('/matrix/')) return answerMatrix(response, url, site);
  return answerFile(request, response, url, site);
}

/**
 * A page cannot make its browser send `DNT: 1`. After `?dnt=1` on a page the server adds the header
 * to every request with the same token, as a proxy would, until `?dnt=0`.
 */
function playSignal({ headers }, { searchParams }, signalled) {
  const token = searchParams.get('token');
  if (token === null) return;
  if (searchParams.get('dnt') === '1') signalled.add(token);
  else if (searchParams.get('dnt') === '0') signalled.delete(token);
  if (signalled.has(token)) headers.dnt = '1';
}

/** `PUT /__init/x.js` keeps the body as a script that runs first in pages opened with `?init=x`. */
function answerInit(request, response, url, { inits }, body) {
  const name = url.pathname.slice('/__init/'.length).replace(/\.js$/, '');
  if (request.method === 'PUT') {
    inits.set(name, body);
    return send(response, 204, 'text/plain');
  }
  const source = inits.get(name);
  return source === undefined ? sendMissing(response) : send(response, 200, typeOf('.js'), source);
}

/**
 * The pages of test/guard/matrix: there, styles and workers too name third parties. `?control` leaves
 * askfirst out of a page, `?url=` is what a file asks for.
 */
async function answerMatrix(response, { pathname, searchParams }, { root, port }) {
  const folder = join(root, 'test/guard/matrix/page');
  const file = join(folder, pathname.slice('/matrix'.length));
  const text = file.startsWith(folder) && (await readFile(file, 'utf8').catch(() => undefined));
  if (text === false || text === undefined) return sendMissing(response);
  const askfirst = searchParams.has('control') ? /<!--askfirst-->.*<!--\/askfirst-->/s : undefined;
  const asking = text
    .replace(askfirst ?? '', '')
    .replaceAll('{{url}}', searchParams.get('url') ?? '');
  const token = searchParams.get('token') ?? 'none';
  send(response, 200, typeOf(file), fillIn(asking, { port, token }));
}

async function answerFile(request, response, url, site) {
  const chunked = url.pathname.startsWith('/chunked/');
  const path = chunked ? url.pathname.replace('/chunked/', '/fixtures/') : url.pathname;
  const file = await readSiteFile(site.root, path);
  if (!file) return sendMissing(response);
  if (file.moved) return void response.writeHead(301, { location: file.moved + url.search }).end();
  if (!file.name.endsWith('.html')) return send(response, 200, typeOf(file.name), file.bytes);

  const csp = url.searchParams.get('csp') ?? '';
  if (csp) response.setHeader('content-security-policy', csp);
  const token = url.searchParams.get('token') ?? 'none';
  const filled = fillIn(file.bytes.toString(), { port: site.port, token, nonce: nonceOf(csp) });
  const init = url.searchParams.get('init') ?? cookie(request, '__init');
  const html = init ? site.inits.inject(filled, init, csp) : filled;
  if (!chunked) return send(response, 200, typeOf('.html'), html);

  const [first, ...rest] = html.split('<!--chunk-->');
  response.writeHead(200, { 'content-type': typeOf('.html') });
  response.write(first);
  await sleep(Number(url.searchParams.get('gap') ?? 300));
  response.end(rest.join(''));
}

const cookie = (request, name) =>
  new RegExp(`(?:^|; )${name}=([^;]*)`).exec(request.headers.cookie ?? '')?.[1];

async function text(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
