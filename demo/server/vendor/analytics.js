// Stands in for an analytics tool with a gtag-style queue: `dataLayer.push(arguments)`.
(function () {
  const collect = '__ORIGIN__/collect';
  const YEAR2 = 63072000;
  const layer = (window.dataLayer = window.dataLayer || []);
  const consent = { analytics_storage: 'granted' };
  const ids = [];
  (window.__ran = window.__ran || []).push('analytics');
  new Image().src = '__SITE__/ran?name=analytics&token=__TOKEN__';

  function off(id) {
    return window['ga-disable-' + id] === true;
  }

  function writeCookie(name, value) {
    document.cookie = name + '=' + value + '; path=/; max-age=' + YEAR2 + '; SameSite=Lax';
  }

  function identify(id) {
    if (consent.analytics_storage === 'denied') return;
    const now = Math.floor(Date.now() / 1000);
    writeCookie('_ga', 'GA1.1.' + Math.floor(Math.random() * 1e9) + '.' + now);
    writeCookie('_ga_' + id.replace(/^G-/, ''), 'GS1.1.' + now + '.1.0.' + now + '.0.0.0');
    try {
      localStorage.setItem('analytics:visit', String(now));
    } catch {
      // A sandboxed frame has no storage; the tool goes on without.
    }
  }

  function report(name, details) {
    for (const id of ids) {
      if (off(id)) continue;
      const query = new URLSearchParams({ v: '2', tid: id, en: name, token: '__TOKEN__' });
      const body = JSON.stringify({ page: location.href, ...details });
      navigator.sendBeacon(collect + '?' + query, body);
    }
  }

  const commands = {
    config(id) {
      if (off(id) || ids.includes(id)) return;
      ids.push(id);
      identify(id);
      report('page_view');
    },
    event: report,
    consent(how, state) {
      Object.assign(consent, state);
    },
  };

  function run(entry) {
    const known = entry && commands[entry[0]];
    if (known) known(entry[1], entry[2]);
  }

  const push = layer.push;
  layer.push = function (...entries) {
    const length = push.apply(layer, entries);
    entries.forEach(run);
    return length;
  };
  Array.from(layer).forEach(run);

  const chain = document.createElement('script');
  chain.src = '__ORIGIN__/chain.js?token=__TOKEN__';
  document.head.append(chain);
})();
