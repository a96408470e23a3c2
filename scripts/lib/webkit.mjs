import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { findBrowser, findMiniBrowser } from './engines.mjs';
import { createDesktop } from './webkit-desktop.mjs';
import { startXvfb } from './xvfb.mjs';

/**
 * What a session asks for: WebKitGTK's own small browser, in a fresh private profile.
 *
 * @param port the server that answers for all hosts over http that are not this machine's own name
 * @param proxy the proxy that leads to all hosts, see test/support/browser.mjs. It is the browser that is
 *   told of it, as `sslProxy` of a session is a proxy that itself speaks TLS to WebKitGTK
 */
export function webkitCapabilities({ port, proxy } = {}) {
  const args = proxy ? [`--proxy=http://127.0.0.1:${proxy}`] : [];
  return {
    ...(port && { proxy: { proxyType: 'manual', httpProxy: `127.0.0.1:${port}` } }),
    ...(proxy && { acceptInsecureCerts: true }),
    'webkitgtk:browserOptions': { binary: findMiniBrowser(), args: ['--automation', ...args] },
  };
}

/**
 * Starts WebKitWebDriver on a virtual screen, for a visitor who prefers `media`. Resolves with
 * `{ port, close() }`.
 */
export async function startWebKitDriver(media = {}) {
  const desktop = createDesktop(media);
  const screen = await startXvfb();
  const port = await freePort();
  const driver = spawn(findBrowser('webkit'), [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    detached: true, // its own process group: ending it also ends the browsers that it started
    env: { ...process.env, ...desktop.env, DISPLAY: screen.display, GDK_BACKEND: 'x11' },
  });
  const close = () => {
    process.off('exit', close);
    driver.removeAllListeners('exit');
    if (driver.exitCode === null && driver.signalCode === null) process.kill(-driver.pid);
    screen.close();
    desktop.remove();
  };
  process.once('exit', close); // also after an uncaught error
  process.once('SIGTERM', () => process.exit(1)); // which would skip `exit` by itself
  const failed = once(driver, 'exit').then(([code]) => {
    throw new Error(`WebKitWebDriver ended with code ${code}.`);
  });
  await Promise.race([failed, answers(`http://127.0.0.1:${port}/status`)]).catch((error) => {
    close();
    throw error;
  });
  failed.catch(() => {}); // from here on its callers notice by their own requests
  return { port, close };
}

/** Resolves as soon as the address answers. */
async function answers(url, deadline = Date.now() + 15_000) {
  for (;;) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    if (Date.now() > deadline) throw new Error(`${url} did not answer within 15 s.`);
    await sleep(50);
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
