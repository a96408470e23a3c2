import { aTimeout, expect } from '@open-wc/testing';
import { denied, open, Visit } from './third-party.js';

/** Puts a node into a place as no channel sees it: only the observer does. */
const { appendChild } = Node.prototype;
const unseen = (place: Node, node: Node) => Reflect.apply(appendChild, place, [node]);

describe('watching', () => {
  let visit: Visit;

  beforeEach(() => {
    visit = new Visit();
  });
  afterEach(() => visit.end());

  const marked = (name: string) => {
    const frame = document.createElement('iframe');
    frame.dataset.consent = 'ads';
    frame.dataset.src = visit.allowed('frame.html', name);
    return frame;
  };

  it('leaves the page unwatched while something is denied', async () => {
    const guard = visit.install(denied);
    await aTimeout(0);
    unseen(visit.place(), marked('unseen'));
    unseen(visit.place().attachShadow({ mode: 'open' }), marked('unseen'));
    await aTimeout(0);
    expect([...guard.held]).to.be.empty;
    const frame = marked('seen');
    visit.place().append(frame);
    expect([...guard.held]).to.deep.equal([frame]);
  });

  it('watches it while nothing is', async () => {
    visit.install(open);
    await aTimeout(0);
    unseen(visit.place(), marked('watched'));
    await visit.until('/frame.html?name=watched');
  });

  it('watches it again when nothing is denied any more', async () => {
    const guard = visit.install(denied);
    const root = visit.place().attachShadow({ mode: 'closed' });
    await aTimeout(0);
    guard.update(open);
    unseen(visit.place(), marked('page'));
    unseen(root, marked('shadow'));
    await visit.until('/frame.html?name=page');
    await visit.until('/frame.html?name=shadow');
  });

  it('stops again when something is denied again, but not before all that was seen is told', async () => {
    const guard = visit.install(open);
    await aTimeout(0);
    const [before, after] = [marked('before'), marked('after')];
    unseen(visit.place(), before);
    guard.update(denied);
    await aTimeout(0);
    unseen(visit.place(), after);
    await aTimeout(0);
    expect([...guard.held]).to.deep.equal([before]);
  });

  it('goes on when a policy changes to and fro at once', async () => {
    const guard = visit.install(open);
    await aTimeout(0);
    guard.update(denied);
    guard.update(open);
    await aTimeout(0);
    unseen(visit.place(), marked('on'));
    await visit.until('/frame.html?name=on');
  });

  it('does not begin again once it is uninstalled', async () => {
    const guard = visit.install(denied);
    guard.uninstall();
    guard.update(open);
    unseen(visit.place(), marked('late'));
    expect(await visit.hits()).to.be.empty;
    guard.uninstall();
  });
});
