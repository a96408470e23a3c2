// Stands in for an advertising pixel with an fbq-style queue.
(function () {
  const fbq = window.fbq;
  const ids = [];
  let granted = true;
  let waiting = [];
  (window.__ran = window.__ran || []).push('pixel');
  new Image().src = '__SITE__/ran?name=pixel&token=__TOKEN__';
  if (!fbq) return;

  function hit(event) {
    for (const id of ids) {
      const query = new URLSearchParams({ id, ev: event, dl: location.href, token: '__TOKEN__' });
      new Image().src = '__ORIGIN__/tr?' + query;
    }
  }

  const commands = {
    init(id) {
      ids.push(id);
      const value = 'fb.1.' + Date.now() + '.' + Math.floor(Math.random() * 1e10);
      document.cookie = '_fbp=' + value + '; path=/; max-age=7776000; SameSite=Lax';
    },
    track(event) {
      if (granted) hit(event);
      else waiting.push(event);
    },
    consent(state) {
      granted = state === 'grant';
      if (!granted) return;
      waiting.forEach(hit);
      waiting = [];
    },
  };
  commands.trackCustom = commands.track;

  fbq.callMethod = function (command, ...rest) {
    commands[command]?.(...rest);
  };
  (fbq.queue || []).splice(0).forEach((args) => fbq.callMethod(...args));
})();
