import type { ChoiceStorage } from '../../src/browser/choice-storage.js';
import { ConsentStore } from '../../src/browser/consent-store.js';
import type { ConfigInput } from '../../src/core/config-input.js';
import { parseConfig } from '../../src/core/parse-config.js';

/** Keeps the record of one visitor over several pages. */
export class Visitor {
  #text: string | undefined;
  readonly #storage: ChoiceStorage = {
    read: () => (this.#text === undefined ? [] : [[this.#text, 'cookie']]),
    write: (text) => {
      this.#text = text;
      return 'cookie';
    },
    clear: () => (this.#text = undefined),
  };

  /** Opens a page: returns its consent, with what this visitor has answered before. */
  open(more: Partial<ConfigInput> = {}): ConsentStore {
    const config = parseConfig({ policy: { version: '1', url: '/policy' }, ...more });
    const consent = new ConsentStore(config, this.#storage);
    consent.refresh();
    return consent;
  }
}

/** A service of this id, in this category. */
export const serviceOf = (id: string, category: string) => ({ id, name: id, category });

/** The page's globals, by name. */
export const page = window as unknown as Record<string, unknown>;

/** Takes globals away before and after each test of a suite. */
export function without(...names: string[]): void {
  const clean = () => names.forEach((name) => delete page[name]);
  beforeEach(clean);
  afterEach(clean);
}

/** Collects what is reported as an error during a test, instead of failing it. */
export function reported(): unknown[] {
  const errors: unknown[] = [];
  const { reportError: original } = window;
  beforeEach(() => {
    errors.length = 0;
    window.reportError = (error) => errors.push(error);
  });
  afterEach(() => {
    window.reportError = original;
  });
  return errors;
}

/** What is in a queue, `arguments` objects as lists. */
export const listed = (queue: unknown): unknown[] =>
  [...((queue ?? []) as unknown[])].map((item) =>
    Object.prototype.toString.call(item) === '[object Arguments]'
      ? [...(item as ArrayLike<unknown>[])]
      : item,
  );
