import { expect } from '@open-wc/testing';
import { open, Visit } from './third-party.js';

type Door = (place: HTMLElement, node: Node) => unknown;

/** A child of the place, made first. */
const childOf = (place: HTMLElement) => place.appendChild(document.createElement('i'));
const rangeIn = (place: HTMLElement) => {
  const range = document.createRange();
  range.selectNodeContents(place);
  return range;
};

const DOORS: Record<string, Door> = {
  appendChild: (place, node) => place.appendChild(node),
  insertBefore: (place, node) => place.insertBefore(node, childOf(place)),
  replaceChild: (place, node) => place.replaceChild(node, childOf(place)),
  append: (place, node) => place.append('text', node),
  prepend: (place, node) => place.prepend(node, 'text'),
  replaceChildren: (place, node) => place.replaceChildren(node),
  before: (place, node) => childOf(place).before(node),
  after: (place, node) => childOf(place).after(node),
  replaceWith: (place, node) => childOf(place).replaceWith(node),
  'before, of a text': (place, node) => place.appendChild(new Text('x')).before(node),
  'replaceWith, of a comment': (place, node) =>
    place.appendChild(new Comment('x')).replaceWith(node),
  insertAdjacentElement: (place, node) =>
    childOf(place).insertAdjacentElement('afterend', node as Element),
  'Range.insertNode': (place, node) => rangeIn(place).insertNode(node),
  'a document fragment': (place, node) => {
    const fragment = new DocumentFragment();
    fragment.append(node);
    place.append(fragment);
  },
  'a shadow root': (place, node) => place.attachShadow({ mode: 'open' }).append(node),
  'a closed shadow root': (place, node) => place.attachShadow({ mode: 'closed' }).prepend(node),
};

describe('insertion', () => {
  let visit: Visit;

  beforeEach(() => {
    visit = new Visit();
  });
  afterEach(() => visit.end());

  /** An element that got its address where no guard stands: in a document of its own. */
  const foreign = (tag: 'script' | 'iframe', url: string) => {
    const parsed = new DOMParser().parseFromString(`<${tag} src="${url}"></${tag}>`, 'text/html');
    return parsed.querySelector<HTMLElement>(tag)!;
  };

  for (const [name, door] of Object.entries(DOORS)) {
    it(`holds a frame that comes into the page by ${name}, and lets it go later`, async () => {
      const guard = visit.install();
      const frame = foreign('iframe', visit.denied('frame.html'));
      door(visit.place(), frame);
      expect(await visit.hits()).to.be.empty;
      expect(guard.held.has(frame)).to.equal(true);
      guard.update(open);
      await visit.until('/frame.html?name=held');
    });

    it(`holds what is deep inside of what comes by ${name}`, async () => {
      visit.install();
      const box = document.createElement('div');
      box.append(foreign('iframe', visit.denied('frame.html')));
      door(visit.place(), box);
      expect(await visit.hits()).to.be.empty;
    });
  }

  it('holds a script that was made under another guard, or none', async () => {
    const script = document.createElement('script');
    script.src = visit.denied('script.js');
    visit.install();
    visit.place().append(script);
    expect(await visit.hits()).to.be.empty;
  });

  for (const move of ['importNode', 'adoptNode'] as const) {
    it(`holds an image that comes by ${move}, which starts to load right there`, async () => {
      visit.install();
      const markup = `<img src="${visit.denied('pixel.gif')}">`;
      const { body } = new DOMParser().parseFromString(markup, 'text/html');
      document[move](body, true);
      expect(await visit.hits()).to.be.empty;
    });
  }

  it('holds what is cloned from a template', async () => {
    visit.install();
    const template = document.createElement('template');
    template.content.append(foreign('iframe', visit.denied('frame.html')));
    visit.place().append(template);
    visit.place().append(document.importNode(template.content, true));
    visit.place().append(template.content.cloneNode(true));
    expect(await visit.hits()).to.be.empty;
  });

  it('holds text that is marked', async () => {
    const scope = window as unknown as { markedText(): void };
    let runs = 0;
    const guard = visit.install();
    const script = document.createElement('script');
    script.dataset.consent = 'ads';
    script.textContent = 'window.markedText()';
    const ran = new Promise<void>((settle) => {
      scope.markedText = () => {
        runs++;
        settle();
      };
    });
    visit.place().append(script);
    expect(await visit.hits()).to.be.empty;
    expect(runs).to.equal(0);
    guard.update(open);
    await ran;
    expect(await visit.hits()).to.be.empty;
    expect(runs).to.equal(1);
  });

  it('lets everything else in as it is', async () => {
    visit.install();
    const place = visit.place();
    const frame = foreign('iframe', visit.allowed('frame.html'));
    place.append('text', frame, document.createElement('b'));
    expect(place.innerHTML).to.equal(`text${frame.outerHTML}<b></b>`);
    await visit.until('/frame.html?name=allowed');
    expect(place.appendChild(frame)).to.equal(frame);
    expect(() => place.insertBefore(frame, document.body)).to.throw(DOMException);
    expect(() => Reflect.apply(place.appendChild, place, [])).to.throw(TypeError);
    expect(() => Reflect.apply(place.appendChild, place, ['text'])).to.throw(TypeError);
  });
});
