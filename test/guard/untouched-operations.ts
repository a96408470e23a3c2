import fc from 'fast-check';
import { allowedOrigin as ads, site } from './third-party.js';
import type { Realm } from '../../src/guard/gate.js';

/** One of two pages. */
export interface Page {
  readonly realm: Realm;
  readonly document: Document;
  /** Returns one of the nodes that the page has kept, or one of its elements. */
  node(at: number): Any;
  element(at: number, tag?: string): Any;
  /** Keeps a node for later operations. */
  keep<T>(node: T): T;
  /** Fills in the page's own names: of its requests, and of a blob. */
  fill<T>(value: T): T;
  /** Writes down what has happened. */
  note(text: string): void;
}

/** A node, of which an operation may expect too much. */
export type Any = HTMLElement & Record<string, unknown>;

/** What one operation is given; each takes of it what it needs. */
export interface Step {
  readonly op: string;
  readonly at: number;
  readonly to: number;
  readonly tag: string;
  readonly name: string;
  readonly value: unknown;
  readonly html: string;
  /** Whether what is left to microtasks happens before the next step. */
  readonly pause: boolean;
}

type Operation = (page: Page, step: Omit<Step, 'op'>) => unknown;

const query = '?name={n}&token={token}';
const host = ads.replace('http:', '');
const files = ['pixel.gif', 'script.js', 'style.css', 'frame.html', 'collect'];
const code = 'ran.push("inline-{n}")';

const ADDRESSES = [
  ...files.flatMap((file) => [`${ads}/${file}${query}`, `${host}/${file}${query}`]),
  `HTTP:\\\\ADS${host.slice(5)}\\script.js${query}`,
  ` \n${ads}/pixel.gif${query}\t`,
  ...[`../ran${query}`, `${site.url}/ran${query}`],
  'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
  ...['data:text/javascript,ran.push("data")', 'data:text/css,p{color:red}', '{blob}'],
  ...['javascript:void 0', 'about:blank', '', ' ', '#x', 'http://[', '//', 'tracker.localhost'],
];
const SHEETS = [
  `p { background: url("${ads}/pixel.gif${query}") }`,
  `@import url(${host}/style.css${query});`,
  `p { background: url(../ran${query}); color: red }`,
  'p { color: red } <!-- "',
];
const PIECES = [
  ...['<p>a', '</p>', '<div class=b>', '</div>', ' it’s 5" ', '&amp;&#47;&sol;', 'a < b', '\r\n'],
  '<!-- c -->',
  ...['<!--', '<table><tr>', '<textarea>', '<a href="//x.localhost/', `<b title='"'>`],
  `<img src="${ads}/pixel.gif${query}" onload="ran.push('handled')">`,
  `<IMG SRCSET='${host}/pixel.gif${query} 1x, ../ran${query} 2x'>`,
  `<img src=//ads%2elocalhost:${site.port}/pixel.gif${query}>`,
  `<script>${code}</script>`,
  `<script src="${ads}/script.js${query}"></script>`,
  `<style>${SHEETS[0]}</style>`,
  `<p style="background:url(${ads}/pixel.gif${query})">`,
  `<svg><image href="../ran${query}"/><script>${code}</script></svg>`,
  `<template shadowrootmode="open"><i>x</i><slot></slot></template>`,
  `<template><script>${code}</script><img src="../ran${query}"></template>`,
  `<iframe srcdoc="<p>x<script>parent.ran.push('framed')</script>"></iframe>`,
  '<x-probe src="a">',
];
const WORDS = ['module', 'stylesheet', 'icon', 'preload', 'image', 'true', 'anonymous', 'x', code];
const ODD = [null, undefined, 0, 7.5, true, [], new String('x'), Symbol('s'), Object.create(null)];
const words = (text: string) => text.split(/\s+/);
const TAGS = words(
  `div p img IMG script SCRIPT iframe link style source picture video audio track embed object input
  a template table x-probe svg:svg svg:image svg:use svg:script svg:style 1`,
);
const NAMES = words(
  `src srcset href data poster srcdoc rel type style async text textContent innerText nodeValue
  background ping id className SRC xlink:href imageSrcset imagesrcset action as onload value defer 1`,
);
const STYLES = words('background backgroundImage background-image content cursor color cssText');
const PLACES = words('beforebegin afterbegin beforeend afterend inside');
const SPACES = { svg: 'http://www.w3.org/2000/svg', xlink: 'http://www.w3.org/1999/xlink' };
const LOADS = words(
  `img.src img.srcset script.src iframe.src iframe.srcdoc embed.src input.src object.data video.poster
  audio.src source.srcset link.href link.imageSrcset`,
).map((pair) => pair.split('.') as [tag: string, property: string]);

