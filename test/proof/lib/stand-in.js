/* global __ME__ -- filled in by stand-in.mjs */
// Plays a vendor’s code in the page: says that it ran, keeps what the catalogue says that the vendor
// keeps, answers to the vendor’s off-switch, and tries all of it again when it is asked to.
(function (me) {
  // Some run in an empty frame of their own.
  const world = (window.top.__standIns ??= { again: {}, calls: {}, ran: {}, count: 0 });

  const keep = () => {
    for (const name of me.cookies) {
      document.cookie = `${name}=${me.id}; Path=/; Domain=${me.domain}; Max-Age=86400; Secure`;
    }
    for (const storage of [localStorage, sessionStorage]) {
      for (const key of me.storage) storage.setItem(key, me.id);
    }
  };
  keep();
  world.again[me.id] = () => {
    keep();
    // What it would send, and to whom.
    for (const address of me.reach) new Image().src = `https://${address}?${++world.count}`;
  };

  world.calls[me.id] ??= [];
  for (const path of me.switches) {
    const names = path.split('.');
    const last = names.pop();
    const owner = names.reduce((object, name) => (object[name] ??= {}), window);
    // One of the page's own snippet keeps the calls for whoever comes to read them.
    owner[last] ??= (...args) => void world.calls[me.id].push(JSON.stringify([path, ...args]));
  }
  if (me.id === 'zendesk') {
    // The only one whose page has no function of the vendor's before its code runs.
    window.zE = (...args) => void window.zE.q.push(args);
    window.zE.q = [];
  }
  if (me.signal) world.ran[me.signal] ??= me.heard(me.signal).length;
  new Image().src = `${me.site}/ran?id=${me.id}&n=${++world.count}`;
})(__ME__);
