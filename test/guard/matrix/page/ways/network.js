// Calls that ask for something.
(() => {
  const { add } = window.matrix;

  const request = (url, init) => {
    const { promise, resolve } = Promise.withResolvers();
    const asked = new XMLHttpRequest();
    asked.open(init?.method ?? 'GET', url, init?.async ?? true);
    asked.onloadend = resolve;
    asked.send();
    return promise;
  };
  const ws = (url) => url.replace('http:', 'ws:');
  const worklet = () => new OfflineAudioContext(1, 1, 44100).audioWorklet;

  add('network', 'call', {
    'fetch-string': (url) => fetch(url),
    'fetch-url': (url) => fetch(new URL(url)),
    'fetch-request': (url) => fetch(new Request(url)),
    'fetch-request-of-request': (url) => fetch(new Request(new Request(url)), { method: 'POST' }),
    'fetch-object': (url) => fetch({ toString: () => url }),
    'fetch-keepalive': (url) => fetch(url, { keepalive: true, method: 'POST' }),
    'fetch-no-cors': (url) => fetch(url, { mode: 'no-cors' }),
    'fetch-protocol-relative': (url) => fetch(url.replace('http:', '')),
    'fetch-later': 'fetchLater' in window && ((url) => fetchLater(url, { activateAfter: 0 })),
    'xhr-async': (url) => request(url),
    'xhr-post': (url) => request(url, { method: 'POST' }),
    'xhr-url': (url) => request(new URL(url)),
    'xhr-sync': (url) => request(url, { async: false }),
    beacon: (url) => navigator.sendBeacon(url, 'x'),
    'beacon-url': (url) => navigator.sendBeacon(new URL(url)),
    'web-socket': (url) => void new WebSocket(ws(url)),
    'web-socket-http': (url) => void new WebSocket(url),
    'web-socket-stream':
      'WebSocketStream' in window && ((url) => new WebSocketStream(ws(url)).opened),
    'event-source': (url) => void new EventSource(url),
    'event-source-url': (url) => void new EventSource(new URL(url)),
    'audio-worklet': 'AudioWorklet' in window && ((url) => worklet().addModule(url)),
    'paint-worklet': 'paintWorklet' in CSS && ((url) => CSS.paintWorklet.addModule(url)),
    'cache-add': 'caches' in window && (async (url) => (await caches.open('x')).add(url)),
  });
})();
