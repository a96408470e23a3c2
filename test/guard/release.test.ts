import { expect } from '@open-wc/testing';
import { open, Visit } from './third-party.js';
import { heldScripts } from './held-scripts.js';

const scope = window as unknown as { __ran: string[] };

describe('release', () => {
  let visit: Visit;

  beforeEach(() => {
    visit = new Visit();
    scope.__ran = [];
  });
  afterEach(() => visit.end());

  /** Puts held scripts into the page; `end` settles when the last one, which is added, has run. */
  const held = (...given: Parameters<typeof heldScripts>[1]) => {
    const guard = visit.install();
    const place = visit.place();
    const ended = heldScripts(place, given);
    return { guard, place, ended };
  };
  const slow = (name: string, delay = 200) => ({
    src: `${visit.denied('script.js', name)}&delay=${delay}`,
  });
  const push = (name: string) => `__ran.push('${name}')`;

  it('fetches external scripts side by side, also with inline ones between them', async () => {
    const { guard, ended } = held(
      slow('1', 300),
      push('a'),
      slow('2', 100),
      push('b'),
      slow('3', 0),
    );
    guard.update(open);
    await visit.until('/script.js?name=3');
    expect(scope.__ran).to.be.empty;
    await ended;
    expect(scope.__ran).to.deep.equal(['1', 'a', '2', 'b', '3']);
  });

  it('keeps the order around scripts that fail, have no address, or never run', async () => {
    const { guard, ended, place } = held(
      slow('1'),
      push('a'),
      { src: `${visit.denied('missing.js')}` },
      push('b'),
      { src: '' },
      push('c'),
      { src: 'http://[' },
      push('d'),
      { ...slow('nomodule', 0), nomodule: '' },
      push('e'),
      { ...slow('gone', 0), id: 'gone' },
      push('f'),
      { ...slow('leaves', 100), id: 'leaves' },
      push('g'),
      slow('2', 0),
      push('h'),
    );
    place.querySelector('#gone')!.remove();
    guard.update(open);
    await visit.until('/script.js?name=leaves');
    place.querySelector('#leaves')!.remove();
    await ended;
    const others = ['1', 'a', 'b', 'c', 'd', 'e', 'f', 'leaves', '2', 'h'];
    expect(scope.__ran.filter((name) => name !== 'g')).to.deep.equal(others);
    // A script that left the page may tell of its end only after the next one has run.
    expect(scope.__ran.indexOf('g')).to.be.greaterThan(scope.__ran.indexOf('leaves'));
    expect(scope.__ran.indexOf('g')).to.be.lessThan(scope.__ran.indexOf('h'));
  });

  it('runs inline scripts at once when nothing before them is on its way', async () => {
    const { guard } = held(push('a'), push('b'), slow('1', 0), push('c'));
    guard.update(open);
    await Promise.resolve().then(() => {});
    await Promise.resolve();
    expect(scope.__ran).to.deep.equal(['a', 'b']);
    await visit.until('/ran?name=1');
  });

  it('keeps what a script promised before the next one, and calls its listeners', async () => {
    const { guard, ended } = held(
      { code: `document.currentScript.addEventListener('load', () => __ran.push('load'))` },
      `Promise.resolve().then(() => __ran.push('promised'))`,
      push('next'),
    );
    guard.update(open);
    await ended;
    expect(scope.__ran).to.deep.equal(['load', 'promised', 'next']);
  });

  it('puts a second release behind the first', async () => {
    const { guard, ended, place } = held(slow('1'), push('a'));
    const second = heldScripts(place, [push('b'), slow('2', 0), push('c')], 'video');
    guard.update({ ...open, allows: (id) => id === 'ads' });
    guard.update(open);
    await ended;
    await second;
    expect(scope.__ran).to.deep.equal(['1', 'a', 'b', '2', 'c']);
  });

  it('runs deferred scripts and modules after all others, in their order', async () => {
    const { guard } = held(
      { ...slow('deferred', 0), defer: '' },
      { code: push('module'), type: 'module' },
      { text: push('text module'), type: 'module' },
      { code: push('module 2'), type: 'module' },
      { ...slow('last', 0), defer: '' },
      slow('1'),
      push('a'),
    );
    guard.update(open);
    await visit.until('/ran?name=last');
    const ran = ['1', 'a', 'deferred', 'module', 'text module', 'module 2', 'last'];
    expect(scope.__ran).to.deep.equal(ran);
  });

  it('lets async ones go without waiting', async () => {
    const { guard, ended } = held(slow('1', 300), { ...slow('async', 0), async: '' });
    guard.update(open);
    await ended;
    expect(scope.__ran).to.deep.equal(['async', '1']);
  });

  it('does not start what has been denied meanwhile, and starts it once later', async () => {
    const { guard, ended } = held(slow('1'), push('a'), push('b'));
    guard.update(open);
    await visit.until('/script.js?name=1');
    guard.update({ ...open, allows: () => false });
    await visit.until('/ran?name=1');
    expect(scope.__ran).to.deep.equal(['1']);
    guard.update(open);
    await ended;
    expect(scope.__ran).to.deep.equal(['1', 'a', 'b']);
  });

  it('lets scripts that released code adds go their own way', async () => {
    const add = (name: string, delay: number) =>
      `document.head.append(Object.assign(document.createElement('script'),
        { src: '${visit.denied('script.js', name)}&delay=${delay}' }));`;
    const { guard } = held(add('added slow', 300) + add('added', 0) + push('a'), slow('1', 100));
    guard.update(open);
    await visit.until('/ran?name=added+slow');
    expect(scope.__ran).to.deep.equal(['a', 'added', '1', 'added slow']);
    document.head.querySelectorAll('[src*="added"]').forEach((script) => script.remove());
  });

  it('fires onload and onerror once', async () => {
    const { guard, ended } = held(
      { ...slow('1', 0), onload: push('loaded') },
      { src: visit.denied('missing.js'), onerror: push('failed') },
    );
    guard.update(open);
    await ended;
    expect(scope.__ran.sort()).to.deep.equal(['1', 'failed', 'loaded']);
  });
});
