import { expect } from '@open-wc/testing';
import { channels } from '../../src/guard/channels.js';
import { scriptChannels } from '../../src/guard/script-channels.js';
import { installGuard } from '../../src/guard/guard.js';
import type { Policy, Realm } from '../../src/guard/gate.js';
import { denied, open, Visit } from './third-party.js';

const scope = window as unknown as { __ran: string[] };

/** All that the guard might change in a window: every property of every prototype, by its path. */
function natives(realm: Realm): Map<string, PropertyDescriptor> {
  const found = new Map<string, PropertyDescriptor>();
  for (const name of Object.getOwnPropertyNames(realm)) {
    if (!/^[A-Z]/.test(name)) continue;
    const { value } = Object.getOwnPropertyDescriptor(realm, name)!;
    const prototype = (value as { prototype?: object } | undefined)?.prototype;
    if (typeof prototype !== 'object') continue;
    for (const key of Object.getOwnPropertyNames(prototype)) {
      found.set(`${name}.${key}`, Object.getOwnPropertyDescriptor(prototype, key)!);
    }
  }
  return found;
}

/** Names of what is not the same any more. */
function changedSince(before: Map<string, PropertyDescriptor>, realm: Realm): string[] {
  const now = natives(realm);
  const keys = new Set([...before.keys(), ...now.keys()]);
  return [...keys].filter((key) => {
    const [a, b] = [before.get(key), now.get(key)];
    return !(['value', 'get', 'set', 'writable', 'enumerable', 'configurable'] as const).every(
      (part) => Object.is(a?.[part], b?.[part]),
    );
  });
}

