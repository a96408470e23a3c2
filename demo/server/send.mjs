/** Content types of what the demo and its third parties serve. */
const TYPES = {
  css: 'text/css; charset=utf-8',
  gif: 'image/gif',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  map: 'application/json; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webp: 'image/webp',
  woff2: 'font/woff2',
};

export const typeOf = (name) =>
  TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';

export function send(response, status, type, body = '') {
  response.writeHead(status, { 'content-type': type });
  response.end(body);
}

export const sendJson = (response, value) =>
  send(response, 200, TYPES.json, `${JSON.stringify(value)}\n`);

export const sendMissing = (response) => send(response, 404, TYPES.txt, 'Not found\n');
