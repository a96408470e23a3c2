const PARTIES = ['tracker', 'ads', 'video', 'social', 'survey'];

/** Fills `{{tracker}}`, `{{ads}}` … (origins of third parties), `{{port}}`, `{{token}}`, `{{nonce}}`. */
export function fillIn(html, { port, token = 'none', nonce = '' }) {
  const words = { port, token, nonce };
  for (const party of PARTIES) words[party] = `http://${party}.localhost:${port}`;
  return html.replace(/\{\{(\w+)\}\}/g, (whole, word) => words[word] ?? whole);
}

/** Scripts that a test wants to run before any script of the page, by name. */
export class InitScripts {
  #sources = new Map();

  set(name, source) {
    this.#sources.set(name, source);
  }

  /** The script removes its own element, so that the page looks the same without it. */
  get(name) {
    const source = this.#sources.get(name);
    return source === undefined ? undefined : `document.currentScript.remove();\n${source}`;
  }

  /** Puts the named script first into the head. A nonce of the page's policy lets it through. */
  inject(html, name, csp = '') {
    if (!this.#sources.has(name)) return html;
    const nonce = nonceOf(csp);
    const tag = `<script src="/__init/${name}.js"${nonce ? ` nonce="${nonce}"` : ''}></script>`;
    return /<head[^>]*>/i.test(html)
      ? html.replace(/<head[^>]*>/i, (head) => head + tag)
      : tag + html;
  }
}

/** The nonce that a policy asks for, if it asks for one. */
export const nonceOf = (csp) => /'nonce-([^']+)'/.exec(csp)?.[1];
