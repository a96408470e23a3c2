import { aTimeout, expect } from '@open-wc/testing';
import { channels } from '../../src/guard/channels.js';
import type { Channel, Realm } from '../../src/guard/gate.js';
import { installGuard } from '../../src/guard/guard.js';
import { scriptChannels } from '../../src/guard/script-channels.js';
import { realms } from '../../src/guard/realms.js';
import { denied, open, site, Visit } from './third-party.js';

type Frame = HTMLIFrameElement & { readonly contentWindow: Realm };

let count = 0;

describe('realms', () => {
  let visit: Visit;

  beforeEach(() => {
    visit = new Visit();
  });
  afterEach(async () => {
    await aTimeout(0);
    visit.end();
  });

  const frameIn = (place: ParentNode, more: Partial<HTMLIFrameElement> = {}) => {
    const frame = (place as Element).ownerDocument.createElement('iframe');
    Object.assign(frame, more);
    place.append(frame);
    return frame as Frame;
  };
  const loaded = (frame: HTMLElement) =>
    new Promise((settle) => frame.addEventListener('load', settle, { once: true }));
  /** Whether a window’s own `fetch` is held. */
  const isHeld = async (realm: Realm, name = 'probe') => {
    const url = visit.denied('pixel.gif', `${name}-${count++}`);
    return realm.fetch(url).then(
      () => false,
      () => true,
    );
  };

  const REACHED: Record<string, (place: HTMLElement) => Realm> = {
    contentWindow: (place) => frameIn(place).contentWindow,
    contentDocument: (place) => frameIn(place).contentDocument!.defaultView!,
    'its number': (place) => {
      frameIn(place);
      return window[window.length - 1] as Realm;
    },
    'its name': (place) => {
      frameIn(place, { name: `realm-${++count}` });
      return Reflect.get(window, `realm-${count}`) as Realm;
    },
    'a frame within': (place) => frameIn(frameIn(place).contentDocument!.body).contentWindow,
    'a native getter': (place) => {
      const { get } = Object.getOwnPropertyDescriptor(
        frameIn(place).contentWindow.HTMLIFrameElement.prototype,
        'contentWindow',
      )!;
      return Reflect.apply(get!, frameIn(place), []) as Realm;
    },
  };
  for (const [name, reach] of Object.entries(REACHED)) {
    it(`guards a frame’s window that is reached by ${name}, and opens it again`, async () => {
      const guard = visit.install(denied);
      const realm = reach(visit.place());
      expect(await isHeld(realm)).to.equal(true);
      expect(await isHeld(realm)).to.equal(true);
      guard.update(open);
      expect(await isHeld(realm)).to.equal(false);
      guard.update(denied);
      expect(await isHeld(realm)).to.equal(true);
      guard.uninstall();
      expect(await isHeld(realm)).to.equal(false);
    });
  }

  it('guards each page of a frame anew', async () => {
    visit.install(denied);
    const frame = frameIn(visit.place());
    expect(await isHeld(frame.contentWindow)).to.equal(true);
    for (const html of ['<p>one</p>', '<p>two</p>']) {
      const ready = loaded(frame);
      frame.srcdoc = html;
      await ready;
      expect(frame.contentDocument!.body.innerHTML).to.equal(html);
      expect(await isHeld(frame.contentWindow)).to.equal(true);
    }
  });

  it('lets windows of other origins be', async () => {
    visit.install(denied);
    const frame = frameIn(visit.place(), { src: visit.allowed('frame.html') });
    await loaded(frame);
    expect(frame.contentDocument).to.equal(null);
    expect(frame.contentWindow.parent).to.equal(window);
    expect(() => frame.contentWindow.fetch).to.throw(DOMException);
    expect(document.createElement('iframe').contentWindow).to.equal(null);
  });

  it('looks where open() leads', async () => {
    visit.install(denied);
    const name = 'a "name" ]';
    const frame = frameIn(visit.place(), { name });
    expect(window.open(visit.denied('frame.html'), name)).to.equal(null);
    const found = window.open('', name)!;
    expect(found).to.equal(frame.contentWindow);
    expect(window.open(visit.allowed('frame.html'), name)).to.equal(found);
    await visit.until('/ran?name=allowed');
    expect(await visit.hits()).to.deep.equal(['/frame.html allowed', '/ran allowed']);
  });

  it('gives the page no more for each frame than for the first', async () => {
    const guard = visit.install(denied);
    for (let i = 0; i < 3; i++) frameIn(visit.place());
    const seen: string[] = [];
    const form = document.createElement('form');
    form.action = `${site.url}/`;
    form.addEventListener('submit', (event) => {
      seen.push(String(event.defaultPrevented));
      event.preventDefault();
    });
    visit.place().append(form);
    form.requestSubmit();
    expect(seen).to.deep.equal(['false']);
    const image = new Image();
    image.src = visit.denied('pixel.gif');
    expect([...guard.held]).to.deep.equal([image]);
    guard.update(open);
    await visit.until('/pixel.gif?name=held');
    expect((await visit.hits()).filter((hit) => hit.startsWith('/pixel'))).to.have.length(1);
  });

  it('lets channels add to the gate once, for all windows', () => {
    const others = scriptChannels.filter((channel) => channel !== realms);
    const watched: Node[] = [];
    const counter: Channel = (gate) => {
      const { watch } = gate;
      gate.watch = (root) => {
        watched.push(root);
        watch(root);
      };
      return [];
    };
    const guard = installGuard(window, channels([...others, counter, realms]), denied);
    visit.guards.push(guard);
    const [one, two] = [frameIn(visit.place()), frameIn(visit.place())];
    const within = frameIn(two.contentDocument!.body);
    const documents = [one, two, within].map((frame) => frame.contentDocument);
    expect(watched).to.have.ordered.members([document, ...documents]);
  });

  it('guards nothing more once it is uninstalled', async () => {
    const guard = visit.install(denied);
    const frame = frameIn(visit.place());
    const { contentWindow: realm } = frame;
    expect(await isHeld(realm)).to.equal(true);
    guard.uninstall();
    // Its load event comes now or later.
    const inner = frameIn(realm.document.body);
    const outer = frameIn(visit.place(), { srcdoc: '<p>x</p>' });
    await loaded(outer);
    await aTimeout(0);
    for (const each of [inner.contentWindow, outer.contentWindow, realm, window as Realm]) {
      expect(await isHeld(each)).to.equal(false);
    }
  });
});
