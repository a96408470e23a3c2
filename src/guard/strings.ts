import type { Config } from '../core/config.js';
import type { Channel, Gate } from './gate.js';
import type { Handler, Interception } from './intercept.js';
import { deniedSnippet } from './refused.js';
import { isTrusted } from './trusted.js';

/** Scripts in these strings run. */
const RUN = ['write', 'writeln', 'createContextualFragment'];
const INERT = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe'];
/** What is no markup in there. */
const RAW = /^(script|style|textarea)$/;
/** A host behind two slashes of either kind; a scheme that does without them; a slash in disguise. */
const HOSTS =
  /[\\/]\s*[\\/]\s*([^\s\\/?#"'<>]+)|\b(?:http|ws)s?:(?!\s*[\\/]\s*[\\/])|&(#0*(9|10|13|47|92)\b|#x0*(9|a|d|2f|5c)\b|b?sol|tab|newl)/gi;
const TAG = /<\/?([a-z][^\s/>]*)(?:[^>"']|"[^"]*"|'[^']*')*>/gi;
/** What ends before its tag does. */
const OPEN =
  /<(?:[a-z!/](?:[^>=]|=\s*"[^"]*"|=\s*'[^']*'|=(?!\s*["']))*(?:=\s*(?:"[^"]*|'[^']*))?)?$/i;
const MARKED = /data-(consent|askfirst)|<(iframe|object|embed|frame)/i;
/** Stands where written markup ends, which may go on: what comes after it was closed by us. */
const END = '<!--askfirst-->';

/** The end of what was written, a tag that goes on in the next piece. */
interface Rest {
  readonly text: string;
  readonly trusts: boolean;
  as(part: string): string;
}

/**
 * Holds addresses in markup that script hands to the browser as a string, tag by tag; what is written
 * to the document also in pieces.
 */
export const strings: Channel = (
  gate,
  { document: page, Element, ShadowRoot, Document, Range },
) => {
  let busy = false;
  const template = document.createElement('template');
  const parse = (text: string) => {
    busy = true;
    template.innerHTML = gate.trusted().createHTML(text);
    busy = false;
    return template.content;
  };
  /** Also in templates: some become shadow roots. */
  const mark = (content: DocumentFragment, runs: boolean): boolean =>
    [...content.querySelectorAll('template')].reduce(
      (found, { content }) => mark(content, runs) || found,
      gate.mark(content, runs),
    );

  /** Returns markup with every denied address put aside; the very same value when there is none. */
  const rewrite = (given: unknown, runs: boolean) => {
    const text = String(given);
    if (busy || !mayName(gate, text) || !mark(parse(text), runs)) return given;
    let raw: string | undefined;
    // Tag by tag, so that the rest stays as it was written, closing tags of earlier pieces too.
    let result = text.replace(TAG, (tag, name: string) => {
      const closing = tag[1] === '/';
      if (raw === undefined && !closing) {
        if (RAW.test(name)) raw = name;
        const content = parse(tag);
        return mark(content, runs)
          ? content.firstElementChild!.outerHTML.replace(/<\/[^<]*$/, '')
          : tag;
      }
      if (closing && raw === name) raw = undefined;
      return tag;
    });
    // What a tag on its own does not tell: a style sheet's text, what SVG takes for an image.
    if (mark(parse(result + END), runs)) [result] = template.innerHTML.split(END) as [string];
    return isTrusted(given) ? gate.trusted().createHTML(result) : result;
  };

  /** By document. */
  const rests = new WeakMap<object, Rest>();
  /** Write these: once a document is closed, a write would open it again, and empty it. */
  const flushes = new WeakMap<object, () => void>();
  const write = (
    self: object,
    args: unknown[],
    call: (args: unknown[]) => unknown,
    end: string,
  ) => {
    const rest = rests.get(self);
    // Unlike `join()`, which leaves out `null` and `undefined`.
    const text =
      args.reduce<string>((before, arg) => `${before}${arg as string}`, rest?.text ?? '') + end;
    // Pieces of which one is not trusted are not, as a whole.
    const trusts = args.every(isTrusted) && rest?.trusts !== false;
    const as = (part: string) => (trusts ? gate.trusted().createHTML(part) : part);
    const open = OPEN.exec(text)?.index ?? text.length;
    const whole = open === text.length;
    if (whole) rests.delete(self);
    else rests.set(self, { text: text.slice(open), trusts, as });
    // It may also be all there is: the parser goes on when the script has run.
    if (!whole && !rest) {
      const flush = () => {
        const last = rests.get(self);
        rests.delete(self);
        if (last) call([last.as(last.text)]);
      };
      flushes.set(self, flush);
      queueMicrotask(flush);
    }
    // The browser ends a line itself.
    const given = as(text.slice(0, whole ? text.length - end.length : open));
    const next = rewrite(given, true);
    const result = call(whole && !rest && next === given ? args : [next]);
    // A document that is opened again is not watched, or no more.
    if (self !== document && MARKED.test(String(next))) gate.scan(self);
    return result;
  };

  const edit: Handler = (self, args, call) => {
    if (!/^inserthtml$/i.test(String(args[0]))) return call(args);
    const result = call([args[0], args[1], rewrite(args[2], false)]);
    gate.scan(self);
    return result;
  };
  const owners = [Element, ShadowRoot, Document, Range].map(({ prototype }) => prototype);
  // Others wrap `write` on the document itself.
  const takers = [...owners, page].flatMap((owner) =>
    [...RUN, ...INERT].flatMap((name, i) =>
      (['value', 'set'] as const).map((kind): Interception => [
        owner,
        name,
        (self, args, call) => {
          if (i < 2) return write(self as object, args, call, i ? '\n' : '');
          const runs = i < RUN.length;
          const node = self as Element;
          if (RAW.test(node.localName)) return call([gate.scan(args[0], node), ...args.slice(1)]);
          // Before the call: `outerHTML` takes the element out of its parent.
          const { parentElement } = node;
          const given = args.map((arg) => rewrite(arg, runs));
          // The page may be unwatched. What was there before may have run: it is not held again.
          const marked = given.some((arg) => MARKED.test(String(arg)));
          const around = () =>
            marked ? [node, parentElement].flatMap((place) => [...(place?.children ?? [])]) : [];
          const before = new Set(around());
          const result = call(given);
          if (!runs && /<script/i.test(String(args.at(-1)))) {
            gate.inert(node);
            gate.inert(parentElement);
          }
          for (const child of around()) if (!before.has(child)) gate.scan(child);
          gate.inserted();
          return result;
        },
        kind,
      ]),
    ),
  );
  const close: Handler = (self, args, call) => {
    flushes.get(self as object)?.();
    return call(args);
  };
  return [
    ...takers,
    [Document.prototype, 'execCommand', edit],
    [Document.prototype, 'close', close],
  ];
};

/** Returns whether a text may name a denied host. Most do not, and need not be parsed. */
function mayName(gate: Gate, text: string): boolean {
  const { policy } = gate;
  if (deniedSnippet(gate, text) !== undefined) return true;
  const seen = new Set<string>();
  for (const [, found] of text.matchAll(HOSTS)) {
    if (found === undefined) return true;
    if (seen.has(found)) continue;
    seen.add(found);
    const host = found.replace(/^.*@|:\d*$/g, '').toLowerCase();
    if (/[^\w.-]/.test(host) || policy.denies(host, '/') !== undefined) return true;
    if (isNamed(policy.config, host)) return true;
  }
  return false;
}

const named = new WeakMap<Config, ReadonlySet<string>>();

/** Returns whether some service has a rule for a host, if only for one of its paths. */
function isNamed(config: Config | undefined, host: string): boolean {
  if (!config) return false;
  const hosts =
    named.get(config) ??
    new Set(
      config.services.flatMap((service) =>
        service.hosts.map((pattern) => pattern.replace(/^\*\.|\/.*/g, '').toLowerCase()),
      ),
    );
  named.set(config, hosts);
  return host.split('.').some((_, i, labels) => hosts.has(labels.slice(i).join('.')));
}
