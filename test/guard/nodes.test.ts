import { expect } from '@open-wc/testing';
import { denied, open, Visit } from './third-party.js';

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';

describe('nodes', () => {
  let visit: Visit;

  beforeEach(() => {
    visit = new Visit();
  });
  afterEach(() => visit.end());

  const attribute = (name: string, value: string) => {
    const made = document.createAttribute(name);
    made.value = value;
    return made;
  };
  const svg = <T extends SVGElement>(tag: string) => document.createElementNS(SVG, tag) as T;
  const inSvg = (element: Element) => {
    const root = svg('svg');
    root.append(element);
    visit.place().append(root);
  };

  for (const method of ['setNamedItem', 'setNamedItemNS'] as const) {
    it(`holds an address that an element’s attributes are given by ${method}`, async () => {
      const guard = visit.install(denied);
      const image = document.createElement('img');
      image.alt = 'x';
      const result = image.attributes[method](attribute('src', visit.denied('pixel.gif')));
      expect(result).to.equal(null);
      expect([...guard.held]).to.deep.equal([image]);
      expect(image.hasAttribute('data-askfirst')).to.equal(false);
      expect(await visit.hits()).to.be.empty;
      guard.update(open);
      await visit.until('/pixel.gif?name=held');
    });

    it(`sets all others by ${method}`, () => {
      visit.install(denied);
      const box = document.createElement('div');
      const [first, second] = [attribute('title', 'a'), attribute('title', 'b')];
      expect(box.attributes[method](first)).to.equal(null);
      expect(box.attributes[method](second)).to.equal(first);
      // It fetches nothing.
      const src = attribute('src', visit.denied('pixel.gif'));
      box.attributes[method](src);
      expect(box.getAttributeNode('src')).to.equal(src);
      expect([...box.attributes].map(({ name }) => name)).to.deep.equal(['title', 'src']);
      expect(() => document.createElement('p').attributes[method](src)).to.throw(DOMException);
    });
  }

  const ELEMENTS: Record<string, (url: string) => unknown> = {
    'an SVG image by baseVal': (url) => {
      const image = svg<SVGImageElement>('image');
      inSvg(image);
      image.href.baseVal = url;
    },
    'an SVG image by xlink:href': (url) => {
      const image = svg('image');
      inSvg(image);
      image.setAttributeNS(XLINK, 'xlink:href', url);
    },
    'an SVG script by baseVal': (url) => {
      const script = svg<SVGScriptElement>('script');
      script.href.baseVal = url;
      inSvg(script);
    },
    'a table’s background': (url) => {
      const table = document.createElement('table');
      table.innerHTML = '<tr><td>x</table>';
      visit.place().append(table);
      table.setAttribute('background', url);
    },
    'an attribute node': (url) =>
      document.createElement('img').setAttributeNode(attribute('src', url)),
    'a range around which it is put': (url) => {
      const { body } = new DOMParser().parseFromString(`<img src="${url}">`, 'text/html');
      const range = document.createRange();
      range.selectNodeContents(visit.place().appendChild(document.createElement('p')));
      range.surroundContents(body.firstElementChild!);
    },
  };
  for (const [name, give] of Object.entries(ELEMENTS)) {
    it(`holds an address of ${name}, and no other`, async () => {
      const guard = visit.install(denied);
      give(visit.denied('pixel.gif'));
      expect(await visit.hits()).to.be.empty;
      expect(guard.held.size).to.equal(1);
      give(visit.allowed('pixel.gif'));
      await visit.until('/pixel.gif?name=allowed');
      guard.uninstall();
      give(visit.denied('pixel.gif', 'after'));
      await visit.until('/pixel.gif?name=after');
      expect(await visit.hits()).to.not.include('/pixel.gif held');
    });
  }

  it('leaves the values of other SVG attributes alone', () => {
    visit.install(denied);
    const image = svg<SVGImageElement>('image');
    image.className.baseVal = visit.denied('pixel.gif');
    expect(image.getAttribute('class')).to.equal(visit.denied('pixel.gif'));
    const link = svg<SVGAElement>('a');
    link.href.baseVal = visit.denied('page');
    expect(link.getAttribute('href')).to.equal(visit.denied('page'));
    expect(image.href).to.be.instanceOf(SVGAnimatedString);
  });

  it('reads back what is held: addresses in full, lists as they were given', () => {
    const guard = visit.install(denied);
    const url = visit.denied('pixel.gif');
    const short = url.replace('http:', '');
    const read = () => {
      const image = Object.assign(document.createElement('img'), { src: short, srcset: short });
      const frame = Object.assign(document.createElement('iframe'), { srcdoc: `<img src=${url}>` });
      const link = Object.assign(document.createElement('a'), { ping: short });
      return [image.src, image.srcset, frame.srcdoc, link.ping];
    };
    const held = read();
    expect(guard.held.size).to.equal(3);
    guard.uninstall();
    expect(held).to.deep.equal([url, short, `<img src=${url}>`, short]);
  });

  it('reads everything else as the browser does', () => {
    visit.install(denied);
    const image = document.createElement('img');
    expect(image.src).to.equal('');
    image.src = 'own.gif';
    expect(image.src).to.equal(new URL('own.gif', document.baseURI).href);
    const { get } = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src')!;
    expect(() => Reflect.apply(get!, document.createElement('p'), [])).to.throw(TypeError);
  });
});
