import { expect } from '@open-wc/testing';
import { heldScripts } from './held-scripts.js';
import { denied, open, Visit } from './third-party.js';

const scope = window as unknown as { __ran: string[]; __seen: unknown };

const TAG = 'script'; // so that nobody takes what is in a string for the end of a script
const script = (code: string, attributes = '') => `<${TAG} ${attributes}>${code}</${TAG}>`;
const write = (markup: string) => `document.write(${JSON.stringify(markup)});`;
const push = (name: string) => `__ran.push('${name}');`;

describe('document.write of a released script', () => {
  let visit: Visit;

  beforeEach(() => {
    visit = new Visit();
    scope.__ran = [];
    scope.__seen = undefined;
  });
  afterEach(() => visit.end());

  /** Releases scripts that stand in a place; returns it when all have run. */
  const release = async (...given: Parameters<typeof heldScripts>[1]) => {
    const guard = visit.install();
    const place = visit.place();
    const ended = heldScripts(place, given);
    guard.update(open);
    await ended;
    return place;
  };
  /** What stands in a place, scripts only as a sign. */
  const shown = (place: Element) => {
    const copy = place.cloneNode(true) as Element;
    for (const element of copy.querySelectorAll('script')) element.replaceWith('|');
    return copy.innerHTML;
  };

  it('puts markup right behind an inline script', async () => {
    const place = await release(write('<b>one</b> two'), push('next'));
    expect(shown(place)).to.equal('|<b>one</b> two||');
  });

  it('puts markup right behind an external script', async () => {
    const place = await release({ code: write('<b>one</b> two') }, push('next'));
    expect(shown(place)).to.equal('|<b>one</b> two||');
  });

  it('keeps the order of several calls, and ends a line with writeln', async () => {
    const place = await release(
      `document.write('a', 1); document.writeln('b', 'c'); ${write('d')}`,
    );
    expect(shown(place)).to.equal('|a1bc\nd|');
  });

  it('lets the script find at once what it wrote', async () => {
    await release(
      `${write('<i id="found">x</i>')} __seen = document.getElementById('found')?.textContent`,
    );
    expect(scope.__seen).to.equal('x');
  });

  it('goes on in an element that is still open, and in a tag', async () => {
    const calls = ['<div id="', 'd"><b', ' title="t">x', 'y</b>', 'z', '</div><p>', 'end'];
    const place = await release(calls.map(write).join(''));
    expect(shown(place)).to.equal('|<div id="d"><b title="t">xy</b>z</div><p>end</p>|');
  });

  it('closes what a script leaves open before the next one runs', async () => {
    const place = await release(
      write('<p>one'),
      write('<p>two'),
      `__seen = document.querySelectorAll('p').length`,
    );
    expect(shown(place)).to.equal('|<p>one</p>|<p>two</p>||');
    expect(scope.__seen).to.equal(2);
  });

  it('runs written scripts in their place and order, before the next script', async () => {
    const place = await release(
      `${push('a')} ${write(`<i>1</i>${script(push('b') + write('<u>b</u>'))}<i>2</i>`)} ${push('c')}`,
      push('d'),
    );
    expect(scope.__ran).to.deep.equal(['a', 'b', 'c', 'd']);
    expect(shown(place)).to.equal('|<i>1</i>|<u>b</u><i>2</i>||');
  });

  it('runs a script whose tags come in pieces, once and whole', async () => {
    await release(
      ['<scr', 'ipt>', "__ran.push('a');", "__ran.push('b')</scr", 'ipt>'].map(write).join(''),
      push('c'),
    );
    expect(scope.__ran).to.deep.equal(['a', 'b', 'c']);
  });

  it('waits for written external scripts, in the same call and in later ones', async () => {
    const external = script('', `src="${visit.denied('script.js', '1')}&delay=150"`);
    await release(
      write(external + script(push('a'))) + write(script(push('b'))) + push('now'),
      push('c'),
    );
    expect(scope.__ran).to.deep.equal(['now', '1', 'a', 'b', 'c']);
  });

  it('runs external scripts that an external script writes', async () => {
    const external = script('', `src="${visit.denied('script.js', '1')}&delay=150"`);
    await release({ code: write(external) + push('now') }, push('c'));
    expect(scope.__ran).to.deep.equal(['now', '1', 'c']);
  });

  it('gives written scripts themselves as the current script', async () => {
    await release(write(script('__seen = document.currentScript.id', 'id="me"')));
    expect(scope.__seen).to.equal('me');
  });

  it('holds what is denied in there', async () => {
    const guard = visit.install();
    const place = visit.place();
    const markup =
      `<img src="${visit.denied('pixel.gif', 'image')}">` +
      script('', `src="${visit.denied('script.js', 'script')}"`) +
      script(push('marked'), 'data-consent="video"') +
      `<img src="${visit.allowed('pixel.gif')}">`;
    const ended = heldScripts(place, [write(markup)]);
    guard.update({ ...denied, allows: (id) => id === 'ads' });
    await ended;
    await visit.until('/pixel.gif?name=allowed');
    expect((await visit.hits()).filter((hit) => !hit.includes('allowed'))).to.be.empty;
    expect(scope.__ran).to.be.empty;
    guard.update(open);
    await visit.until('/ran?name=script');
    await visit.until('/pixel.gif?name=image');
    expect(scope.__ran.sort()).to.deep.equal(['marked', 'script']);
  });

  it('does not show what is for browsers without scripting', async () => {
    const image = `<img src="${visit.denied('pixel.gif', 'no-script')}">`;
    const place = await release(write(`<noscript>${image}</noscript>`) + write('<b>x</b>'));
    expect(shown(place)).to.equal('|<b>x</b>|');
    expect(await visit.hits()).to.be.empty;
  });

  it('writes on when the script has taken itself out of the page', async () => {
    await release(`document.currentScript.remove(); ${write('<i id="gone">x</i>')}`);
    const found = document.getElementById('gone')!;
    expect(found.parentNode).to.equal(document.body);
    found.remove();
  });

  it('is ignored where the browser ignores it', async () => {
    const code = (name: string) =>
      write(name) + `document.dispatchEvent(new Event('wrote ${name}'))`;
    const all = ['async', 'defer'].map(
      (name) => new Promise((settle) => document.addEventListener(`wrote ${name}`, settle)),
    );
    const place = await release(
      { code: code('async'), async: '' },
      { code: code('defer'), defer: '' },
    );
    await Promise.all(all);
    expect(shown(place)).to.equal('|||');
  });

  it('leaves what other code writes alone, and nothing behind', async () => {
    const native = document.write;
    const calls: unknown[] = [];
    const own = Object.getOwnPropertyDescriptor(Document.prototype, 'write')!;
    const guard = visit.install();
    const place = visit.place();
    Object.defineProperty(Document.prototype, 'write', {
      ...own,
      value: (...args: unknown[]) => calls.push(args),
    });
    try {
      const ended = heldScripts(place, [
        { code: 'document.currentScript.onload = () => document.write("later", 1)' },
      ]);
      expect(Object.hasOwn(document, 'write')).to.equal(false);
      guard.update(open);
      await ended;
      await Promise.resolve();
      expect(calls).to.deep.equal([['later', 1]]);
      expect(Object.hasOwn(document, 'write')).to.equal(false);
    } finally {
      Object.defineProperty(Document.prototype, 'write', own);
    }
    expect(document.write).to.equal(native);
  });

  it('stands in front of what others put in its place, and gives it back', async () => {
    const theirs = (text: string) => scope.__ran.push(text);
    document.write = theirs;
    try {
      const place = await release(write('ours'));
      expect(shown(place)).to.equal('|ours|');
      await Promise.resolve();
      expect(document.write).to.equal(theirs);
      document.write('theirs');
      expect(scope.__ran).to.deep.equal(['theirs']);
    } finally {
      Reflect.deleteProperty(document, 'write');
    }
  });
});
