import { addressesOf } from './loads.js';
import { trusted } from './trusted.js';

/** Begins the names under which attributes are put aside. */
export const KEPT = 'data-askfirst-';
/** Names the category or service that holds an element which the site did not mark itself. */
export const HELD = `${KEPT}held`;
/** The site's own mark: category and service ids, all of which must be granted. */
export const MARK = 'data-consent';

const INERT = 'text/plain';
/** https://mimesniff.spec.whatwg.org/#javascript-mime-type and the two that HTML adds. */
const RUNS = /^(module|(text|application)\/(x-)?(java|ecma|j|live)script[\d.]*)?$/i;
const ASIDE = /^data-(askfirst-(?!held)(.+)|src|srcset|href|poster|data|type)$/;

/** Returns whether the browser would run this script. */
export const isExecutable = (script: Element): boolean => RUNS.test(typeOf(script).trim());

/** Returns the `type` of an element as it is written, empty if it has none. */
const typeOf = (element: Element): string => (element as Partial<HTMLScriptElement>).type ?? '';

/** Puts an attribute's value aside, so that the browser does not see it. */
export function putAside(element: Element, name: string, value: string, id: string): void {
  // SVG takes `href` for `xlink:href`.
  element.setAttribute(KEPT + name.replace('xlink:', ''), value);
  element.removeAttribute(name);
  element.setAttribute(HELD, id);
}

/**
 * Puts aside those addresses of an element for which `denied` returns an id, and the type of a script
 * that would run; for its own text `denied` is asked without a value.
 */
export function holdElement(
  element: Element,
  denied: (name: string, value?: string) => string | undefined,
): void {
  const script = element.localName === 'script';
  const inline = script && !element.hasAttribute('src') && element.textContent?.trim();
  // What is held by its address already has text that would run without it.
  let id = element.getAttribute(HELD) ?? (inline ? denied('type') : undefined);
  for (const name of addressesOf(element)) {
    const value = element.getAttribute(name);
    const by = value === null ? undefined : denied(name, value);
    if (by === undefined) continue;
    putAside(element, name, value!, by);
    id = by;
    // Chromium may go on to what a frame had begun to load; one that was out of the page does not.
    if (element.localName === 'iframe') element.replaceWith(element);
  }
  // The address alone is not enough: Firefox has read it by now, and the text would run without it.
  // https://html.spec.whatwg.org/#prepare-the-script-element
  if (script && id !== undefined && isExecutable(element)) disarm(element, id);
}

/** Keeps a script from running by a type that no browser runs. */
export function disarm(script: Element, id: string): void {
  putAside(script, 'type', typeOf(script), id);
  script.setAttribute('type', INERT);
}

/** Returns the ids that the site marked an element with. */
export const marksOf = (element: Element): string[] =>
  element.getAttribute(MARK)?.match(/\S+/g) ?? [];

/** Values that were put aside, by us or by the site in marked markup, by the attribute's real name. */
type Aside = Readonly<Record<string, { readonly value: string; readonly from: string }>>;

/** Returns what was put aside of an element. */
export function asideOf(element: Element): Aside {
  const marked = element.hasAttribute(MARK);
  return Object.fromEntries(
    [...element.attributes].flatMap(({ name: from, value }) => {
      const [, site, ours] = ASIDE.exec(from) ?? [];
      const name = ours ?? (marked && site);
      return name ? [[name, { value, from }]] : [];
    }),
  );
}

const isInert = (element: Element) => typeOf(element) === INERT;

/** Returns whether there is anything to release. */
export const isHeld = (element: Element): boolean =>
  element.localName === 'template' || isInert(element) || Object.keys(asideOf(element)).length > 0;

/** Returns what kind of script this is, or will be once it is released. */
export function kindOf(script: Element): { module: boolean; external: boolean } {
  const { type, src } = asideOf(script);
  return {
    module: (type?.value ?? typeOf(script)) === 'module',
    external: !!src || script.hasAttribute('src'),
  };
}

/** Gives an element its attributes back. A script starts with the last of them, or with its text. */
export function restore(element: Element): void {
  const script = element.localName === 'script';
  const { type, ...addresses } = asideOf(element);
  if (isInert(element)) element.removeAttribute('type');
  if (type?.value) element.setAttribute('type', type.value);
  if (type) element.removeAttribute(type.from);
  element.removeAttribute(HELD);
  for (const name in addresses) {
    const { value, from } = addresses[name]!;
    element.removeAttribute(from);
    const make = name === 'srcdoc' ? 'createHTML' : 'createScriptURL';
    element.setAttribute(name, trusted()[make](value));
  }
  // A script that was found inert is prepared again when its text is set, in all engines. It then runs
  // as the same element, with its nonce, listeners and `document.currentScript`.
  if (script && !element.hasAttribute('src')) {
    const { text } = element as HTMLScriptElement;
    (element as HTMLScriptElement).text = trusted().createScript(text);
  }
}
