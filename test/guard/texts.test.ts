import { expect } from '@open-wc/testing';
import type { Realm } from '../../src/guard/gate.js';
import { named } from './named.js';
import { open, Visit } from './third-party.js';

const { denied, granted } = named({ inline: ['acmeQueue'] });
const SNIPPET = 'window.acmeQueue = 1';

describe('texts', () => {
  const scope = window as unknown as { acmeQueue?: number; free?: number };
  let visit: Visit;

  beforeEach(() => {
    visit = new Visit();
    delete scope.acmeQueue;
    delete scope.free;
  });
  afterEach(() => visit.end());

  const put = <T extends 'script' | 'style'>(tag: T, { document } = window) => {
    const element = document.createElement(tag);
    visit.place().append(element);
    return element;
  };
  const nodeIn = (element: Element) => element.appendChild(document.createTextNode(''));

  const OF_SCRIPTS: Record<string, (script: HTMLScriptElement, text: string) => void> = {
    text: (script, text) => (script.text = text),
    textContent: (script, text) => (script.textContent = text),
    innerText: (script, text) => (script.innerText = text),
  };
  for (const [name, set] of Object.entries(OF_SCRIPTS)) {
    it(`holds a snippet that a script is given by ${name}, and runs it later`, async () => {
      const guard = visit.install(denied);
      const script = put('script');
      set(script, SNIPPET);
      expect(scope.acmeQueue).to.equal(undefined);
      expect([...guard.held]).to.deep.equal([script]);
      guard.update(granted);
      await visit.hits();
      expect(scope.acmeQueue).to.equal(1);
    });

    it(`runs any other by ${name}, and reads it back`, () => {
      visit.install(denied);
      const script = put('script');
      set(script, 'window.free = 1');
      expect(scope.free).to.equal(1);
      expect([script.text, script.textContent]).to.deep.equal(Array(2).fill('window.free = 1'));
    });

    it(`holds it in a frame’s window, too, by ${name}`, () => {
      const guard = visit.install(denied);
      const frame = visit.place().appendChild(document.createElement('iframe'));
      const realm = frame.contentWindow as Realm & typeof scope;
      const script = realm.document.createElement('script');
      realm.document.body.append(script);
      set(script, SNIPPET);
      expect(realm.acmeQueue).to.equal(undefined);
      expect([...guard.held]).to.deep.equal([script]);
    });
  }

  const OF_NODES = ['data', 'nodeValue', 'textContent'] as const;
  for (const name of OF_NODES) {
    it(`looks at the ${name} of a text in a style sheet, and of no other`, async () => {
      visit.install(denied);
      const rule = `p { background-image: url(${visit.denied('pixel.gif')}) }`;
      const inside = nodeIn(put('style'));
      inside[name] = rule;
      const [text, comment] = [new Text(), new Comment()];
      visit.place().append(text, comment);
      for (const node of [text, comment, new Text()]) {
        node[name] = rule;
        expect(node.data).to.equal(rule);
      }
      visit.place().append(document.createElement('p'));
      expect(inside.data).to.contain('about:invalid#');
      expect(await visit.hits()).to.be.empty;
    });
  }

  for (const name of ['nodeValue', 'textContent'] as const) {
    it(`looks at the ${name} of an attribute`, async () => {
      const guard = visit.install(denied);
      const image = document.createElement('img');
      image.setAttribute('src', '');
      const alt = document.createAttribute('alt');
      image.setAttributeNode(alt);
      alt[name] = visit.denied('pixel.gif');
      expect(image.alt).to.equal(visit.denied('pixel.gif'));
      image.getAttributeNode('src')![name] = visit.denied('pixel.gif');
      expect([...guard.held]).to.deep.equal([image]);
      expect(await visit.hits()).to.be.empty;
    });
  }

  it('takes what is not text like the browser does', () => {
    visit.install(denied);
    for (const element of [put('script'), put('style')]) {
      element.textContent = null;
      expect(element.textContent).to.equal('');
      Reflect.set(element, 'textContent', 7);
      expect(element.textContent).to.equal('7');
    }
    const text = new Text('x');
    text.data = null as unknown as string;
    expect(text.data).to.equal('');
    const { set } = Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype, 'text')!;
    expect(() => Reflect.apply(set!, {}, ['x'])).to.throw(TypeError);
  });

  it('has setters only while something is denied', () => {
    const own = () =>
      [HTMLStyleElement, CharacterData, Attr].flatMap(({ prototype }) =>
        ['textContent', 'innerText', 'nodeValue'].filter((name) => Object.hasOwn(prototype, name)),
      );
    const guard = visit.install(open);
    expect(own()).to.be.empty;
    guard.update(denied);
    expect(own()).to.have.length(6);
    guard.update(open);
    expect(own()).to.be.empty;
    guard.update(denied);
    guard.uninstall();
    expect(own()).to.be.empty;
  });

  it('calls a wrapper that was there before, and leaves it', () => {
    const native = Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype, 'text')!;
    const seen: unknown[] = [];
    const theirs = function (this: HTMLScriptElement, text: string) {
      seen.push(text);
      Reflect.apply(native.set!, this, [text]);
    };
    const now = () => Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype, 'text')!.set;
    Object.defineProperty(HTMLScriptElement.prototype, 'text', { ...native, set: theirs });
    const guard = visit.install(denied);
    expect(now()).to.not.equal(theirs);
    put('script').text = 'window.free = 1';
    expect(seen).to.deep.equal(['window.free = 1']);
    guard.uninstall();
    expect(now()).to.equal(theirs);
    Object.defineProperty(HTMLScriptElement.prototype, 'text', native);
  });

  it('lets a wrapper that came later stay, and passes through below it', () => {
    const guard = visit.install(denied);
    const { prototype } = HTMLStyleElement;
    const ours = Object.getOwnPropertyDescriptor(prototype, 'textContent')!;
    const theirs = function (this: HTMLStyleElement, text: string) {
      Reflect.apply(ours.set!, this, [text]);
    };
    Object.defineProperty(prototype, 'textContent', { ...ours, set: theirs });
    const rule = `p { background-image: url(${visit.denied('pixel.gif')}) }`;
    const style = document.createElement('style');
    style.textContent = rule;
    expect(style.textContent).to.contain('about:invalid#');
    guard.uninstall();
    expect(Object.getOwnPropertyDescriptor(prototype, 'textContent')!.set).to.equal(theirs);
    style.textContent = rule;
    expect(style.textContent).to.equal(rule);
    Reflect.deleteProperty(prototype, 'textContent');
  });
});
