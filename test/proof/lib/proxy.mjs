import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';

/**
 * A way to all hosts that leads to one port of this machine, for browsers that can be told of a proxy
 * but not where a host is. What is not asked over https has no way.
 *
 * @returns `{ port, close() }`
 */
export async function startProxy(target) {
  const sockets = new Set();
  const keep = (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  };
  const server = createServer((request, response) => response.writeHead(502).end());
  server.on('connection', keep);
  server.on('connect', (request, socket, head) => {
    const tunnel = connect(target, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      if (head.length > 0) tunnel.write(head);
      tunnel.pipe(socket).pipe(tunnel);
    });
    keep(tunnel);
    // Each end goes with the other: browsers drop connections without a word.
    socket.on('error', () => tunnel.destroy()).on('close', () => tunnel.destroy());
    tunnel.on('error', () => socket.destroy()).on('close', () => socket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: server.address().port,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
