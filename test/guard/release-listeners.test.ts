import { expect } from '@open-wc/testing';
import { heldScripts } from './held-scripts.js';
import { open, Visit } from './third-party.js';

type Seen = [self: boolean, type: string, target: boolean, current: boolean, phase: number];
const scope = window as unknown as { __seen: Record<string, Seen[]>; __note: unknown };

describe('listeners of a released script for the start of the page', () => {
  let visit: Visit;
  const { onload } = window;
  const { onreadystatechange } = document;

  beforeEach(() => {
    visit = new Visit();
    scope.__seen = {};
    // Each leaves when it has been called, because the page lives on in the next test.
    scope.__note = (name: string, wanted: EventTarget) =>
      function note(this: unknown, event: Event) {
        wanted.removeEventListener(event.type, note);
        (scope.__seen[name] ??= []).push([
          this === wanted,
          event.type,
          event.target === document,
          event.currentTarget === wanted,
          event.eventPhase,
        ]);
      };
  });
  afterEach(() => {
    visit.end();
    window.onload = onload;
    document.onreadystatechange = onreadystatechange;
  });

  /** Releases scripts; settles when they have run and what they set off has been called. */
  const release = async (...given: Parameters<typeof heldScripts>[1]) => {
    await aMessage();
    const guard = visit.install();
    const ended = heldScripts(visit.place(), given);
    guard.update(open);
    await ended;
    await aTask();
  };
  /** Settles in a task that no timer has set off: timers set by timers are late, which mixes them up. */
  const aMessage = () =>
    new Promise((settle) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = settle;
      port2.postMessage('');
    });
  /** Settles after the timers that have been set before. */
  const aTask = () => new Promise((settle) => setTimeout(settle, 1));
  const called = (type: string): Seen[] => [[true, type, true, true, Event.AT_TARGET]];

  const ADDED: Record<string, readonly [target: string, type: string]> = {
    'document DOMContentLoaded': ['document', 'DOMContentLoaded'],
    'window DOMContentLoaded': ['window', 'DOMContentLoaded'],
    'window load': ['window', 'load'],
    'document readystatechange': ['document', 'readystatechange'],
  };
  for (const [name, [target, type]] of Object.entries(ADDED)) {
    for (const kind of ['text', 'code'] as const) {
      it(`are called once: ${name}, ${kind === 'text' ? 'inline' : 'external'}`, async () => {
        const code = `${target}.addEventListener('${type}', __note('x', ${target}));`;
        await release({ [kind]: code }, { text: '' });
        expect(scope.__seen).to.deep.equal({ x: called(type) });
      });
    }
  }

  it('are called once: without window before it, and of an async script', async () => {
    const code = `addEventListener('load', function seen(event) {
      removeEventListener('load', seen);
      __note('x', window).call(window, event);
      document.dispatchEvent(new Event('seen'));
    })`;
    const seen = new Promise((settle) => document.addEventListener('seen', settle));
    await release({ code, async: '' });
    await seen;
    expect(scope.__seen).to.deep.equal({ x: called('load') });
  });

  it('are called as objects too', async () => {
    await release(`
      const listener = { handleEvent(event) { __note('x', window).call(event.currentTarget, event);
        __seen.self = this === listener; removeEventListener('load', this); } };
      addEventListener('load', listener);`);
    expect(scope.__seen).to.deep.equal({ x: called('load'), self: true });
  });

  it('are called as handlers', async () => {
    await release(
      `window.onload = __note('window', window);`,
      `document.onreadystatechange = __note('document', document);`,
    );
    expect(scope.__seen).to.deep.equal({
      window: called('load'),
      document: called('readystatechange'),
    });
  });

  it('are called once as handlers that call the one before', async () => {
    window.onload = Reflect.apply(scope.__note as () => () => void, undefined, ['page', window]);
    const chain = (name: string) => `{
      const before = window.onload;
      window.onload = (event) => { before?.call(window, event); __note('${name}', window).call(window, event); };
    }`;
    await release(chain('a'), chain('b'), { code: chain('c') });
    expect(Object.keys(scope.__seen).sort()).to.deep.equal(['a', 'b', 'c']);
    for (const calls of Object.values(scope.__seen)) expect(calls).to.have.length(1);
  });

  it('are called in a later task', async () => {
    await release(
      `addEventListener('load', __note('x', window));
       Promise.resolve().then(() => (__seen.before = !__seen.x));`,
    );
    expect(scope.__seen).to.deep.equal({ x: called('load'), before: true });
  });

  it('are not called when their event reaches them, or for others', async () => {
    const other: string[] = [];
    window.addEventListener('load', () => other.push('load'), { once: true });
    document.addEventListener('DOMContentLoaded', () => other.push('ready'));
    await release(`
      addEventListener('load', __note('x', window));
      document.body.addEventListener('load', __note('body', document.body));
      document.addEventListener('load', __note('document', document));
      addEventListener('askfirst-test', __note('test', window));
      dispatchEvent(Object.defineProperty(new Event('load'), 'target', { value: document }));`);
    expect(scope.__seen).to.deep.equal({ x: called('load') });
    expect(other).to.deep.equal(['load']);
  });

  it('are left alone when other code adds them while scripts are on their way', async () => {
    const guard = visit.install();
    const ended = heldScripts(visit.place(), [
      { src: `${visit.denied('script.js', 'slow')}&delay=100` },
    ]);
    const called: string[] = [];
    guard.update(open);
    await visit.until('/script.js?name=slow');
    window.addEventListener('load', () => called.push('load'), { once: true });
    const before = window.onload;
    window.onload = () => called.push('onload');
    expect(window.onload).not.to.equal(before);
    await ended;
    await aTask();
    expect(called).to.be.empty;
  });

  it('leaves the methods of the page alone when nothing is on its way', async () => {
    const add = EventTarget.prototype.addEventListener;
    const handler = Object.getOwnPropertyDescriptor(window, 'onload')!;
    const guard = visit.install();
    const image = new Image();
    image.dataset.consent = 'ads';
    visit.place().append(image);
    expect(EventTarget.prototype.addEventListener).to.equal(add);
    const ended = heldScripts(visit.place(), [
      `__seen.during = EventTarget.prototype.addEventListener`,
    ]);
    guard.update(open);
    await ended;
    await aTask();
    expect(scope.__seen.during).not.to.equal(add);
    expect(EventTarget.prototype.addEventListener).to.equal(add);
    expect(Object.getOwnPropertyDescriptor(window, 'onload')!.set).to.equal(handler.set);
  });
});