/** Picks by a number: what is generated stays plain. */
const pick = <T>(list: readonly T[], at: number) => list[at % list.length]!;
const space = (name: string) => (name.startsWith('xlink:') ? SPACES.xlink : null);
const attributeOf = ({ document, fill }: Page, { name, value }: Pick<Step, 'name' | 'value'>) => {
  const node = document.createAttributeNS(space(name), name);
  node.value = fill(value) as string;
  return node;
};
const rangeIn = ({ document, node }: Page, at: number) => {
  const range = document.createRange();
  range.selectNodeContents(node(at));
  return range;
};
/** Notes the events of what is no node. */
const listen = <T extends EventTarget>({ note }: Page, target: T, ...types: string[]): T => {
  const { name } = target.constructor;
  for (const type of types) target.addEventListener(type, () => note(`${name} ${type}`));
  return target;
};
const other: Arguments = ({ node }, { to }) => [node(to)];
const written: Arguments = (_, { html }) => [html];
const given: Arguments = (_, { value }) => [value];
type Arguments = (...given: Parameters<Operation>) => unknown[];

const METHODS: Record<string, Arguments> = {
  ...{ append: other, prepend: other, before: other, after: other, appendChild: other },
  ...{ replaceWith: other, replaceChildren: other, removeChild: other },
  ...{ setHTMLUnsafe: written, remove: () => [], normalize: () => [] },
  'append, of many': ({ node }, { to, value }) => [value, node(to), 'x'],
  'appendChild, of nothing': () => [],
  'appendChild, of what is no node': given,
  insertBefore: ({ node }, { at, to }) => [node(to), node(at).firstChild],
  replaceChild: ({ node }, { at, to }) => [node(to), node(at).lastChild],
  moveBefore: ({ node }, { to }) => [node(to), null],
  insertAdjacentElement: ({ node }, { to, tag }) => [pick(PLACES, tag.length), node(to)],
  insertAdjacentText: (_, { to, html }) => [pick(PLACES, to), html],
  insertAdjacentHTML: (_, { to, html }) => [pick(PLACES, to), html],
  setAttribute: (_, { name, value }) => [name, value],
  'setAttribute, of nothing': (_, { name }) => [name],
  setAttributeNS: (_, { name, value }) => [space(name), name, value],
  setAttributeNode: (page, step) => [attributeOf(page, step)],
  toggleAttribute: (_, { name }) => [name],
  removeAttribute: (_, { name }) => [name],
};
const call = (self: unknown, name: string, args: unknown[]) =>
  Reflect.apply((self as Record<string, () => unknown>)[name]!, self, args);
const methods = Object.entries(METHODS).map(([op, list]): [string, Operation] => [
  op,
  (page, step) => call(page.node(step.at), op.split(',')[0]!, list(page, step).map(page.fill)),
]);

const SETTERS: Record<string, Arguments> = {
  ...{ innerHTML: written, outerHTML: written, textContent: given, 'innerHTML, of no text': given },
};
const setters = Object.entries(SETTERS).map(([op, list]): [string, Operation] => [
  op,
  (page, step) => (page.node(step.at)[op.split(',')[0]!] = page.fill(list(page, step)[0])),
]);

