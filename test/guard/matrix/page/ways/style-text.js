// <style> elements: every way to give them their text.
(() => {
  const { add, make, box } = window.matrix;

  let count = 0;
  const used = () => {
    const element = make('p', box());
    element.textContent = 'x';
    element.className = `t${++count}`;
    return element.className;
  };
  const texts = {
    'text-content': (style, text) => (style.textContent = text),
    'inner-text': (style, text) => (style.innerText = text),
    'inner-html': (style, text) => (style.innerHTML = text),
    'append-node': (style, text) => style.append(document.createTextNode(text)),
    'append-string': (style, text) => style.append(text),
    'append-child': (style, text) => style.appendChild(document.createTextNode(text)),
    'replace-children': (style, text) => style.replaceChildren(text),
    'insert-adjacent-text': (style, text) => style.insertAdjacentText('beforeend', text),
    'two-strings': (style, text) => style.append(text.slice(0, 20), text.slice(20)),
    'node-data': (style, text) => {
      const node = document.createTextNode('');
      style.append(node);
      node.data = text;
    },
    'node-append-data': (style, text) => {
      const node = document.createTextNode('');
      style.append(node);
      node.appendData(text);
    },
  };
  const rule = (url) => `.${used()} { background-image: url("${url}") }`;
  const font = (url) => {
    const name = used();
    return `@font-face { font-family: ${name}; src: url(${url}) } .${name} { font-family: ${name} }`;
  };
  const before = (set, text) => {
    const style = make('style');
    set(style, text);
    document.head.append(style);
  };
  const after = (set, text) => set(make('style', document.head), text);
  const table = (prefix, suffix, put, write) =>
    Object.fromEntries(
      Object.entries(texts).map(([name, set]) => [
        `${prefix}-${name}${suffix}`,
        (url) => put(set, write(url)),
      ]),
    );
  const svgStyle = (url) => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const style = document.createElementNS(svg.namespaceURI, 'style');
    style.textContent = rule(url);
    svg.append(style);
    box().append(svg);
  };
  const blob = (text) => URL.createObjectURL(new Blob([text], { type: 'text/css' }));
  const link = (href) =>
    document.head.append(Object.assign(make('link'), { rel: 'stylesheet', href }));

  add('style text', 'image', {
    ...table('style-text', '', before, rule),
    ...table('style-text', '-inserted', after, rule),
    'style-text-font': (url) => before(texts['text-content'], font(url)),
    'style-text-in-shadow': (url) => {
      const style = make('style');
      style.textContent = `p { background-image: url("${url}") }`;
      box().attachShadow({ mode: 'closed' }).append(style, make('p'));
    },
    'style-text-svg': svgStyle,
    'style-text-cloned': (url) => {
      const style = make('style');
      style.textContent = rule(url);
      document.head.append(style.cloneNode(true));
    },
    'style-text-blob-sheet': (url) => link(blob(rule(url))),
    'style-text-data-sheet': (url) => link(`data:text/css,${encodeURIComponent(rule(url))}`),
  });
  add('style text', 'style', {
    'style-import-text-content': (url) => before(texts['text-content'], `@import "${url}";`),
    'style-import-text-content-inserted': (url) =>
      after(texts['text-content'], `@import "${url}";`),
    'style-import-url': (url) => before(texts['text-content'], `@import url(${url}) screen;`),
    'style-import-escaped': (url) =>
      before(texts['text-content'], `@im\\port "${url.replace('tracker', '\\74 racker')}";`),
    'style-import-blob-sheet': (url) => link(blob(`@import "${url}";`)),
  });
})();
