import { classesOf } from './classes.js';
import type { Channel, Gate } from './gate.js';
import { HELD } from './hold.js';
import type { Handler, Interception } from './intercept.js';

/** An address of another host where a style sheet loads from it. */
const LOADED = /((?:url\(|@import|image-set\()\s*["']?\s*)((?:https?:)?[\\/]{2}[^\s"')]+)/gi;
/** An address that stands for none, with the real one behind. https://www.w3.org/TR/css-values-4/#about-invalid */
const NOWHERE = 'about:invalid#';
const KEPT = /about:invalid#((?:https?:)?[\\/]{2}[^\s"')]+)/gi;
const STYLED = ['style', '[style]'];

/**
 * Holds what style sheets of the page load: `<style>`, `style`, rules and fonts made by script. Only
 * the denied addresses are taken out. Those of elements come back; rules stay as they were made.
 *
 * Chromium has no setter for `style.background…` to intercept. Browsers fetch when they next compute
 * styles, which is after a mutation observer was called, unless script asks for a size in between.
 */
export const styles: Channel = (gate, realm) => {
  const changed = new Set<Element>();
  const roots: WeakRef<Node>[] = [];
  const observed = { attributeFilter: ['style'], subtree: true };

  const look = (element: Element) => {
    change(element, (text) => without(gate, text));
    const text = textOf(element);
    // Here, or where it was made or cloned from.
    if (!text.includes(NOWHERE)) return;
    const [, url = ''] = new RegExp(KEPT).exec(text) ?? [];
    element.setAttribute(HELD, gate.denies(url) ?? '');
    changed.add(element);
  };
  const observer = new MutationObserver((records) => {
    new Set(records.map(({ target }) => target as Element)).forEach(look);
  });
  const { scan, examine, gives, inserted, mark, watch, update, uninstall } = gate;
  /** Style sheets that are about to be given text. */
  const given = new Set<Element>();
  gate.inserted = () => {
    inserted();
    given.forEach(look);
    given.clear();
  };
  gate.gives = (element, attribute, value) => {
    if (String(attribute).toLowerCase() !== 'style') return gives(element, attribute, value);
    const text = String(value);
    const next = element ? without(gate, text) : text;
    if (next === text) return false;
    (element as HTMLElement).style.cssText = next;
    look(element!);
    return true;
  };
  for (const selector of STYLED) gate.loads.set(selector, []);
  gate.examine = (element) => {
    if (!gate.policy.open) look(element);
    examine(element);
  };
  gate.scan = (node, parent) => {
    const element = node as Partial<Element & Text> | undefined;
    if ((parent as Partial<Element> | undefined)?.localName === 'style') {
      given.add(parent as Element);
      queueMicrotask(gate.inserted);
      if (typeof node === 'string') return without(gate, node) as typeof node;
      // A text. Writing the same again would be a mutation, and the `data` of an `<object>` its address.
      if (element?.data && !element.localName) {
        const next = without(gate, element.data);
        if (next !== element.data) element.data = next;
      }
    } else if (element?.hasAttribute?.('style')) gate.examine(element as Element);
    return scan(node, parent);
  };
  gate.mark = (node, scripts) => {
    node.querySelectorAll(STYLED.join()).forEach(look);
    return mark(node, scripts);
  };
  gate.watch = (root) => {
    watch(root);
    roots.push(new WeakRef(root));
    if (!gate.policy.open) observer.observe(root, observed);
  };
  gate.update = () => {
    observer.disconnect();
    for (const root of gate.policy.open ? [] : roots) {
      const node = root.deref();
      if (node) observer.observe(node, observed);
    }
    for (const element of changed) {
      change(element, (text) =>
        text.replace(KEPT, (kept, url: string) => (gate.denies(url) === undefined ? url : kept)),
      );
      if (textOf(element).includes(NOWHERE)) continue;
      element.removeAttribute(HELD);
      changed.delete(element);
    }
    update();
  };
  gate.uninstall = () => {
    observer.disconnect();
    uninstall();
  };

  /** What names nothing stays as it is: to these properties `null` is no text. */
  const withoutDenied = (given: unknown) => {
    const text = String(given);
    const next = without(gate, text);
    return next === text ? given : next;
  };
  const { CSSStyleSheet, CSSGroupingRule, CSSStyleDeclaration, HTMLElement, SVGElement } = realm;
  // In Chromium these are of each object: the observer sees what they do.
  const declared = Object.getPrototypeOf(realm.document.documentElement.style) as object;
  const dashed = PROPERTIES.map((name) =>
    name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
  );
  // To the browser `null` is no text: it takes the value away.
  const assign: Handler = (_, [text], call) => call([withoutDenied(text)]);
  const properties = [...new Set([...PROPERTIES, ...dashed])].map((name): Interception => [
    declared,
    name,
    assign,
    'set',
  ]);
  const setters = [
    [CSSStyleDeclaration.prototype, 'cssText'],
    [HTMLElement.prototype, 'style'],
    [SVGElement.prototype, 'style'],
  ] as const;
  const calls = (
    [
      [CSSStyleDeclaration.prototype, 'setProperty', 1],
      [realm.StylePropertyMap?.prototype, 'set', 1],
      [realm.StylePropertyMap?.prototype, 'append', 1],
      [CSSStyleSheet.prototype, 'insertRule', 0],
      [CSSStyleSheet.prototype, 'addRule', 1],
      [CSSStyleSheet.prototype, 'replace', 0],
      [CSSStyleSheet.prototype, 'replaceSync', 0],
      [CSSGroupingRule.prototype, 'insertRule', 0],
      [classesOf(realm), 'FontFace', 1],
    ] as const
  ).map(([owner, name, at]): Interception => [
    owner,
    name,
    (_, args, call) =>
      call(args.map((arg, i) => (i === at && typeof arg === 'string' ? without(gate, arg) : arg))),
  ]);
  return [
    ...calls,
    ...properties,
    ...setters.map(([owner, name]): Interception => [owner, name, assign, 'set']),
  ];
};

/** Those that take an address. */
const PROPERTIES = [
  'background',
  'backgroundImage',
  'borderImage',
  'borderImageSource',
  'content',
  'cursor',
  'listStyle',
  'listStyleImage',
  'mask',
  'maskImage',
];

/** Returns a style sheet's text without the addresses that are denied. */
const without = (gate: Gate, text: string) =>
  text.replace(LOADED, (all, before: string, url: string) =>
    gate.denies(url) === undefined ? all : before + NOWHERE + url,
  );

const isSheet = (element: Element) => element.localName === 'style';

const textOf = (element: Element) =>
  (isSheet(element) ? element.textContent : element.getAttribute('style')) ?? '';

/** Changes the text of a style sheet or attribute if `to` does. Returns the new one if there is. */
function change(element: Element, to: (text: string) => string): string | undefined {
  const text = textOf(element);
  const next = to(text);
  if (next === text) return undefined;
  if (isSheet(element)) element.textContent = next;
  // Not by the attribute: a policy for styles forbids that, and allows this.
  else (element as HTMLElement).style.cssText = next;
  return next;
}