/** What pages do, by name. */
export const OPERATIONS: Record<string, Operation> = {
  ...Object.fromEntries([...methods, ...setters]),
  createElement: ({ keep, document }, { tag }) => {
    const [prefix, name] = tag.split(':') as [string, string?];
    return keep(name ? document.createElementNS(SPACES.svg, name) : document.createElement(prefix));
  },
  createTextNode: ({ keep, document, fill }, { value }) =>
    keep(document.createTextNode(fill(value) as string)),
  createDocumentFragment: ({ keep, document }) => keep(document.createDocumentFragment()),
  property: ({ node, fill }, { at, name, value }) => {
    node(at)[name] = fill(value);
    return node(at)[name];
  },
  loading: ({ document, keep, node, fill }, { to, at, pause, value }) => {
    const [tag, property] = pick(LOADS, to);
    const element = keep(document.createElement(tag)) as Any;
    if (tag === 'link') element.rel = 'stylesheet';
    if (pause) node(at).append(element);
    element[property] = fill(value);
    node(at).append(element);
    return element[property];
  },
  setNamedItem: (page, step) =>
    page.element(step.at).attributes.setNamedItem(attributeOf(page, step)),
  'attribute nodes': ({ element, fill }, { at, to, value }) => {
    const { attributes } = element(at);
    const found = pick([...attributes], to) as unknown as Any;
    return (found[pick(['value', 'nodeValue', 'textContent'], to)] = fill(value));
  },
  'href of SVG': ({ element, fill }, { at, value }) =>
    ((element(at, 'image').href as SVGAnimatedString).baseVal ||= fill(value) as string), // of two, Firefox may ask for one
  cloneNode: ({ keep, node }, { at, pause }) => keep(node(at).cloneNode(pause)),
  importNode: ({ keep, document, node }, { at }) => keep(document.importNode(node(at), true)),
  'content of a template': ({ element, document, keep }, { at, pause }) => {
    const content = element(at, 'template').content as DocumentFragment;
    return keep(pause ? content.cloneNode(true) : document.importNode(content, true));
  },
  insertNode: (page, { at, to }) => rangeIn(page, at).insertNode(page.node(to)),
  surroundContents: (page, { at, to }) => rangeIn(page, at).surroundContents(page.node(to)),
  createContextualFragment: (page, { at, html }) =>
    page.keep(rangeIn(page, at).createContextualFragment(page.fill(html))),
  adoptNode: ({ realm, document, keep, fill }, { html }) => {
    const { body } = new realm.DOMParser().parseFromString(fill(html), 'text/html');
    return keep(document.adoptNode(body.firstChild ?? body));
  },
  attachShadow: ({ keep, element }, { at, pause }) =>
    keep(element(at).attachShadow({ mode: pause ? 'open' : 'closed' })),
  'property of a style': ({ element, fill }, { at, to, value }) => {
    const style = element(at).style as unknown as Record<string, unknown>;
    style[pick(STYLES, to)] = fill(value);
    return style.cssText;
  },
  setProperty: ({ element, fill }, { at, to, value }) =>
    element(at).style.setProperty(pick(STYLES, to), fill(value) as string),
  insertRule: ({ element, fill }, { at, to, value }) =>
    (element(at, 'style').sheet as CSSStyleSheet).insertRule(
      fill(to > 4 ? value : pick(SHEETS, to)) as string,
    ),
  adoptedStyleSheets: ({ realm, document, fill }, { to }) => {
    const sheet = new realm.CSSStyleSheet();
    sheet.replaceSync(fill(pick(SHEETS, to)));
    return document.adoptedStyleSheets.push(sheet);
  },
  'text of a child': ({ node, fill }, { at, to, value }) => {
    const child = node(at).firstChild as unknown as Any;
    child[pick(['data', 'nodeValue', 'textContent'], to)] = fill(value);
  },
  'appendData of a child': ({ node, fill }, { at, value }) =>
    call(node(at).firstChild, 'appendData', [fill(value)]),
  splitText: ({ keep, node }, { at }) => keep(call(node(at).firstChild, 'splitText', [1])),
  'a script in order': ({ document, fill, keep }) => {
    const script = keep(document.createElement('script'));
    Object.assign(script, { async: false, src: fill(`${ads}/script.js${query}`) });
    return document.head.appendChild(script);
  },
  'into a frame': ({ element, node }, { at, to }) =>
    (element(at, 'iframe').contentDocument as Document).body.appendChild(node(to)),
  cookie: ({ document }, { to }) => {
    document.cookie = `untouched=${to}; path=/`;
    return /untouched=\d*/.exec(document.cookie)?.[0];
  },
  storage: ({ realm }, { to, value, name }) => {
    const storage = realm[to % 2 ? 'localStorage' : 'sessionStorage'];
    storage.setItem(`untouched ${name}`, value as string);
    return storage.getItem(`untouched ${name}`);
  },
  fetch: ({ realm, fill, note }, { value }) => {
    const promise = realm.fetch(fill(value) as string, { mode: 'no-cors' });
    promise.then(
      ({ type }) => note(`fetch ${type}`),
      ({ name }: Error) => note(`fetch ${name}`),
    );
    return promise;
  },
  XMLHttpRequest: (page, { value }) => {
    const request = listen(page, new page.realm.XMLHttpRequest(), 'readystatechange', 'error');
    request.open('GET', page.fill(value) as string);
    return request.send();
  },
  sendBeacon: ({ realm, fill }, { value }) =>
    realm.navigator.sendBeacon(fill(value) as string, 'x'),
  Worker: (page) => listen(page, new page.realm.Worker(page.fill('{blob}')), 'error').terminate(),
  EventSource: (page) => {
    const source = new page.realm.EventSource(page.fill(`${ads}/collect${query}`));
    return listen(page, source, 'open', 'error').readyState;
  },
  Image: ({ realm, keep, fill }, { value }) =>
    (keep(new realm.Image(1, 1)).src = fill(value) as string),
  Audio: ({ realm, keep, fill }, { value }) => keep(new realm.Audio(fill(value) as string)).src,
  Blob: ({ realm }, { value, at }) => new realm.Blob((at % 2 ? value : [value]) as BlobPart[]).size,
  FontFace: ({ realm, fill }, { value }) => new realm.FontFace('x', fill(value) as string).family,
};

