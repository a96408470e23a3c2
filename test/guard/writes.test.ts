import { expect, waitUntil } from '@open-wc/testing';
import { named } from './named.js';
import { Visit } from './third-party.js';

const NAMES = ['_acme', '_acme_*'];
const { denied, granted } = named({ cookies: NAMES, storage: NAMES });

interface Store {
  set(name: string | { name: string; value: string }, value?: string): Promise<void>;
  delete(name: string): Promise<void>;
}
/** Missing in some browsers, and in TypeScript's DOM library. */
const { cookieStore } = window as { cookieStore?: Store };

const has = (name: string) => document.cookie.split('; ').some((one) => one.startsWith(`${name}=`));

describe('writes', () => {
  let visit: Visit;

  beforeEach(() => {
    visit = new Visit();
  });
  afterEach(() => {
    visit.end();
    for (const name of ['_acme', '_acme_1', '_acmes', '_ACME', 'other']) {
      document.cookie = `${name}=; max-age=0`;
      localStorage.removeItem(name);
      sessionStorage.removeItem(name);
    }
  });

  it('does not write a cookie that is named, exactly or by its beginning', () => {
    visit.install(denied);
    for (const name of ['_acme', ' _acme ', '_acme_1', '_acme_']) document.cookie = `${name}=1`;
    expect(document.cookie).to.not.contain('_acme');
  });

  it('writes what only looks like it', () => {
    visit.install(denied);
    for (const name of ['_acmes', '_ACME', 'other']) document.cookie = `${name}=_acme=1`;
    expect(['_acmes', '_ACME', 'other'].filter(has)).to.have.length(3);
    for (const name of ['_acmes', '_ACME', 'other']) localStorage.setItem(name, '_acme');
    expect(['_acmes', '_ACME', 'other'].map((name) => localStorage.getItem(name))).to.deep.equal(
      Array(3).fill('_acme'),
    );
  });

  for (const end of [
    'max-age=0',
    'Max-Age = -1',
    'path=/; max-age=-100',
    'expires=Thu, 01 Jan 1970 00:00:00 GMT',
    'EXPIRES=Thu, 01 Jan 1970 00:00:00 GMT; path=/',
  ]) {
    it(`lets a cookie be erased by ${end}`, () => {
      document.cookie = '_acme=1; path=/';
      visit.install(denied);
      document.cookie = `_acme=; path=/; ${end}`;
      expect(has('_acme')).to.equal(false);
    });
  }

  for (const end of [
    'max-age=100',
    'max-age=100; expires=Thu, 01 Jan 1970 00:00:00 GMT',
    'expires=Fri, 31 Dec 2100 00:00:00 GMT',
    'expires=never',
    'max-age=never',
    'max-age=',
    'max-age=0x0',
    'max-age=; expires=Fri, 31 Dec 2100 00:00:00 GMT',
  ]) {
    it(`does not take ${end} for erasing`, () => {
      visit.install(denied);
      document.cookie = `_acme=1; ${end}`;
      expect(has('_acme')).to.equal(false);
    });
  }

  it('does not keep a key that is named, and lets it be removed', () => {
    localStorage.setItem('_acme_1', 'before');
    visit.install(denied);
    for (const storage of [localStorage, sessionStorage]) {
      storage.setItem('_acme', 'x');
      expect(storage.getItem('_acme')).to.equal(null);
      Reflect.apply(storage.setItem, storage, [{ toString: () => '_acme_2' }, 'x']);
      expect(storage.getItem('_acme_2')).to.equal(null);
    }
    localStorage.setItem('_acme_1', 'after');
    expect(localStorage.getItem('_acme_1')).to.equal('before');
    localStorage.removeItem('_acme_1');
    expect(localStorage.getItem('_acme_1')).to.equal(null);
  });

  it('says nothing: there is no exception, and a promise is kept', async () => {
    visit.install(denied);
    expect(Reflect.apply(localStorage.setItem, localStorage, ['_acme', '1'])).to.equal(undefined);
    expect(() => Reflect.apply(localStorage.setItem, localStorage, ['other'])).to.throw(TypeError);
    if (!cookieStore) return;
    expect(await cookieStore.set('_acme', '1')).to.equal(undefined);
  });

  it('looks at the cookie store, too, by name or object', async () => {
    if (!cookieStore) return;
    const becomes = (isThere: boolean) => waitUntil(() => has('other') === isThere, 'the cookie');
    await cookieStore.set('other', '1');
    const works = await becomes(true).then(
      () => true,
      () => false,
    );
    // WebKitGTK does not always show the page what is set this way; nothing is to be seen then.
    if (!works && /AppleWebKit(?!.*Chrome)/.test(navigator.userAgent)) return;
    expect(works).to.equal(true);
    await cookieStore.delete('other');
    await becomes(false);
    visit.install(denied);
    await cookieStore.set('_acme', '1');
    await cookieStore.set({ name: '_acme_1', value: '1' });
    await cookieStore.set({ name: 'other', value: '1' });
    await becomes(true);
    expect(document.cookie).to.not.contain('_acme');
    await cookieStore.delete('other');
    await becomes(false);
  });

  it('writes what is granted, and what no config names', () => {
    const guard = visit.install(denied);
    guard.update({ ...denied, config: undefined } as never);
    document.cookie = '_acme=1';
    expect(has('_acme')).to.equal(true);
    guard.update(granted);
    document.cookie = '_acme_1=1';
    localStorage.setItem('_acme', '1');
    expect(has('_acme_1')).to.equal(true);
    expect(localStorage.getItem('_acme')).to.equal('1');
    guard.update(denied);
    localStorage.setItem('_acme', '2');
    expect(localStorage.getItem('_acme')).to.equal('1');
  });

  it('writes everything once it is uninstalled', () => {
    visit.install(denied).uninstall();
    document.cookie = '_acme=1';
    localStorage.setItem('_acme', '1');
    expect(has('_acme')).to.equal(true);
    expect(localStorage.getItem('_acme')).to.equal('1');
  });
});
