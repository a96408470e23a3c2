import { createServer } from 'node:http';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Serves the built files under /dist/, pages that measures put there, and scripts that call `__ran`.
 * The files are read at the start, so that a build in between does not change what is measured.
 *
 * @returns `{ url, files, page(path, html), close() }`; `files` are texts by name, `page` returns the
 * page's address
 */
export async function startBenchSite(dist) {
  const pages = new Map();
  const files = new Map();
  for (const name of readdirSync(dist)) {
    if (name.endsWith('.js')) files.set(name, readFileSync(join(dist, name), 'utf8'));
  }
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://localhost');
    const delay = Number(url.searchParams.get('delay') ?? 0);
    if (delay > 0) await sleep(delay);
    const [type, body] = answer(url);
    // Nothing is cached: every round is a first visit to the network.
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': `text/${type}; charset=utf-8`,
      'cache-control': 'no-store',
    });
    response.end(body);
  });

  function answer({ pathname, searchParams }) {
    if (pathname === '/ran.js') return ['javascript', `__ran(${searchParams.get('n')});`];
    if (pathname.startsWith('/dist/')) return ['javascript', files.get(pathname.slice(6))];
    return ['html', pages.get(pathname)];
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://localhost:${server.address().port}`;
  return {
    url,
    files,
    page(path, html) {
      pages.set(path, html);
      return url + path;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
