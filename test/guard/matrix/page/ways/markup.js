// Markup as text.
(() => {
  const { add, make, box } = window.matrix;

  const shadow = (mode) => box().attachShadow({ mode });
  const parse = (html) => new DOMParser().parseFromString(html, 'text/html').body;
  const template = (html) => {
    const element = make('template');
    element.innerHTML = html;
    return element.content;
  };
  const has = (name, owner = Element.prototype) => name in owner;

  /** Ways to hand markup over to the page. */
  const doors = {
    'inner-html': (html) => (box().innerHTML = html),
    'outer-html': (html) => (make('i', box()).outerHTML = html),
    'insert-adjacent-html': (html) => box().insertAdjacentHTML('beforeend', html),
    'set-html-unsafe': has('setHTMLUnsafe') && ((html) => box().setHTMLUnsafe(html)),
    'open-shadow-inner-html': (html) => (shadow('open').innerHTML = html),
    'closed-shadow-inner-html': (html) => (shadow('closed').innerHTML = html),
    'shadow-set-html-unsafe':
      has('setHTMLUnsafe', ShadowRoot.prototype) &&
      ((html) => shadow('closed').setHTMLUnsafe(html)),
    'declarative-shadow':
      has('setHTMLUnsafe') &&
      ((html) =>
        box().setHTMLUnsafe(`<p><template shadowrootmode="closed">${html}</template></p>`)),
    'contextual-fragment': (html) =>
      box().append(document.createRange().createContextualFragment(html)),
    'template-cloned': (html) => box().append(template(html).cloneNode(true)),
    'template-moved': (html) => box().append(template(html)),
    'parsed-document': (html) => box().append(...parse(html).childNodes),
    'parsed-document-imported': (html) =>
      box().append(document.importNode(parse(html).firstChild, true)),
    'parse-html-unsafe':
      has('parseHTMLUnsafe', Document) &&
      ((html) => box().append(...Document.parseHTMLUnsafe(html).body.childNodes)),
    'another-document': (html) => {
      const other = document.implementation.createHTMLDocument();
      other.body.innerHTML = html;
      box().append(...other.body.childNodes);
    },
    'edit-command': (html) => {
      const place = box();
      place.contentEditable = 'true';
      place.focus();
      getSelection().selectAllChildren(place);
      document.execCommand('insertHTML', false, html);
      place.contentEditable = 'false';
    },
  };
  const table = (prefix, write) =>
    Object.fromEntries(
      Object.entries(doors).map(([name, door]) => [
        `${prefix}-${name}`,
        door && ((url) => door(write(url))),
      ]),
    );

  add(
    'markup',
    'image',
    table('markup-image', (url) => `<img alt="" src="${url}">`),
  );
  add(
    'markup',
    'frame',
    table('markup-frame', (url) => `<iframe src="${url}"></iframe>`),
  );

  /** Ways to write a loading element down. */
  const notations = {
    single: (url) => `<img alt='' src='${url}'>`,
    bare: (url) => `<img src=${url}>`,
    'upper-case': (url) => `<IMG ALT="" SRC = "${url}">`,
    'no-space': (url) => `<img alt=""src="${url}">`,
    slashes: (url) => `<img/alt=""/src="${url}"/>`,
    lines: (url) => `<img\n  alt="a > b"\n  src="\n${url}"\n>`,
    entities: (url) => `<img src="${url.replace(/&/g, '&amp;').replace('http', '&#104;ttp')}">`,
    'entity-slashes': (url) => `<img src="${url.replace('//', '&sol;&#x2f;')}">`,
    srcset: (url) => `<img srcset="/demo.css 9x, ${url} 1x">`,
    picture: (url) => `<picture><source srcset="${url}"><img alt=""></picture>`,
    poster: (url) => `<video poster="${url}"></video>`,
    'input-image': (url) => `<input type="image" alt="" src="${url}">`,
    'svg-image': (url) => `<svg><image href="${url}"></image></svg>`,
    'svg-image-xlink': (url) => `<svg><image xlink:href="${url}"></image></svg>`,
    'style-attribute': (url) => `<p style="background-image: url('${url}')">x</p>`,
    'style-import': (url) => `<style>@import "${url}";</style>`,
    'table-background': (url) => `<table background="${url}"><tr><td>x</td></tr></table>`,
    'link-stylesheet': (url) => `<link rel="stylesheet" href="${url}">`,
    'frame-srcdoc': (url) => `<iframe srcdoc="<img src='${url}'>"></iframe>`,
  };
  add(
    'notations',
    'image',
    Object.fromEntries(
      Object.entries(notations).map(([name, write]) => [
        `notation-${name}`,
        (url) => (box().innerHTML = write(url)),
      ]),
    ),
  );
})();
