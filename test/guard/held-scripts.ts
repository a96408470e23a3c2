/** What stands in a held script: its text, or attributes; `code` is served under its `src`. */
type Given = string | Readonly<Record<string, string>>;

let count = 0;

/**
 * Puts marked scripts into a place, like the parser does. Settles when one more has run, which is
 * added behind them.
 */
export function heldScripts(place: Element, given: readonly Given[], id = 'ads'): Promise<unknown> {
  const end = `held-scripts-${count++}`;
  for (const one of [...given, `document.dispatchEvent(new Event('${end}'))`]) {
    const { code, text, type, src, ...attributes } =
      typeof one === 'string' ? { text: one } : (one as Record<string, string | undefined>);
    const script = document.createElement('script');
    script.async = false;
    script.type = 'text/plain';
    script.dataset.consent = id;
    if (type !== undefined) script.dataset.type = type;
    const address = src ?? (code === undefined ? undefined : served(code));
    if (address !== undefined) script.dataset.src = address;
    for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value!);
    script.textContent = text ?? '';
    place.append(script);
  }
  return new Promise((settle) => document.addEventListener(end, settle, { once: true }));
}

/** Returns an address under which the browser finds this code. */
function served(code: string): string {
  return URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
}
