import { sendJson } from './send.mjs';

/**
 * The request log over HTTP, for pages and in-browser tests (open to every origin):
 * `GET /__log?token=&since=` lists hits, `&until=/ran?name=x` first waits for a hit whose path and
 * query contain that text, `DELETE /__log?token=` forgets, `GET /__log/stream?token=` is a stream
 * of server-sent events.
 */
export async function answerLog(request, response, url, log) {
  const token = url.searchParams.get('token') ?? undefined;
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('access-control-allow-methods', 'GET, DELETE');
  if (request.method === 'OPTIONS') return void response.writeHead(204).end();
  if (request.method === 'DELETE') {
    log.clear(token);
    return void response.writeHead(204).end();
  }
  if (url.pathname === '/__log/stream') return stream(response, token, log);

  const until = url.searchParams.get('until');
  if (until !== null) {
    const mine = (hit) => token === undefined || hit.token === token;
    // When it does not come, the list tells the test what came instead.
    await log.until((hit) => mine(hit) && address(hit).includes(until)).catch(() => {});
  }
  sendJson(response, log.read({ token, since: Number(url.searchParams.get('since') ?? 0) }));
}

const address = (hit) => `${hit.path}?${new URLSearchParams(hit.query)}`;

function stream(response, token, log) {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(':\n\n'); // lets the browser fire `open` now
  const off = new AbortController();
  response.on('close', () => off.abort());
  const push = ({ detail }) => {
    if (token === undefined || detail.token === token) {
      response.write(`data: ${JSON.stringify(detail)}\n\n`);
    }
  };
  log.addEventListener('hit', push, { signal: off.signal });
}
