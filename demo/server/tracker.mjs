import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { send, sendMissing, typeOf } from './send.mjs';

const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const COOKIE = 'uid=3rd-party; Path=/; Max-Age=31536000; SameSite=None; Secure';

/** Scripts in ./vendor that play the tools which the demo pages embed. */
const VENDOR = new Set([
  'analytics.js',
  'pixel.js',
  'like.js',
  'survey.js',
  'chain.js',
  'worker.js',
]);

/**
 * Plays a third party. Every path takes `token`, `delay` and `cache=1`; what its code does once it
 * runs is reported to `/ran` on the *site*, where no guard of the third party's host is in the way.
 */
export async function answerTracker(request, response, url, { port }) {
  const site = `http://localhost:${port}`;
  const query = url.searchParams;
  const name = query.get('name') ?? url.pathname.slice(1);
  const token = query.get('token') ?? 'none';
  const words = { site, origin: url.origin, name, token };

  response.setHeader('access-control-allow-origin', '*');
  if (query.get('cache') === '1') response.setHeader('cache-control', 'public, max-age=600');

  switch (url.pathname) {
    case '/script.js':
    case '/module.js':
      return send(response, 200, typeOf('.js'), await vendor('ran.js', words));
    case '/frame.html':
      return send(response, 200, typeOf('.html'), await vendor('frame.html', words));
    case '/player':
      return send(response, 200, typeOf('.html'), await vendor('player.html', words));
    case '/like.html':
      return send(response, 200, typeOf('.html'), await vendor('like.html', words));
    case '/style.css':
      return send(response, 200, typeOf('.css'), '.third-party { color: rgb(1, 2, 3); }\n');
    case '/pixel.gif':
    case '/tr':
      response.setHeader('set-cookie', COOKIE);
      return send(response, 200, typeOf('.gif'), GIF);
    case '/collect':
      response.setHeader('access-control-allow-headers', 'content-type');
      response.setHeader('set-cookie', COOKIE);
      return send(response, 204, 'text/plain');
  }
  const file = url.pathname.slice(1);
  if (!VENDOR.has(file)) return sendMissing(response);
  return send(response, 200, typeOf('.js'), await vendor(file, words));
}

/** What RFC 6455 adds to the browser's key; a close frame with "normal closure". */
const SOCKET_KEY = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const CLOSE = Buffer.from([0x88, 0x02, 0x03, 0xe8]);

/**
 * Accepts a WebSocket and closes it in good order: browsers make a host wait for its next socket that
 * failed to open one.
 */
export function answerSocket({ headers }, socket) {
  const key = `${headers['sec-websocket-key']}${SOCKET_KEY}`;
  socket.on('error', () => {}); // the page may be gone
  socket.write(
    [
      'HTTP/1.1 101 Switching Protocols',
      'Upgrade: websocket',
      'Connection: Upgrade',
      `Sec-WebSocket-Accept: ${createHash('sha1').update(key).digest('base64')}`,
      '\r\n',
    ].join('\r\n'),
  );
  socket.end(CLOSE);
}

/** Reads a vendor file; `__ORIGIN__`, `__SITE__`, `__NAME__` and `__TOKEN__` in it are filled in. */
async function vendor(file, words) {
  const text = await readFile(new URL(`vendor/${file}`, import.meta.url), 'utf8');
  const inHtml = file.endsWith('.html');
  return text.replace(/__(ORIGIN|SITE|NAME|TOKEN)__/g, (_, word) => {
    const value = words[word.toLowerCase()];
    if (inHtml) return value.replace(/[<>&"']/g, '');
    return JSON.stringify(value).slice(1, -1).replaceAll("'", "\\'");
  });
}
