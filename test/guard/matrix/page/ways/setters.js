// Every way to give an element its address.
(() => {
  const { add, make, box } = window.matrix;

  const attributeOf = (name, value) => {
    const attribute = document.createAttribute(name);
    if (value !== undefined) attribute.value = value;
    return attribute;
  };
  /** The element's own attribute node, still empty or blank: nothing is done with it yet. */
  const nodeOf = (element, name) => {
    if (element.hasAttribute(name)) return element.getAttributeNode(name);
    const attribute = attributeOf(name);
    element.setAttributeNode(attribute);
    return attribute;
  };

  /** An address where there was none. */
  const fills = {
    property: (element, url) => (element.src = url),
    'set-attribute': (element, url) => element.setAttribute('src', url),
    'set-attribute-upper-case': (element, url) => element.setAttribute('SRC', url),
    'set-attribute-ns': (element, url) => element.setAttributeNS(null, 'src', url),
    'set-attribute-node': (element, url) => element.setAttributeNode(attributeOf('src', url)),
    'set-attribute-node-ns': (element, url) => element.setAttributeNodeNS(attributeOf('src', url)),
    'named-item': (element, url) => element.attributes.setNamedItem(attributeOf('src', url)),
    'named-item-ns': (element, url) => element.attributes.setNamedItemNS(attributeOf('src', url)),
  };
  /** An attribute node that is there. */
  const refills = {
    'attr-value': (element, url) => (nodeOf(element, 'src').value = url),
    'attr-node-value': (element, url) => (nodeOf(element, 'src').nodeValue = url),
    'attr-text-content': (element, url) => (nodeOf(element, 'src').textContent = url),
  };

  const table = (prefix, setters, suffix, way) =>
    Object.fromEntries(
      Object.entries(setters).map(([name, set]) => [
        `${prefix}-${name}${suffix}`,
        (url) => way(set, url),
      ]),
    );
  const first = (tag) => (set, url) => {
    const element = make(tag);
    set(element, url);
    box().append(element);
  };
  const later = (tag) => (set, url) => set(make(tag, box()), url);
  const never = (tag) => (set, url) => set(make(tag), url);

  const all = { ...fills, ...refills };
  add('script setters', 'script', {
    ...table('script', all, '', first('script')),
    // An inserted script with an empty address has failed for good: no `refills`.
    ...table('script', fills, '-inserted', later('script')),
  });
  add('frame setters', 'frame', {
    ...table('frame', all, '', first('iframe')),
    ...table('frame', fills, '-inserted', later('iframe')),
    // An empty address, even of a frame in the page, would start a navigation that races with this one.
    ...table('frame', refills, '-inserted', (set, url) => {
      const element = make('iframe');
      element.setAttribute('src', 'about:blank');
      box().append(element);
      set(element, url);
    }),
  });
  add('image setters', 'image', {
    ...table('image', all, '-inserted', later('img')),
    ...table('image', all, '-never-inserted', never('img')),
  });
})();
