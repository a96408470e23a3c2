import { expect } from '@open-wc/testing';
import { denied, open, Visit } from './third-party.js';

/** Puts a node into a place as no channel sees it, like the parser. */
const { appendChild } = Node.prototype;
const unseen = (place: Node, node: Node) => Reflect.apply(appendChild, place, [node]);

describe('shadow', () => {
  let visit: Visit;

  beforeEach(() => {
    visit = new Visit();
  });
  afterEach(() => visit.end());

  /** A frame that the site marked itself. */
  const marked = (name = 'marked') => {
    const frame = document.createElement('iframe');
    frame.dataset.consent = 'ads';
    frame.dataset.src = visit.allowed('frame.html', name);
    return frame;
  };

  for (const mode of ['open', 'closed'] as const) {
    it(`watches ${mode} roots, even while nothing is denied`, async () => {
      visit.install(open);
      unseen(visit.place().attachShadow({ mode }), marked());
      await visit.until('/frame.html?name=marked');
    });

    it(`watches ${mode} roots that were made while something was denied`, async () => {
      const guard = visit.install(denied);
      const root = visit.place().attachShadow({ mode });
      guard.update(open);
      unseen(root, marked());
      await visit.until('/frame.html?name=marked');
    });
  }

  it('watches the root of an element that is not in the page yet', async () => {
    visit.install(open);
    const host = document.createElement('div');
    unseen(host.attachShadow({ mode: 'open' }), marked());
    visit.place().append(host);
    await visit.until('/frame.html?name=marked');
  });

  it('returns what the browser returns, and throws what it throws', () => {
    visit.install(denied);
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open', delegatesFocus: true });
    expect(root).to.equal(host.shadowRoot);
    expect(root).to.be.instanceOf(ShadowRoot);
    expect(root.delegatesFocus).to.equal(true);
    expect(() => host.attachShadow({ mode: 'open' })).to.throw(DOMException);
    expect(() => document.createElement('img').attachShadow({ mode: 'open' })).to.throw(
      DOMException,
    );
  });

  it('watches none once it is uninstalled, neither old nor new ones', async () => {
    const guard = visit.install(open);
    const old = visit.place().attachShadow({ mode: 'open' });
    guard.uninstall();
    for (const root of [old, visit.place().attachShadow({ mode: 'open' })]) unseen(root, marked());
    expect(await visit.hits()).to.be.empty;
  });
});