describe('installGuard', () => {
  let visit: Visit;

  beforeEach(() => {
    visit = new Visit();
    scope.__ran = [];
  });
  afterEach(() => visit.end());

  const frameIn = (place: HTMLElement) => {
    const frame = place.appendChild(document.createElement('iframe'));
    return frame.contentWindow as Realm;
  };
  const scriptOf = (name: string, query = '', attributes: Partial<HTMLScriptElement> = {}) => {
    const script = document.createElement('script');
    script.src = visit.denied('script.js', name) + query;
    return Object.assign(script, attributes);
  };

  it('stands in front of what loads, and leaves no trace when it is uninstalled', () => {
    const before = natives(window);
    const guard = visit.install();
    expect(changedSince(before, window)).to.include.members([
      'Element.setAttribute',
      'Element.innerHTML',
      'Element.attachShadow',
      'Node.appendChild',
      'Attr.value',
      'HTMLScriptElement.src',
      'HTMLImageElement.srcset',
      'HTMLIFrameElement.src',
      'Document.write',
      'Range.createContextualFragment',
    ]);
    guard.uninstall();
    expect(changedSince(before, window)).to.be.empty;
    guard.uninstall();
    expect(changedSince(before, window)).to.be.empty;
  });

  it('leaves everything native but attachShadow while nothing can be denied', () => {
    const before = natives(window);
    const guard = visit.install(open);
    expect(changedSince(before, window)).to.deep.equal(['Element.attachShadow']);
    guard.update(denied);
    expect(changedSince(before, window)).to.include('Node.appendChild');
    guard.update(open);
    expect(changedSince(before, window)).to.deep.equal(['Element.attachShadow']);
  });

  it('lets a later wrapper stay when it is uninstalled', () => {
    const native = Object.getOwnPropertyDescriptor(Node.prototype, 'appendChild')!;
    const guard = visit.install();
    const ours = Reflect.get(Node.prototype, 'appendChild') as (node: Node) => Node;
    const theirs = function (this: Node, node: Node) {
      return Reflect.apply(ours, this, [node]);
    };
    Object.defineProperty(Node.prototype, 'appendChild', { ...native, value: theirs });
    guard.uninstall();
    expect(Reflect.get(Node.prototype, 'appendChild')).to.equal(theirs);
    const image = document.createElement('img');
    expect(visit.place().appendChild(image)).to.equal(image);
    Object.defineProperty(Node.prototype, 'appendChild', native);
  });

  it('holds no more once it is uninstalled, and keeps held what was', async () => {
    const guard = visit.install();
    const image = document.createElement('img');
    image.src = visit.denied('pixel.gif', 'before');
    guard.uninstall();
    new Image().src = visit.denied('pixel.gif', 'after');
    await visit.until('/pixel.gif?name=after');
    expect(await visit.hits()).to.deep.equal(['/pixel.gif after']);
  });

  it('releases scripts in document order, whatever the order in which they came and load', async () => {
    const guard = visit.install();
    const place = visit.place();
    const last = scriptOf('3', '', { async: false });
    const first = scriptOf('1', '&delay=150', { async: false });
    const second = scriptOf('2', '&delay=50', { async: false });
    place.append(last);
    place.prepend(first);
    first.after(second);
    expect(await visit.hits()).to.be.empty;
    guard.update(open);
    await visit.until('/ran?name=3');
    expect(scope.__ran).to.deep.equal(['1', '2', '3']);
  });

  it('releases scripts with async as soon as each of them is there', async () => {
    const guard = visit.install();
    const place = visit.place();
    place.append(scriptOf('slow', '&delay=400'), scriptOf('fast'));
    guard.update(open);
    await visit.until('/ran?name=slow');
    expect(scope.__ran).to.deep.equal(['fast', 'slow']);
  });

  it('releases marked scripts of a markup string in order, however they load', async () => {
    const guard = visit.install();
    const marked = (name: string, query = '') =>
      `<script type="text/plain" data-consent="ads" data-src="${visit.denied('script.js', name)}${query}"></script>`;
    visit.place().innerHTML = marked('1', '&delay=150') + marked('2');
    expect(await visit.hits()).to.be.empty;
    guard.update(open);
    await visit.until('/ran?name=2');
    expect(scope.__ran).to.deep.equal(['1', '2']);
  });

  it('releases marked text after the script before it', async () => {
    const guard = visit.install();
    const text = document.createElement('script');
    text.type = 'text/plain';
    text.dataset.consent = 'ads';
    text.textContent = '__ran.push("text"); document.dispatchEvent(new Event("text-ran"))';
    const ran = new Promise((settle) =>
      document.addEventListener('text-ran', settle, { once: true }),
    );
    visit.place().append(scriptOf('external', '&delay=100', { async: false }), text);
    guard.update(open);
    await ran;
    expect(scope.__ran).to.deep.equal(['external', 'text']);
  });

  it('releases each script once, with its listeners, as the current script', async () => {
    const guard = visit.install();
    const script = scriptOf('once');
    const loaded = new Promise((settle) => script.addEventListener('load', settle));
    visit.place().append(script);
    guard.update(open);
    guard.update(denied);
    guard.update(open);
    await loaded;
    expect(scope.__ran).to.deep.equal(['once']);
    const current = (window as unknown as { __currentScripts: Record<string, string> })
      .__currentScripts;
    expect(current.once).to.equal(script.src);
    expect((await visit.hits()).filter((hit) => hit.startsWith('/script.js'))).to.have.length(1);
  });

  it('releases what a policy grants, and keeps the rest', async () => {
    const guard = visit.install();
    const [one, two] = [document.createElement('img'), document.createElement('img')];
    one.src = visit.denied('pixel.gif', 'one');
    two.src = visit.denied('tr', 'two');
    const some: Policy = {
      ...denied,
      denies: (host, path) => (path === '/tr' ? denied.denies(host, path) : undefined),
    };
    guard.update(some);
    await visit.until('/pixel.gif?name=one');
    expect(await visit.hits()).to.deep.equal(['/pixel.gif one']);
    expect([...guard.held]).to.deep.equal([two]);
  });

  it('holds again what is denied again', async () => {
    const guard = visit.install();
    guard.update(open);
    guard.update(denied);
    visit.place().append(scriptOf('again'));
    expect(await visit.hits()).to.be.empty;
  });

  it('tells of what it holds and of what it lets go', async () => {
    const told: unknown[] = [];
    const guard = visit.install(denied, (type, element) => told.push(type, element));
    const script = scriptOf('told');
    visit.place().append(script);
    expect(told).to.deep.equal(['held', script]);
    const later: unknown[] = [];
    guard.update(open, (type, element) => later.push(type, element));
    await visit.until('/ran?name=told');
    expect(later).to.deep.equal(['released', script]);
    expect(told).to.have.length(2);
  });

  it('waits for every id of a mark', async () => {
    const guard = visit.install();
    const frame = document.createElement('iframe');
    frame.dataset.consent = 'ads video';
    frame.dataset.src = visit.allowed('frame.html', 'marked');
    visit.place().append(frame);
    guard.update({ ...open, allows: (id) => id === 'ads' });
    expect(await visit.hits()).to.be.empty;
    expect(guard.held.has(frame)).to.equal(true);
    guard.update(open);
    await visit.until('/frame.html?name=marked');
    expect(guard.held.size).to.equal(0);
  });

  it('puts what a granted template holds into its place', async () => {
    const guard = visit.install();
    const template = document.createElement('template');
    template.dataset.consent = 'ads';
    template.innerHTML = `<b>x</b><script src="${visit.denied('script.js', 'in-template')}"></script>`;
    const place = visit.place();
    place.append(template);
    expect(await visit.hits()).to.be.empty;
    expect(place.querySelector('b')).to.equal(null);
    guard.update(open);
    await visit.until('/ran?name=in-template');
    expect(place.firstElementChild!.localName).to.equal('b');
    expect(scope.__ran).to.deep.equal(['in-template']);
  });

  it('guards another window, and leaves its own alone', async () => {
    const realm = frameIn(visit.place());
    const [before, inner] = [natives(window), natives(realm)];
    visit.install(denied, undefined, realm);
    expect(changedSince(before, window)).to.be.empty;
    expect(changedSince(inner, realm)).to.include('Node.appendChild');
    new realm.Image().src = visit.denied('pixel.gif', 'inner');
    new Image().src = visit.denied('pixel.gif', 'outer');
    await visit.until('/pixel.gif?name=outer');
    expect(await visit.hits()).to.deep.equal(['/pixel.gif outer']);
  });

  it('is not disturbed by the guard of another window', async () => {
    const realm = frameIn(visit.place());
    const before = natives(window);
    const guard = visit.install();
    const changed = changedSince(before, window);
    const inner = installGuard(realm, channels(scriptChannels), open);
    inner.update(denied);
    inner.uninstall();
    expect(changedSince(before, window)).to.deep.equal(changed);
    new Image().src = visit.denied('pixel.gif', 'outer');
    expect(await visit.hits()).to.be.empty;
    expect(guard.held.size).to.equal(1);
  });
});
