// Vendors' snippets, known by their text: every way to give a script its text.
(() => {
  const { add, make, box } = window.matrix;

  const texts = {
    text: (script, text) => (script.text = text),
    'text-content': (script, text) => (script.textContent = text),
    'inner-text': (script, text) => (script.innerText = text),
    'inner-html': (script, text) => (script.innerHTML = text),
    'append-node': (script, text) => script.append(document.createTextNode(text)),
    'append-string': (script, text) => script.append(text),
    'append-child': (script, text) => script.appendChild(document.createTextNode(text)),
    'insert-before': (script, text) => script.insertBefore(document.createTextNode(text), null),
    'replace-children': (script, text) => script.replaceChildren(text),
    prepend: (script, text) => script.prepend(text),
    'insert-adjacent-text': (script, text) => script.insertAdjacentText('beforeend', text),
  };
  /** The text in pieces: none of them is what the config names. */
  const pieces = {
    'two-strings': (script, text) => script.append(text.slice(0, 4), text.slice(4)),
    fragment: (script, text) => {
      const fragment = document.createDocumentFragment();
      fragment.append(text.slice(0, 4), text.slice(4));
      script.append(fragment);
    },
  };
  /** A text node that changes while it is there. Not every engine runs a script for that. */
  const changes = {
    'node-data': (node, text) => (node.data = text),
    'node-value': (node, text) => (node.nodeValue = text),
    'node-text-content': (node, text) => (node.textContent = text),
    'node-append-data': (node, text) => node.appendData(text),
    'node-replace-data': (node, text) => node.replaceData(0, 0, text),
    'node-insert-data': (node, text) => node.insertData(0, text),
    'node-replace-with': (node, text) => node.replaceWith(text),
    'node-after': (node, text) => node.after(text),
  };
  const onNode = (change) => (script, text) => {
    const node = document.createTextNode('');
    script.append(node);
    change(node, text);
  };
  const all = {
    ...texts,
    ...pieces,
    ...Object.fromEntries(Object.entries(changes).map(([name, to]) => [name, onNode(to)])),
  };
  const table = (suffix, way) =>
    Object.fromEntries(
      Object.entries(all).map(([name, set]) => [
        `inline-${name}${suffix}`,
        (_, text) => way(set, text),
      ]),
    );

  add('inline text', 'inline', {
    ...table('', (set, text) => {
      const script = make('script');
      set(script, text);
      box().append(script);
    }),
    ...table('-inserted', (set, text) => set(make('script', box()), text)),
  });

  const script = (text, properties) => Object.assign(make('script'), { text }, properties);
  const svgScript = (text) => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const element = document.createElementNS(svg.namespaceURI, 'script');
    element.textContent = text;
    svg.append(element);
    return svg;
  };
  const html = (text) => `<script>${text}</script>`;
  const frame = () => make('iframe', box());

  add('inline scripts', 'inline', {
    'inline-module': (_, text) => box().append(script(text, { type: 'module' })),
    'inline-svg': (_, text) => box().append(svgScript(text)),
    'inline-cloned': (_, text) => box().append(script(text).cloneNode(true)),
    'inline-contextual-fragment': (_, text) =>
      box().append(document.createRange().createContextualFragment(html(text))),
    'inline-template-cloned': (_, text) => {
      const template = make('template');
      template.content.append(script(text));
      box().append(template.content.cloneNode(true));
    },
    'inline-created-in-another-document': (_, text) => {
      const element = document.implementation.createHTMLDocument().createElement('script');
      element.text = text;
      box().append(element);
    },
    'inline-in-closed-shadow': (_, text) =>
      box().attachShadow({ mode: 'closed' }).append(script(text)),
    'inline-in-detached-tree': (_, text) => {
      const outer = make('div');
      outer.append(script(text));
      box().append(outer);
    },
    'inline-in-frame': (_, text) => {
      const { contentDocument } = frame();
      const element = contentDocument.createElement('script');
      element.text = `parent.${text}`;
      contentDocument.body.append(element);
    },
    'inline-written-into-frame': (_, text) => {
      const { contentDocument } = frame();
      contentDocument.write(html(`parent.${text}`));
      contentDocument.close();
    },
    'inline-srcdoc': (_, text) => {
      const element = make('iframe');
      element.srcdoc = html(`parent.${text}`);
      box().append(element);
    },
    'inline-blob-script': (_, text) => {
      const src = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
      box().append(Object.assign(make('script'), { src }));
    },
    'inline-data-script': (_, text) =>
      box().append(Object.assign(make('script'), { src: `data:text/javascript,${text}` })),
  });
})();