export const markup = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 4 })
  .map((parts) => parts.join(''));
export const odd = fc.constantFrom(...ODD);
const address = fc.constantFrom(...ADDRESSES);
const value = fc.oneof(
  { weight: 4, arbitrary: address },
  fc.tuple(address, address).map(([one, two]) => `${one} 1x, ${two} 2x`),
  fc.constantFrom(...SHEETS, ...WORDS, ...PIECES),
  { weight: 2, arbitrary: odd },
);

const ASKING = words('fetch XMLHttpRequest sendBeacon Image loading setProperty append innerHTML');

/** Some steps; every other one asks for something if `asking`. */
export const steps = (maxLength: number, asking = false) =>
  fc.array(
    fc.record<Step>({
      op: fc.constantFrom(
        ...Object.keys(OPERATIONS),
        ...Array(asking ? 6 : 0)
          .fill(ASKING)
          .flat(),
      ),
      at: fc.nat(15),
      to: fc.nat(15),
      tag: fc.constantFrom(...TAGS),
      name: fc.constantFrom(...NAMES),
      value: asking ? fc.oneof(value, fc.constantFrom(...ADDRESSES.slice(0, 14))) : value,
      html: markup,
      pause: fc.boolean(),
    }),
    { maxLength, size: 'max' },
  );
