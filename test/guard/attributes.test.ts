import { expect } from '@open-wc/testing';
import { LOADS } from '../../src/guard/loads.js';
import { denied, open, site, Visit } from './third-party.js';

/** Every way to give an element an address. */
type Door = (element: Element, name: string, url: string) => unknown;

const attribute = (name: string, value: string) => {
  const made = document.createAttribute(name);
  made.value = value;
  return made;
};
/** The attribute's node on the element, made empty first. */
const nodeOf = (element: Element, name: string) => {
  if (!element.hasAttribute(name)) element.setAttribute(name, '');
  return element.getAttributeNode(name)!;
};

const DOORS: Record<string, Door> = {
  property: (element, name, url) => Reflect.set(element, name, url),
  setAttribute: (element, name, url) => element.setAttribute(name, url),
  'setAttribute in odd case': (element, name, url) => element.setAttribute(name.toUpperCase(), url),
  setAttributeNS: (element, name, url) => element.setAttributeNS(null, name, url),
  setAttributeNode: (element, name, url) => element.setAttributeNode(attribute(name, url)),
  setAttributeNodeNS: (element, name, url) => element.setAttributeNodeNS(attribute(name, url)),
  'Attr.value': (element, name, url) => (nodeOf(element, name).value = url),
};

/** A document that loads nothing: WebKit without media plug-ins stands still when a video loads. */
const inert = document.implementation.createHTMLDocument();

const FILES = { script: 'script.js', img: 'pixel.gif', iframe: 'frame.html' } as const;

describe('attributes', () => {
  let visit: Visit;

  beforeEach(() => {
    visit = new Visit();
  });
  afterEach(() => visit.end());

  for (const [tag, file] of Object.entries(FILES) as [keyof typeof FILES, string][]) {
    for (const [name, door] of Object.entries(DOORS)) {
      it(`holds what <${tag}> is given by ${name}, and lets it load later`, async () => {
        const guard = visit.install();
        const element = document.createElement(tag);
        door(element, 'src', visit.denied(file));
        expect(await visit.hits(), 'before it is in the page').to.be.empty;
        visit.place().append(element);
        expect(await visit.hits()).to.be.empty;
        expect(element.src).to.equal(visit.denied(file));
        expect([...guard.held]).to.deep.equal([element]);
        guard.update(open);
        await visit.until(`/${file}?name=held`);
        expect((await visit.hits()).filter((hit) => hit === `/${file} held`)).to.have.length(1);
      });
    }

    it(`holds what <${tag}> is given in the page`, async () => {
      visit.install();
      const element = document.createElement(tag);
      visit.place().append(element);
      element.src = visit.denied(file);
      expect(await visit.hits()).to.be.empty;
    });

    it(`lets <${tag}> load an allowed address after a denied one`, async () => {
      const guard = visit.install();
      const element = document.createElement(tag);
      visit.place().append(element);
      element.src = visit.denied(file);
      element.src = visit.allowed(file);
      expect(element.src).to.equal(visit.allowed(file));
      await visit.until(`/${file}?name=allowed`);
      guard.update(open);
      expect(await visit.hits()).to.not.include(`/${file} held`);
    });
  }

  for (const [tag, names] of LOADS) {
    for (const name of names) {
      it(`keeps the ${name} of <${tag}> from the browser`, () => {
        const guard = visit.install();
        const element = inert.createElement(tag);
        const url = visit.denied('pixel.gif');
        element.setAttribute(name, url);
        expect(element.hasAttribute(name)).to.equal(false);
        expect(guard.held.has(element)).to.equal(true);
        guard.update(open);
        expect(element.getAttribute(name)).to.equal(url);
      });

      if (!(name in inert.createElement(tag))) continue;
      it(`keeps the ${name} property of <${tag}> from the browser, and reads it back`, () => {
        visit.install();
        const element = inert.createElement(tag);
        const url = visit.denied('pixel.gif');
        Reflect.set(element, name, url);
        expect(element.hasAttribute(name)).to.equal(false);
        expect(Reflect.get(element, name)).to.equal(url);
      });
    }
  }

  it('holds an image that is never put into the page', async () => {
    visit.install();
    new Image().src = visit.denied('pixel.gif');
    new Image().srcset = `/own.gif 1x, ${visit.denied('pixel.gif')} 1x`;
    expect(await visit.hits()).to.be.empty;
  });

  it('reads a held address back in full, as the browser would', () => {
    visit.install();
    const script = document.createElement('script');
    script.src = `//tracker.localhost:${site.port}/script.js`;
    expect(script.src).to.equal(`${site.tracker}/script.js`);
  });

  it('does not run the text of a script whose address it holds', async () => {
    visit.install();
    const scope = window as unknown as { heldText?: boolean };
    delete scope.heldText;
    const script = document.createElement('script');
    script.textContent = 'window.heldText = true';
    script.src = visit.denied('script.js');
    visit.place().append(script);
    expect(scope.heldText).to.equal(undefined);
  });

  it('lets everything else be set as it is', () => {
    visit.install();
    const link = document.createElement('a');
    link.href = visit.denied('page');
    link.setAttribute('SRC', visit.denied('page'));
    expect(link.href).to.equal(visit.denied('page'));
    expect(link.getAttribute('src')).to.equal(visit.denied('page'));
    const image = document.createElement('img');
    image.src = '/own.gif';
    image.alt = visit.denied('pixel.gif');
    expect(image.getAttribute('src')).to.equal('/own.gif');
    expect(image.alt).to.equal(visit.denied('pixel.gif'));
    image.setAttribute('src', 'http://:::');
    expect(image.getAttribute('src')).to.equal('http://:::');
  });

  it('lets an element of any name be given any attribute', () => {
    visit.install(denied);
    const element = document.createElement('constructor');
    element.setAttribute('a', 'b');
    expect(element.getAttribute('a')).to.equal('b');
  });

  it('throws what the browser throws', () => {
    visit.install();
    const image = document.createElement('img');
    expect(() => image.setAttribute('', 'x')).to.throw(DOMException);
    expect(() => Reflect.apply(image.setAttribute, image, ['src'])).to.throw(TypeError);
    expect(() => Reflect.apply(image.setAttribute, {}, ['src', 'x'])).to.throw(TypeError);
  });
});
