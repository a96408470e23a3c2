import fc from 'fast-check';
import type { Realm } from '../../src/guard/gate.js';
import { site, Visit } from './third-party.js';
import { markup, odd, OPERATIONS, steps } from './untouched-operations.js';
import { BODY, policy } from './untouched-page.js';
import type { Any, Page, Step } from './untouched-operations.js';

const OLD = { attributeOldValue: true, characterDataOldValue: true };
const OBSERVED = { ...OLD, childList: true, subtree: true };
type Hit = { path: string } & Record<'query' | 'headers', Record<string, string>>;
type Everything = HTMLTemplateElement & HTMLStyleElement & HTMLIFrameElement & HTMLScriptElement;

/** A page in a frame that writes down everything a script could see of it. */
class Recorded implements Page {
  readonly visit = new Visit();
  readonly frame = document.createElement('iframe');
  #step = 0;
  readonly #log: string[] = [];
  readonly #late: string[] = [];
  readonly #nodes: Node[] = [];
  readonly #names = new Map<unknown, string>();
  observer!: MutationObserver;
  #blob!: string;

  realm!: Realm;
  document!: Document;

  async open(guarded: boolean): Promise<this> {
    const { visit, frame } = this;
    frame.srcdoc = `<!doctype html><base href="${site.url}/untouched/"><body>${BODY}`;
    const loaded = new Promise((settle) => (frame.onload = settle));
    visit.place().append(frame);
    await loaded;
    frame.onload = null;
    const realm = (this.realm = frame.contentWindow as Realm);
    const page = (this.document = frame.contentDocument!);
    this.#blob = realm.URL.createObjectURL(new realm.Blob(['ran.push("blob")']));
    this.#define();
    if (guarded) visit.install(policy, undefined, realm);
    this.observer = new realm.MutationObserver((records) => this.#mutations(records));
    this.observer.observe(page, OBSERVED);
    for (const node of page.querySelectorAll('body, body *')) this.keep(node);
    this.keep(page.querySelector('div')!.attachShadow({ mode: 'open' })).innerHTML =
      '<p>d</p><slot></slot>';
    for (const tag of ['img', 'script', 'link']) this.keep(page.createElement(tag));
    this.#log.splice(0);
    return this;
  }

  /** An element and an array of the page's own tell what reaches them. */
  #define() {
    const { realm, note } = this;
    Object.assign(realm, { ran: { push: note }, __ran: { push: note } });
    // Without what was thrown: WebKit says so only where a page's own script has called.
    realm.addEventListener('error', () => note('thrown'));
    class Probe extends realm.HTMLElement {
      static observedAttributes = ['src', 'href', 'style', 'id'];
    }
    for (const name of ['connected', 'disconnected', 'adopted', 'attributeChanged']) {
      const value = (...args: unknown[]) => note(`${name} ${args.slice(0, 3).join()}`);
      Object.defineProperty(Probe.prototype, `${name}Callback`, { value });
    }
    realm.customElements.define('x-probe', Probe);
  }

  readonly node = (at: number) => this.#nodes[at % this.#nodes.length] as Any;

  readonly element = (at: number, tag?: string): Any => {
    const elements = (this.#nodes as Element[]).filter(({ localName }) =>
      tag ? localName === tag : localName,
    );
    return elements[at % elements.length] as Any;
  };

