// What files of the site's own ask for, which no script of the page sees.
(() => {
  const { add, make, box } = window.matrix;

  const file = (name, url) => `/matrix/own/${name}?url=${encodeURIComponent(url)}`;
  const kept = (window.__ownWorkers = []);
  const start = (...args) => kept.push(new Worker(...args));
  const sheet = (href) =>
    document.head.append(Object.assign(make('link'), { rel: 'stylesheet', href }));

  add('own files', 'call', {
    'own-sheet-url': (url) => {
      box().append(Object.assign(make('p'), { title: url, textContent: 'x' }));
      sheet(file('picture.css', url));
    },
    'own-sheet-import': (url) => sheet(file('import.css', url)),
    'own-worker-fetch': (url) => start(file('fetch.js', url)),
    'own-module-worker-fetch': (url) => start(file('fetch.js', url), { type: 'module' }),
    'own-shared-worker-fetch':
      'SharedWorker' in window && ((url) => kept.push(new SharedWorker(file('fetch.js', url)))),
    'own-page-fetch': (url) =>
      box().append(Object.assign(make('iframe'), { src: file('page.html', url) })),
  });
  add('own files', 'worker', {
    'own-worker-import-scripts': (url) => start(file('import-scripts.js', url)),
  });
  add('own files', 'script', {
    'own-module-import': (url) =>
      box().append(Object.assign(make('script'), { type: 'module', src: file('module.js', url) })),
  });
})();
