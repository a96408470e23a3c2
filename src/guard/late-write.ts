import type { Toggle } from './gate.js';
import { intercept } from './intercept.js';
import type { Handler } from './intercept.js';
import type { Aid } from './release.js';
import { isTrusted } from './trusted.js';

/** Stands where written markup ends: within an element as long as that is open. */
const END = '<!--askfirst-->';
/** The browser itself takes this for text where there is scripting. */
const NOSCRIPT = /<noscript[^]*?<\/noscript>/gi;

interface Writer {
  /** What was written and is not in the page yet. */
  markup: string;
  /** Whether some of it is not trusted, which is for the site's own policy to judge. */
  plain: boolean;
  /** Stands in the page behind what was written. */
  readonly end: Text;
}

/**
 * Puts what a released script writes behind that script. By then the browser would ignore it, or wipe
 * the page: https://html.spec.whatwg.org/#document-write-steps
 */
export const lateWrite: Aid = ({ current, insert, trusted }, { document, Document }) => {
  const template = document.createElement('template');
  const writers = new WeakMap<Element, Writer>();

  const flush = (script: HTMLScriptElement, writer: Writer, mark: string) => {
    const markup = writer.markup.replace(NOSCRIPT, '') + mark;
    template.innerHTML = writer.plain ? markup : trusted().createHTML(markup);
    const { content } = template;
    if (mark) {
      const last = content.lastChild;
      // What is still open may go on in the next call; otherwise it is closed when the script ends.
      if (last?.nodeValue !== 'askfirst') return;
      last.remove();
    }
    writer.markup = '';
    const scripts = [...content.querySelectorAll('script')];
    // The script may have taken itself out of the page.
    if (!writer.end.isConnected) document.body.append(writer.end);
    // As what a channel looks at: a text's own `before` is a rare way.
    writer.end.parentNode!.insertBefore(content, writer.end);
    insert(scripts, script);
  };

  return (['write', 'writeln'] as const).map((name): Toggle => {
    const take: Handler = (_, args, call) => {
      const script = current();
      // From these the browser takes nothing, whenever they run.
      if (!script || (script.src && (script.async || script.defer))) return call(args);
      let writer = writers.get(script);
      if (!writer) {
        writers.set(script, (writer = { markup: '', plain: false, end: new Text() }));
        script.after(writer.end);
      }
      writer.markup += args.map(String).join('') + (name === 'write' ? '' : '\n');
      writer.plain ||= !args.every(isTrusted);
      flush(script, writer, END);
      queueMicrotask(() => flush(script, writer, ''));
      return undefined;
    };
    const late = (...args: unknown[]) =>
      take(document, args, (next) => Document.prototype[name].apply(document, next as string[]));
    const others = intercept(document, name, take);
    // On the document itself: on the prototype a channel may stand, and be switched in between.
    return (on) => {
      if (on && !Object.hasOwn(document, name)) document[name] = late as typeof document.write;
      // Those would hand it on to the browser, at a time when it wipes the page.
      else if (document[name] !== late) others(on);
      else if (!on) Reflect.deleteProperty(document, name);
    };
  });
};