  readonly keep = <T>(node: T): T => {
    const kept = node as Node;
    if (this.#nodes.includes(kept)) return node;
    this.#nodes.push(kept);
    this.#nameAll(kept);
    this.observer.observe(kept, OBSERVED);
    const note = ({ type, target }: Event) => this.note(`${type} of ${this.#name(target)}`);
    for (const type of ['load', 'error', 'slotchange']) kept.addEventListener(type, note, true);
    return node;
  };

  readonly fill = <T>(value: T): T => {
    if (typeof value !== 'string') return value;
    const words = { n: `${this.#step}`, token: this.visit.token, blob: this.#blob };
    return value.replace(/\{(n|token|blob)\}/g, (_, word: keyof typeof words) => words[word]) as T;
  };

  readonly note = (text: string): void => void this.#log.push(this.#plain(text));

  attempt(run: () => unknown): void {
    this.#step++;
    try {
      this.note(`returns ${this.#name(run())}`);
    } catch (error) {
      this.note(`throws ${(error as Error).name}`);
    }
  }

  /** Does something; returns what scripts could tell of it at once. */
  act(name: string, run: () => unknown): string[] {
    this.attempt(run);
    this.#mutations(this.observer.takeRecords());
    return [name, ...this.#log.splice(0), ...this.tree()];
  }

  /** Returns what has come of it by now, in no order, after a look at the server's log. */
  async outcome(): Promise<readonly string[]> {
    const response = await fetch(`${site.url}/__log?token=${this.visit.token}`);
    const hits = ((await response.json()) as Hit[])
      // Frames that are moved or removed may have asked, or not: their `load` events tell enough.
      .filter(
        ({ headers, query }) =>
          !/navigate/.test(headers['sec-fetch-mode']!) && !/^control/.test(query.name!),
      )
      .map(({ path, query }) => `${path} ${query.name}`);
    this.#late.push(...this.#log.splice(0));
    return [...[...this.#late, ...hits].sort(), ...this.tree()];
  }

  /** Returns all trees that the page has kept a part of. */
  tree(): string[] {
    const roots = new Set([this.document, ...this.#nodes].map((node) => node.getRootNode()));
    return [...roots].map((root) => this.#plain(this.#write(root)));
  }

  #write(node: Node): string {
    const inside = [...node.childNodes].map((child) => this.#write(child)).join('');
    if (node.nodeType !== Node.ELEMENT_NODE) return `${node.nodeName}(${node.nodeValue ?? inside})`;
    const every = node as Everything;
    const { nodeName, attributes, shadowRoot, content, sheet, contentDocument, async } = every;
    const written = [...attributes].map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`);
    if (async) written.push(' async');
    const roots = [shadowRoot, content, contentDocument].map((root) => root && this.#write(root));
    const rules = nodeName === 'STYLE' && sheet ? [...sheet.cssRules] : [];
    const styles = rules.map(({ cssText }) => cssText);
    return `<${nodeName}${[...written, '>', ...roots, ...styles].join('')}${inside}</>`;
  }

  #mutations(records: readonly MutationRecord[]) {
    const names = (nodes: NodeList) => [...nodes].map((node) => this.#name(node)).join();
    for (const { type, target, attributeName, oldValue, addedNodes, removedNodes } of records) {
      addedNodes.forEach((node) => this.#nameAll(node));
      const change = `${attributeName} ${oldValue} +${names(addedNodes)} -${names(removedNodes)}`;
      this.note(`${type} of ${this.#name(target)} ${change}`);
    }
  }

  /** Numbers what may tell of its loading before it is loaded: which comes first is chance. */
  #nameAll(node: Node) {
    this.#name(node);
    node.childNodes.forEach((child) => this.#nameAll(child));
  }

  /** Returns a value as text; the same for what corresponds to it in another page. */
  #name(value: unknown): string {
    if (value === null || !/^(object|function)$/.test(typeof value)) return String(value);
    const known = this.#names.get(value);
    if (known) return known;
    const { nodeName } = value as Partial<Node>;
    const kind = nodeName ?? Object.prototype.toString.call(value);
    const name = `${kind} ${this.#names.size}`;
    this.#names.set(value, name);
    return name;
  }

  #plain(text: string): string {
    return text.replaceAll(this.visit.token, '{token}').replaceAll(this.#blob, '{blob}');
  }
}

/** Opens two pages, of which one has a guard. */
async function withPages(run: (pages: readonly Recorded[]) => Promise<void>) {
  const pages = [new Recorded(), new Recorded()];
  try {
    await Promise.all(pages.map((page, i) => page.open(i > 0)));
    await run(pages);
  } finally {
    for (const { visit } of pages) visit.end();
  }
}

/** What is done with a page; without a name it is not compared at once. */
type Action = readonly [name: string, pause: boolean, run: (page: Recorded) => unknown];

/** Does the same in both pages, and compares after each step. */
async function compare(pages: readonly Recorded[], actions: readonly Action[]) {
  const seen: string[][][] = [];
  for (const page of pages) {
    const steps: string[][] = [];
    seen.push(steps);
    for (const [name, pause, run] of actions) {
      if (name) steps.push(page.act(name, () => run(page)));
      else page.attempt(() => run(page));
      // Only microtasks: nothing that was loaded may come in between.
      if (pause) await undefined;
    }
  }
  const [plain, guarded] = seen as [string[][], string[][]];
  plain.forEach((lines, i) => expectSame(`${i} ${lines[0]}`, guarded[i]!, lines));
}

/** Compares lists of lines, and says which are not the same. */
function expectSame(when: string, guarded: readonly string[], plain: readonly string[]) {
  if (guarded.join() === plain.join()) return;
  const only = (list: readonly string[], other: readonly string[]) =>
    list.filter((line, i) => line !== other[i]).join('\n');
  const message = `${when}, with a guard:\n${only(guarded, plain)}\nwithout:\n${only(plain, guarded)}`;
  // Only Chromium's stack holds the message, and fast-check shows the stack.
  throw Object.assign(new Error(message), { stack: message });
}

/** Waits until all that was asked for has come, and is the same. */
async function settle(pages: readonly Recorded[]) {
  await Promise.all(pages.map(({ visit }) => visit.hits()));
  const end = performance.now() + 3000;
  for (let equal = 0; equal < 2;) {
    const [plain, guarded] = await Promise.all(pages.map((page) => page.outcome()));
    equal = String(plain) === String(guarded) ? equal + 1 : 0;
    if (performance.now() > end) expectSame('in the end', guarded!, plain!);
  }
}

const actionsOf = (list: readonly Step[]) =>
  list.map(({ op, ...step }): Action => [op, step.pause, (page) => OPERATIONS[op]!(page, step)]);

/** Shrinking ends in time to tell what was found. */
const options = (numRuns: number) => ({
  numRuns,
  interruptAfterTimeLimit: 50_000,
  markInterruptAsFailure: true,
  includeErrorInReport: true,
});

describe('what no service names', () => {
  after(() => localStorage.clear());

  it('is the same to scripts after every operation', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(steps(25), (list) => withPages((pages) => compare(pages, actionsOf(list)))),
      options(50),
    );
  });

  it('loads, runs and tells of it as if there were no guard', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(fc.array(steps(12, true), { minLength: 1, maxLength: 2 }), (rounds) =>
        withPages(async (pages) => {
          for (const list of rounds) {
            await compare(pages, actionsOf(list));
            await settle(pages);
          }
        }),
      ),
      options(12),
    );
  });

  it('is written to a document in pieces as it would be', async function () {
    this.timeout(60_000);
    const base = `<!doctype html><base href=${site.url}/untouched/>`;
    const act = (name: string, run: Action[2]): Action => [name, true, run];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(fc.oneof(markup, odd))), (rounds) =>
        withPages((pages) =>
          compare(pages, [
            // The records of what the parser does differ by the pieces that it gets.
            act('', ({ observer }) => observer.disconnect()),
            act('', ({ document }) => document.write(base)),
            // What is not whole is written when the script has run: only the end is compared.
            ...rounds.map((pieces) =>
              act('', ({ document, fill }) =>
                pieces.forEach((piece) => document.write(fill(piece) as string)),
              ),
            ),
            act('close', ({ document }) => document.close()),
            act('after that', () => undefined),
          ]),
        ),
      ),
      options(50),
    );
  });
});
