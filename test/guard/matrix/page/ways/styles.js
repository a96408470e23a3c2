// Styles that script sets on elements and on sheets.
(() => {
  const { add, make, box } = window.matrix;

  let count = 0;
  /** A paragraph that takes up room, and a class of its own. */
  const paragraph = () => {
    const element = make('p', box());
    element.textContent = 'x';
    element.className = `s${++count}`;
    return element;
  };
  const css = (url) => `url("${url}")`;
  const onElement = (set) => (url) => {
    const element = paragraph();
    set(element, css(url));
  };
  const rule = (url, property = 'background-image') =>
    `.${paragraph().className} { ${property}: ${css(url)} }`;
  const sheet = () => {
    const made = new CSSStyleSheet();
    document.adoptedStyleSheets.push(made);
    return made;
  };
  const ownSheet = () => {
    const element = make('style');
    document.head.append(element);
    return element.sheet;
  };

  add('style attribute', 'image', {
    'style-set-attribute': onElement((p, url) => p.setAttribute('style', `background: ${url}`)),
    'style-set-attribute-ns': onElement((p, url) =>
      p.setAttributeNS(null, 'style', `background: ${url}`),
    ),
    'style-attr-value': onElement((p, url) => {
      p.setAttribute('style', '');
      p.getAttributeNode('style').value = `background: ${url}`;
    }),
    'style-property': onElement((p, url) => (p.style.backgroundImage = url)),
    'style-property-dashed': onElement((p, url) => (p.style['background-image'] = url)),
    'style-property-shorthand': onElement((p, url) => (p.style.background = `${url} no-repeat`)),
    'style-property-assigned': onElement((p, url) => (p.style = `background: ${url}`)),
    'style-set-property': onElement((p, url) => p.style.setProperty('background-image', url)),
    'style-css-text': onElement((p, url) => (p.style.cssText = `background-image: ${url}`)),
    'style-custom-property': onElement((p, url) => {
      p.style.setProperty('--picture', url);
      p.style.backgroundImage = 'var(--picture)';
    }),
    'style-property-map':
      'attributeStyleMap' in HTMLElement.prototype &&
      onElement((p, url) => p.attributeStyleMap.set('background-image', url)),
    'style-list-image': onElement((p, url) => {
      p.style.display = 'list-item';
      p.style.listStyleImage = url;
    }),
    'style-border-image': onElement((p, url) => {
      p.style.border = '3px solid';
      p.style.borderImageSource = url;
    }),
    'style-image-set': onElement((p, url) => (p.style.backgroundImage = `image-set(${url} 1x)`)),
    'style-mask': onElement((p, url) => (p.style.maskImage = url)),
    'style-cursor': onElement((p, url) => (p.style.cursor = `${url}, auto`)),
    'style-content': onElement((p, url) => (p.style.content = url)),
  });

  // Constructed and edited sheets are no elements that could be given back as they were.
  add('style sheets', 'call', {
    'sheet-insert-rule': (url) => ownSheet().insertRule(rule(url)),
    'sheet-add-rule': (url) =>
      ownSheet().addRule(`.${paragraph().className}`, `background: ${css(url)}`),
    'sheet-insert-import': (url) => ownSheet().insertRule(`@import ${css(url)};`),
    'sheet-insert-in-media': (url) => {
      const own = ownSheet();
      own.insertRule('@media all {}');
      own.cssRules[0].insertRule(rule(url));
    },
    'sheet-rule-style': (url) => {
      const own = ownSheet();
      own.insertRule(`.${paragraph().className} {}`);
      own.cssRules[0].style.backgroundImage = css(url);
    },
    'sheet-rule-style-map':
      'styleMap' in CSSStyleRule.prototype &&
      ((url) => {
        const own = ownSheet();
        own.insertRule(`.${paragraph().className} {}`);
        own.cssRules[0].styleMap.set('background-image', css(url));
      }),
    'sheet-adopted-replace-sync': (url) => sheet().replaceSync(rule(url)),
    'sheet-adopted-replace': (url) => sheet().replace(rule(url)),
    'sheet-adopted-insert-rule': (url) => sheet().insertRule(rule(url)),
    'sheet-adopted-in-shadow': (url) => {
      const made = new CSSStyleSheet();
      made.replaceSync(`p { background: ${css(url)} }`);
      const root = box().attachShadow({ mode: 'closed' });
      root.adoptedStyleSheets = [made];
      root.append('x', make('p'));
    },
    'font-face': (url) => new FontFace(`f${++count}`, css(url)).load(),
    'font-face-rule': (url) => {
      const own = ownSheet();
      const element = paragraph();
      own.insertRule(`@font-face { font-family: ${element.className}; src: ${css(url)} }`);
      element.style.fontFamily = element.className;
    },
  });
})();
