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
  /**
   * A worker's worker. Firefox now and then blocks a worker for good that starts another, also on a
   * page with nothing else on it: then the page starts one more, and the first that is ready asks.
   */
  const nest = (text) => {
    const inner = `onmessage = () => { ${text} }; postMessage('ready');`;
    const outer = `
      self.inner = new Worker(URL.createObjectURL(new Blob([${JSON.stringify(inner)}], { type: 'text/javascript' })));
      inner.onmessage = () => postMessage('ready');
      onmessage = () => inner.postMessage('go');`;
    let isReady = false;
    const begin = () => {
      const worker = new Worker(blob(outer));
      kept.push(worker);
      worker.onmessage = () => {
        if (!isReady) worker.postMessage('go');
        isReady = true;
        clearInterval(again);
      };
    };
    begin();
    const again = setInterval(begin, 500);
  };

  add('workers', 'worker', {
    'worker-blob-import-scripts': (url) => start(blob(imports(url))),
    'worker-blob-static-import': (url) => start(blob(`import '${url}';`), { type: 'module' }),
    'worker-blob-import-call': (url) =>
      start(blob(`import('${url}').catch(() => {});`), { type: 'module' }),
    'worker-data-import-scripts': (url) => start(data(imports(url))),
    'worker-nested-import-scripts': (url) => nest(imports(url)),
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
    'worker-nested-fetch': (url) => nest(fetches(url)),
    'shared-worker-blob-fetch': share && ((url) => share(blob(fetches(url)))),
    'shared-worker-data-fetch': share && ((url) => share(data(fetches(url)))),
  });
})();
