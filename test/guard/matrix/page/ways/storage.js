// What a page keeps in the browser: every way to write it, and to read whether it is there.
(() => {
  const { make, box } = window.matrix;

  const realm = () => make('iframe', box()).contentWindow;
  const hasCookie = (name) => document.cookie.split('; ').some((one) => one.startsWith(`${name}=`));
  const cookie = (write) => ({ key: (id) => `_acme_${id}`, write, read: hasCookie });
  const stored = (storage, write) => ({
    key: (id) => `acme:${id}`,
    write,
    read: (key) => storage.getItem(key) !== null,
  });
  const AGE = 'path=/; max-age=3600';

  const ways = {
    cookie: cookie((name) => (document.cookie = `${name}=1; ${AGE}`)),
    'cookie-of-session': cookie((name) => (document.cookie = `${name}=1`)),
    'cookie-of-path': cookie((name) => (document.cookie = `${name}=1; path=/matrix/`)),
    'cookie-spaces': cookie((name) => (document.cookie = `  ${name} = 1 ; ${AGE}`)),
    'cookie-of-frame': cookie((name) => (realm().document.cookie = `${name}=1; ${AGE}`)),
    'cookie-of-other-document': cookie((name) => {
      const { set } = Object.getOwnPropertyDescriptor(realm().Document.prototype, 'cookie');
      set.call(document, `${name}=1; ${AGE}`);
    }),
    'cookie-store': 'cookieStore' in window && cookie((name) => cookieStore.set(name, '1')),
    'cookie-store-object':
      'cookieStore' in window && cookie((name) => cookieStore.set({ name, value: '1' })),
    'local-set-item': stored(localStorage, (key) => localStorage.setItem(key, '1')),
    'local-property': stored(localStorage, (key) => (localStorage[key] = '1')),
    'local-assign': stored(localStorage, (key) => Object.assign(localStorage, { [key]: '1' })),
    'local-define': stored(localStorage, (key) =>
      Object.defineProperty(localStorage, key, { value: '1' }),
    ),
    'local-of-frame': stored(localStorage, (key) => realm().localStorage.setItem(key, '1')),
    'local-of-frame-property': stored(localStorage, (key) => (realm().localStorage[key] = '1')),
    'local-prototype': stored(localStorage, (key) =>
      Storage.prototype.setItem.call(localStorage, key, '1'),
    ),
    'session-set-item': stored(sessionStorage, (key) => sessionStorage.setItem(key, '1')),
    'session-property': stored(sessionStorage, (key) => (sessionStorage[key] = '1')),
  };

  const nameOf = (way, id, whose) =>
    whose === 'denied' ? ways[way].key(id) : ways[way].key(id).replace('acme', 'other');
  const supported = Object.keys(ways).filter((way) => ways[way]);

  /** Writes by every way, for the vendor who is denied and for one whom no service names. */
  const write = async (phase) => {
    for (const way of supported) {
      for (const whose of ['denied', 'twin']) {
        // Some refuse by an exception.
        await new Promise((settle) =>
          settle(ways[way].write(nameOf(way, `${way}-${phase}`, whose))),
        ).catch(() => {});
      }
    }
  };
  /** Names of the ways whose value of a phase is there. */
  const read = (phase, whose) =>
    supported.filter((way) => ways[way].read(nameOf(way, `${way}-${phase}`, whose)));

  window.storage = { write, read, ways: () => Object.keys(ways), supported: () => supported };
})();
