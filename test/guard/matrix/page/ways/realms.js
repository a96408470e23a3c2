// The windows of frames that the page's scripts can reach.
(() => {
  const { add, make, box } = window.matrix;

  const kept = (window.__elements = []);
  const realm = () => make('iframe', box()).contentWindow;
  const inner = () => {
    const { document } = realm();
    const frame = document.createElement('iframe');
    document.body.append(frame);
    return frame.contentWindow;
  };
  const srcdoc = (html, place = box()) => {
    const frame = make('iframe');
    frame.srcdoc = html;
    place.append(frame);
  };
  const script = (text) => `<script>${text}</script>`;
  const html = (url) => `<script src="${url}"></script>`;
  const blob = (text) => URL.createObjectURL(new Blob([text], { type: 'text/html' }));
  const frameAt = (src) => box().append(Object.assign(make('iframe'), { src }));
  const fetches = (url) => `fetch('${url}').catch(() => {})`;
  const xhr = ({ XMLHttpRequest }, url) => {
    const asked = new XMLHttpRequest();
    asked.open('GET', url);
    asked.send();
  };

  add('windows of frames', 'call', {
    'realm-fetch': (url) => realm().fetch(url),
    'realm-fetch-borrowed': (url) => realm().fetch.call(window, url),
    'realm-xhr': (url) => xhr(realm(), url),
    'realm-beacon': (url) => realm().navigator.sendBeacon(url),
    'realm-web-socket': (url) => void new (realm().WebSocket)(url.replace('http:', 'ws:')),
    'realm-event-source': (url) => void new (realm().EventSource)(url),
    'realm-eval': (url) => realm().eval(fetches(url)),
    'realm-function': (url) => realm().Function(fetches(url))(),
    'realm-by-index': (url) => {
      box().append(make('iframe'));
      return frames[frames.length - 1].fetch(url);
    },
    'realm-by-name': (url) => {
      const name = `realm${frames.length}`;
      box().append(Object.assign(make('iframe'), { name }));
      return window[name].fetch(url);
    },
    'realm-by-content-document': (url) =>
      make('iframe', box()).contentDocument.defaultView.fetch(url),
    'realm-by-inner-html': (url) => {
      box().innerHTML = '<iframe></iframe>';
      return frames[frames.length - 1].fetch(url);
    },
    'realm-by-outer-html': (url) => {
      make('i', box()).outerHTML = '<iframe></iframe>';
      return frames[frames.length - 1].fetch(url);
    },
    'realm-in-shadow': (url) => {
      const root = box().attachShadow({ mode: 'closed' });
      root.innerHTML = '<iframe></iframe>';
      return root.firstChild.contentWindow.fetch(url);
    },
    'realm-in-fragment': (url) => {
      const fragment = document.createRange().createContextualFragment('<p><iframe></iframe></p>');
      const frame = fragment.querySelector('iframe');
      box().append(fragment);
      return frame.contentWindow.fetch(url);
    },
    'realm-of-object': (url) => {
      const element = Object.assign(make('object'), {
        data: '/matrix/own/page.html',
        type: 'text/html',
      });
      const loaded = new Promise((settle) => (element.onload = settle));
      box().append(element);
      return loaded.then(() => element.contentWindow.fetch(url));
    },
    'realm-after-load': (url) => {
      const frame = Object.assign(make('iframe'), { src: '/matrix/own/page.html' });
      const loaded = new Promise((settle) => (frame.onload = settle));
      box().append(frame);
      return loaded.then(() => frame.contentWindow.fetch(url));
    },
    'realm-nested': (url) => inner().fetch(url),
    'realm-document-opened': (url) => {
      const { document } = realm();
      const opened = document.open();
      opened.write(script(fetches(url)));
      opened.close();
    },
    'realm-written-script-fetches': (url) => {
      const { document } = realm();
      document.write(script(fetches(url)));
      document.close();
    },
    'realm-javascript-address': (url) => frameAt(`javascript:void ${fetches(url)}`),
  });

  add('windows of frames', 'page', {
    'realm-srcdoc-script-fetches': (url) => srcdoc(script(fetches(url))),
    'realm-srcdoc-nested-script-fetches': (url) =>
      srcdoc(`<iframe srcdoc="${script(fetches(url))}"></iframe>`),
    'realm-srcdoc-sandboxed-script-fetches': (url) => {
      const frame = make('iframe');
      frame.sandbox = 'allow-scripts';
      frame.srcdoc = script(fetches(url));
      box().append(frame);
    },
    'realm-blob-page-script-fetches': (url) => frameAt(blob(script(fetches(url)))),
    'realm-data-page-script-fetches': (url) =>
      frameAt(`data:text/html,${encodeURIComponent(script(fetches(url)))}`),
  });

  add('windows of frames', 'image', {
    'realm-new-image': (url) => void (new (realm().Image)().src = url),
    // Kept: an element that nobody knows may be collected before it has asked.
    'realm-new-audio': (url) => void kept.push(new (realm().Audio)(url)),
    'realm-inner-html': (url) => (realm().document.body.innerHTML = `<img src="${url}">`),
    'realm-style': (url) => {
      const { body } = realm().document;
      body.textContent = 'x';
      body.style.backgroundImage = `url("${url}")`;
    },
    'realm-srcdoc-image': (url) => srcdoc(`<img src="${url}">`),
    'realm-srcdoc-attribute-image': (url) => {
      const frame = make('iframe');
      frame.setAttribute('srcdoc', `<img src="${url}">`);
      box().append(frame);
    },
    'realm-srcdoc-inserted-image': (url) => (make('iframe', box()).srcdoc = `<img src="${url}">`),
    'realm-blob-page-image': (url) => frameAt(blob(`<img src="${url}">`)),
    'realm-data-page-image': (url) =>
      frameAt(`data:text/html,<img src="${encodeURIComponent(url)}">`),
    'realm-javascript-page-image': (url) => frameAt(`javascript:'<img src="${url}">'`),
  });

  const create = (document, url) => {
    const element = document.createElement('script');
    element.src = url;
    return element;
  };
  add('windows of frames', 'script', {
    'realm-script-created': (url) => {
      const { document } = realm();
      document.body.append(create(document, url));
    },
    'realm-script-nested': (url) => {
      const { document } = inner();
      document.body.append(create(document, url));
    },
    'realm-script-adopted-by-page': (url) => box().append(create(realm().document, url)),
    'realm-script-given-to-frame': (url) => realm().document.body.append(create(document, url)),
    'realm-script-inserted-by-frame-method': (url) => {
      const { Element } = realm();
      Element.prototype.append.call(box(), create(document, url));
    },
    'realm-script-set-by-frame-method': (url) => {
      const { HTMLScriptElement } = realm();
      const { set } = Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype, 'src');
      const element = make('script');
      set.call(element, url);
      box().append(element);
    },
    'realm-script-written': (url) => {
      const { document } = realm();
      document.write(html(url));
      document.close();
    },
    'realm-srcdoc-script': (url) => srcdoc(html(url)),
    'realm-srcdoc-attribute-script': (url) => {
      const frame = make('iframe');
      frame.setAttribute('srcdoc', html(url));
      box().append(frame);
    },
    'realm-srcdoc-markup-script': (url) => {
      box().innerHTML = `<iframe srcdoc="${html(url).replaceAll('"', "'")}"></iframe>`;
    },
    'realm-blob-page-script': (url) => frameAt(blob(html(url))),
  });
})();
