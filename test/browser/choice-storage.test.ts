import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { bundled, forgetAll, messageFrom, NAME, rawCookie, storageOf } from './storages.js';

describe('createChoiceStorage', () => {
  beforeEach(forgetAll);
  afterEach(forgetAll);

  it('finds nothing where nothing was written', () => {
    expect(storageOf().read()).to.be.empty;
  });

  it('keeps a text in a cookie', () => {
    expect(storageOf().write('{"a":1}')).to.equal('cookie');
    expect(decodeURIComponent(rawCookie()!)).to.equal('{"a":1}');
    expect(localStorage.getItem(NAME)).to.equal(null);
  });

  for (const text of ['{"a":"ä, 😀; = %41"}', ' x ', '"quoted"x', '%', 'a=b; path=/x', '\n']) {
    it(`reads ${JSON.stringify(text)} back as it was written`, () => {
      const persisted = storageOf().write(text);
      expect(storageOf().read()).to.deep.equal([[text, persisted]]);
    });
  }

  it('replaces what was kept before', () => {
    const storage = storageOf();
    storage.write('old');
    storage.write('new');
    expect(storage.read()).to.deep.equal([['new', 'cookie']]);
  });

  it('puts what is too long for a cookie into localStorage', () => {
    const long = 'x'.repeat(5000);
    const storage = storageOf();
    storage.write('short');
    expect(storage.write(long)).to.equal('localStorage');
    expect(rawCookie(), 'the stale cookie').to.equal(undefined);
    expect(storageOf().read()).to.deep.equal([[long, 'localStorage']]);
  });

  it('clears the stale copy in localStorage when a cookie will do again', () => {
    const storage = storageOf();
    storage.write('x'.repeat(5000));
    expect(storage.write('short')).to.equal('cookie');
    expect(localStorage.getItem(NAME)).to.equal(null);
  });

  it('keeps for the page what no place of the browser takes', () => {
    const huge = 'x'.repeat(12_000_000);
    const storage = storageOf();
    expect(storage.write(huge)).to.equal('memory');
    expect(storage.read()).to.have.length(1);
    expect(storageOf().read(), 'another page').to.be.empty;
    expect(storage.write('short')).to.equal('cookie');
    expect(storage.read(), 'no stale copy').to.deep.equal([['short', 'cookie']]);
  });

  it('returns every copy that it finds', () => {
    document.cookie = `${NAME}=a; path=/`;
    localStorage.setItem(NAME, 'b');
    expect(storageOf().read()).to.deep.equal([
      ['a', 'cookie'],
      ['b', 'localStorage'],
    ]);
  });

  it('removes every copy', () => {
    const storage = storageOf();
    document.cookie = `${NAME}=a; path=/`;
    localStorage.setItem(NAME, 'b');
    storage.clear();
    expect(storage.read()).to.be.empty;
    expect(rawCookie()).to.equal(undefined);
  });

  it('leaves other cookies and keys alone', () => {
    document.cookie = `${NAME}-2=mine; path=/`;
    localStorage.setItem(`${NAME}-2`, 'mine');
    const storage = storageOf();
    storage.write('a');
    storage.clear();
    expect(document.cookie).to.contain(`${NAME}-2=mine`);
    expect(localStorage.getItem(`${NAME}-2`)).to.equal('mine');
    document.cookie = `${NAME}-2=; path=/; max-age=0`;
    localStorage.removeItem(`${NAME}-2`);
  });

  it('lives on after the session, for the days of the config', () => {
    // Browsers do not say when a cookie ends, but one that ended yesterday is not kept.
    expect(storageOf({ days: -1 }).write('a')).to.equal('localStorage');
    expect(storageOf({ days: 1 }).write('a')).to.equal('cookie');
  });

  it('gives the cookie the path of the config', async () => {
    /** The cookie as a page below that path sees it. */
    const elsewhere = async () => {
      const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Elsewhere"></iframe>`);
      frame.src = '/elsewhere/page';
      await oneEvent(frame, 'load');
      return rawCookie(frame.contentDocument!.cookie);
    };
    // Not readable here, so a copy is kept where it is.
    expect(storageOf({ path: '/elsewhere' }).write('a')).to.equal('localStorage');
    expect(rawCookie()).to.equal(undefined);
    expect(await elsewhere()).to.equal('a');
    storageOf({ path: '/elsewhere' }).clear();
    expect(await elsewhere()).to.equal(undefined);
  });

  it('gives the cookie the domain of the config, which the browser refuses if it is another', () => {
    expect(storageOf({ domain: 'shop.example' }).write('a')).to.equal('localStorage');
    expect(rawCookie()).to.equal(undefined);
  });

  it('keeps for the page what a sandbox keeps from it', async () => {
    const base = new URL('../../src/browser/choice-storage.ts', import.meta.url).href;
    const module = `data:text/javascript,${encodeURIComponent(await bundled(base))}`;
    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe title="Sandbox" sandbox="allow-scripts"></iframe>`,
    );
    frame.srcdoc = `<script type="module">
      import { createChoiceStorage } from ${JSON.stringify(module)};
      const blocked = (read) => { try { read(); return false; } catch { return true; } };
      const storage = createChoiceStorage({ cookie: { name: 'a', path: '/', days: 1 } });
      const before = storage.read();
      const persisted = storage.write('text');
      const after = storage.read();
      storage.clear();
      parent.postMessage({
        blocked: blocked(() => localStorage), cookie: blocked(() => document.cookie) || document.cookie,
        before, persisted, after, cleared: storage.read(),
      }, '*');
    </script>`;
    const { cookie, ...seen } = (await messageFrom(frame)) as Record<string, unknown>;
    expect(cookie, 'throws, or is empty in WebKit').to.be.oneOf([true, '']);
    expect(seen).to.deep.equal({
      blocked: true,
      before: [],
      persisted: 'memory',
      after: [['text', 'memory']],
      cleared: [],
    });
  });
});
