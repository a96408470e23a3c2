// Workers whose code comes from the page itself.
(() => {
  const { add } = window.matrix;

  const blob = (text) => URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  const data = (text) => `data:text/javascript,${encodeURIComponent(text)}`;
  // Kept, so that none is collected before it has done its work.
  const kept = (window.__workers = []);
  const start = (address, options) => kept.push(new Worker(address, options));
  const share =
    'SharedWorker' in window &&
    ((address, options) => kept.push(new SharedWorker(address, options)));
  const fetches = (url) => `fetch('${url}', { mode: 'no-cors' }).catch(() => {});`;
  const imports = (url) => `importScripts('${url}');`;
  const asks = (url) =>
    `const x = new XMLHttpRequest(); x.open('GET', '${url}'); x.onerror = () => {}; x.send();`;
  const nested = (text) =>
    `self.kept = new Worker(URL.createObjectURL(new Blob([${JSON.stringify(text)}], { type: 'text/javascript' })));`;

  add('workers', 'worker', {
    'worker-blob-import-scripts': (url) => start(blob(imports(url))),
    'worker-blob-static-import': (url) => start(blob(`import '${url}';`), { type: 'module' }),
    'worker-blob-import-call': (url) =>
      start(blob(`import('${url}').catch(() => {});`), { type: 'module' }),
    'worker-data-import-scripts': (url) => start(data(imports(url))),
    'worker-nested-import-scripts': (url) => start(blob(nested(imports(url)))),
    'shared-worker-blob-import-scripts': share && ((url) => share(blob(imports(url)))),
    'shared-worker-data-import-scripts': share && ((url) => share(data(imports(url)))),
  });
  add('workers', 'call', {
    'worker-blob-fetch': (url) => start(blob(fetches(url))),
    'worker-blob-fetch-url-object': (url) => start(new URL(blob(fetches(url)))),
    'worker-blob-fetch-module': (url) => start(blob(fetches(url)), { type: 'module' }),
    'worker-blob-xhr': (url) => start(blob(asks(url))),
    'worker-blob-web-socket': (url) =>
      start(blob(`new WebSocket('${url.replace('http:', 'ws:')}');`)),
    'worker-blob-event-source': (url) => start(blob(`new EventSource('${url}');`)),
    'worker-data-fetch': (url) => start(data(fetches(url))),
    'worker-nested-fetch': (url) => start(blob(nested(fetches(url)))),
    'shared-worker-blob-fetch': share && ((url) => share(blob(fetches(url)))),
    'shared-worker-data-fetch': share && ((url) => share(data(fetches(url)))),
  });
})();
