import { aTimeout, expect } from '@open-wc/testing';
import { denied, open, Visit } from './third-party.js';

/** An address that stands for none. */
const NOWHERE = 'about:invalid#';

let count = 0;

describe('styles', () => {
  let visit: Visit;

  beforeEach(() => {
    visit = new Visit();
  });
  afterEach(() => {
    visit.end();
    document.adoptedStyleSheets = [];
  });

  const paragraph = () => {
    const element = document.createElement('p');
    element.textContent = 'x';
    element.className = `styled-${count++}`;
    visit.place().append(element);
    return element;
  };
  const css = (url: string) => `url("${url}")`;
  /** A constructed sheet that the page uses. */
  const sheet = () => {
    const made = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, made];
    return made;
  };

  const ON_ELEMENTS: Record<string, (p: HTMLElement, url: string) => void> = {
    cssText: (p, url) => (p.style.cssText = `background-image: ${url}`),
    'style =': (p, url) => Reflect.set(p, 'style', `background-image: ${url}`),
    setAttribute: (p, url) => p.setAttribute('STYLE', `background-image: ${url}`),
    setProperty: (p, url) => p.style.setProperty('background-image', url),
    'a property': (p, url) => (p.style.backgroundImage = url),
    'a property with a dash': (p, url) => Reflect.set(p.style, 'background-image', url),
    'a property for several': (p, url) => (p.style.background = `${url} no-repeat`),
  };
  for (const [name, set] of Object.entries(ON_ELEMENTS)) {
    it(`takes a denied address out of what ${name} sets, and gives it back`, async () => {
      const guard = visit.install(denied);
      const element = paragraph();
      set(element, css(visit.denied('pixel.gif')));
      await aTimeout(0);
      expect(element.getAttribute('style')).to.contain(NOWHERE);
      expect(element.hasAttribute('data-askfirst-held')).to.equal(true);
      expect(await visit.hits()).to.be.empty;
      guard.update(open);
      expect(element.getAttribute('style')).to.not.contain(NOWHERE);
      expect(element.hasAttribute('data-askfirst-held')).to.equal(false);
      await visit.until('/pixel.gif?name=held');
    });

    it(`loads what else ${name} sets, and what it sets next`, async () => {
      visit.install(denied);
      const element = paragraph();
      set(element, css(visit.allowed('pixel.gif')));
      expect(element.style.backgroundImage).to.contain(visit.allowed('pixel.gif'));
      await visit.until('/pixel.gif?name=allowed');
      set(element, 'none');
      expect(element.style.backgroundImage).to.equal('none');
    });
  }

  it('lets a value be taken away by null', () => {
    visit.install(denied);
    const element = paragraph();
    element.style.cssText = 'cursor: wait; content: "x"; background: red';
    for (const name of ['cursor', 'content', 'background', 'background-image']) {
      Reflect.set(element.style, name, null);
      expect(element.style.getPropertyValue(name), name).to.equal('');
    }
    element.style.setProperty('mask-image', 'none');
    element.style.setProperty('mask-image', null);
    expect(element.style.maskImage).to.equal('');
  });

  const ON_SHEETS: Record<string, (rule: string) => CSSStyleSheet> = {
    insertRule: (rule) => {
      const made = sheet();
      made.insertRule(rule);
      return made;
    },
    'insertRule of a group': (rule) => {
      const made = sheet();
      made.insertRule('@media all {}');
      (made.cssRules[0] as CSSMediaRule).insertRule(rule);
      return made;
    },
    replaceSync: (rule) => {
      const made = sheet();
      made.replaceSync(rule);
      return made;
    },
    replace: (rule) => {
      const made = sheet();
      void made.replace(rule);
      return made;
    },
  };
  for (const [name, add] of Object.entries(ON_SHEETS)) {
    it(`takes denied addresses out of rules that come by ${name}, and loads the others`, async () => {
      const guard = visit.install(denied);
      const rule = (url: string) => `.${paragraph().className} { background-image: ${css(url)} }`;
      add(rule(visit.denied('pixel.gif')));
      add(rule(visit.allowed('pixel.gif')));
      await visit.until('/pixel.gif?name=allowed');
      expect(await visit.hits()).to.deep.equal(['/pixel.gif allowed']);
      // Rules stay as they were made; new ones load.
      guard.update(open);
      add(rule(visit.denied('pixel.gif', 'open')));
      guard.update(denied);
      guard.uninstall();
      add(rule(visit.denied('pixel.gif', 'after')));
      await visit.until('/pixel.gif?name=open');
      await visit.until('/pixel.gif?name=after');
      expect(await visit.hits()).to.not.include('/pixel.gif held');
    });
  }

  it('takes it out of a font, which then fails by itself', async () => {
    visit.install(denied);
    const font = new FontFace('denied', css(visit.denied('pixel.gif')));
    const error = await font.load().catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(DOMException);
    expect(font.status).to.equal('error');
    expect(await visit.hits()).to.be.empty;
    expect(new FontFace('own', new ArrayBuffer(8)).family).to.equal('own');
  });

  it('takes out the denied addresses of a style sheet only, however they are written', async () => {
    const guard = visit.install(denied);
    const url = visit.denied('pixel.gif');
    const style = document.createElement('style');
    const text = [
      `@import "${url}";`,
      `p { background: url( '${url}' ), url(${visit.allowed('pixel.gif')}) }`,
      `b { background: image-set("${url}" 1x); content: "${url}" }`,
      `i { background: URL(${url.replace('http:', '')}) }`,
    ].join('\n');
    style.textContent = text;
    visit.place().append(style, document.createElement('p'));
    expect(style.textContent.split(NOWHERE)).to.have.length(5);
    expect(style.textContent)
      .to.contain(`content: "${url}"`)
      .and.contain(visit.allowed('pixel.gif'));
    await visit.until('/pixel.gif?name=allowed');
    expect(await visit.hits()).to.deep.equal(['/pixel.gif allowed']);
    guard.update(open);
    expect(style.textContent).to.equal(text);
  });

  it('gives back what is granted, and keeps the rest', () => {
    const guard = visit.install(denied);
    const style = document.createElement('style');
    const [one, two] = [visit.denied('pixel.gif', 'one'), visit.denied('tr', 'two')];
    style.textContent = `p { background: ${css(one)} } b { background: ${css(two)} }`;
    visit.place().append(style);
    guard.update({
      ...denied,
      denies: (host, path) => (path === '/tr' ? denied.denies(host, path) : undefined),
    });
    expect(style.textContent)
      .to.contain(css(one))
      .and.contain(css(NOWHERE + two));
    expect(style.hasAttribute('data-askfirst-held')).to.equal(true);
  });

  it('changes no style in a frame once it is uninstalled', async () => {
    const guard = visit.install(denied);
    const frame = visit.place().appendChild(document.createElement('iframe'));
    const { body } = frame.contentDocument!;
    body.textContent = 'x';
    body.style.backgroundImage = css(visit.denied('pixel.gif'));
    await aTimeout(0);
    expect(body.getAttribute('style')).to.contain(NOWHERE);
    guard.uninstall();
    for (const element of [body, paragraph()]) {
      element.style.backgroundImage = css(visit.denied('pixel.gif', 'after'));
      await aTimeout(0);
      expect(element.getAttribute('style')).to.not.contain(NOWHERE);
    }
    await visit.until('/pixel.gif?name=after');
  });
});
