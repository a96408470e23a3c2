// Every kind of script, however it comes into being.
(() => {
  const { add, make, box } = window.matrix;
  const XHTML = 'http://www.w3.org/1999/xhtml';
  const SVG = 'http://www.w3.org/2000/svg';
  const XLINK = 'http://www.w3.org/1999/xlink';

  const script = (url, properties) => Object.assign(make('script'), { src: url }, properties);
  const svgScript = (fill) => (url) => {
    const element = document.createElementNS(SVG, 'script');
    fill(element, url);
    const svg = document.createElementNS(SVG, 'svg');
    svg.append(element);
    box().append(svg);
  };
  /** A script of another document, given its address there. */
  const foreign = (other, url) => {
    const element = other.createElement('script');
    element.src = url;
    return element;
  };
  const html = (url) => `<script src="${url}"></script>`;
  const template = (url) => {
    const element = make('template');
    // Not from a markup string, whose scripts never run.
    element.content.append(script(url));
    return element.content;
  };
  /** What a loader does, as text. */
  const loader = (url) =>
    `{ const s = document.createElement('script'); s.src = '${url}'; document.body.append(s); }`;
  const blob = (text, type) => URL.createObjectURL(new Blob([text], { type }));

  add('scripts', 'script', {
    'script-created-in-xhtml-namespace': (url) => {
      const element = document.createElementNS(XHTML, 'script');
      element.src = url;
      box().append(element);
    },
    'script-svg-href': svgScript((element, url) => element.setAttribute('href', url)),
    'script-svg-xlink-href': svgScript((element, url) =>
      element.setAttributeNS(XLINK, 'xlink:href', url),
    ),
    'script-svg-href-base-val': svgScript((element, url) => (element.href.baseVal = url)),
    'script-created-in-another-document': (url) =>
      box().append(foreign(document.implementation.createHTMLDocument(), url)),
    'script-created-in-a-parsed-document': (url) =>
      box().append(foreign(new DOMParser().parseFromString('<p>', 'text/html'), url)),
    'script-created-in-an-xml-document': (url) => {
      const other = document.implementation.createDocument(XHTML, 'html');
      const element = other.createElementNS(XHTML, 'script');
      element.setAttribute('src', url);
      box().append(document.adoptNode(element));
    },
    'script-imported': (url) => {
      const other = document.implementation.createHTMLDocument();
      box().append(document.importNode(foreign(other, url), true));
    },
    'script-cloned': (url) => box().append(script(url).cloneNode()),
    'script-cloned-deep': (url) => {
      const outer = make('div');
      outer.append(script(url));
      box().append(outer.cloneNode(true));
    },
    'script-template-cloned': (url) => box().append(template(url).cloneNode(true)),
    'script-template-imported': (url) => box().append(document.importNode(template(url), true)),
    'script-template-moved': (url) => box().append(template(url)),
    'script-contextual-fragment': (url) =>
      box().append(document.createRange().createContextualFragment(html(url))),
    'script-in-fragment': (url) => {
      const fragment = document.createDocumentFragment();
      fragment.append(script(url));
      box().append(fragment);
    },
    'script-in-detached-tree': (url) => {
      const outer = make('div');
      outer.append(script(url));
      box().append(outer);
    },
    'script-in-open-shadow': (url) => box().attachShadow({ mode: 'open' }).append(script(url)),
    'script-in-closed-shadow': (url) => box().attachShadow({ mode: 'closed' }).append(script(url)),
    'script-in-detached-shadow': (url) => {
      const outer = make('div');
      outer.attachShadow({ mode: 'closed' }).append(script(url));
      box().append(outer);
    },
    'script-module': (url) => box().append(script(url, { type: 'module' })),
    'script-ordered': (url) => box().append(script(url, { async: false })),
    'script-type-set-last': (url) => {
      const element = script(url, { type: 'text/x-later' });
      box().append(element);
      element.type = '';
      element.append(' ');
    },
    'script-protocol-relative': (url) => box().append(script(url.replace('http:', ''))),
    'script-backslashes': (url) => box().append(script(url.replace('http://', '\\\\'))),
    'script-spaces-and-case': (url) => box().append(script(` \n${url.replace('http', 'HtT\tP')} `)),
    'script-by-blob-script': (url) => box().append(script(blob(loader(url), 'text/javascript'))),
    'script-by-data-script': (url) =>
      box().append(script(`data:text/javascript,${encodeURIComponent(loader(url))}`)),
    'script-by-inline-script': (url) =>
      box().append(Object.assign(make('script'), { text: loader(url) })),
    'script-by-inline-module': (url) =>
      box().append(Object.assign(make('script'), { type: 'module', text: loader(url) })),
    'script-by-event-attribute': (url) => {
      const button = make('button', box());
      button.setAttribute('onclick', loader(url));
      button.click();
    },
    'script-by-timeout-text': (url) => void setTimeout(loader(url)),
    'script-by-eval': (url) => (0, eval)(loader(url)),
    'script-module-import-text': (url) =>
      box().append(Object.assign(make('script'), { type: 'module', text: `import '${url}';` })),
    'script-module-import-blob': (url) =>
      box().append(script(blob(`import '${url}';`, 'text/javascript'), { type: 'module' })),
    'script-import-call': (url) => import(url),
  });
})();
