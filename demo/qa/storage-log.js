import { addLine, find } from './dom.js';

const PLACES = {
  cookie: readCookies,
  localStorage: () => new Map(Object.entries(localStorage)),
  sessionStorage: () => new Map(Object.entries(sessionStorage)),
};

/** Shows every change of cookies and storage: when the browser tells of one, and at each look. */
export function watchStorage() {
  const before = {};
  const look = () => {
    for (const [place, read] of Object.entries(PLACES)) {
      const now = read();
      for (const [name, value] of now) {
        const old = before[place]?.get(name);
        if (old === undefined) tell(before[place] ? 'written' : 'found', place, name, value);
        else if (old !== value) tell('changed', place, name, value);
      }
      for (const name of before[place]?.keys() ?? []) {
        if (!now.has(name)) tell('erased', place, name, '');
      }
      before[place] = now;
    }
  };
  look();
  window.cookieStore?.addEventListener('change', look);
  let last = 0;
  const frame = (time) => {
    if (time - last > 250) {
      last = time;
      look();
    }
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

function readCookies() {
  const pairs = document.cookie.split('; ').filter(Boolean);
  return new Map(pairs.map((pair) => [pair.split('=')[0], pair.slice(pair.indexOf('=') + 1)]));
}

function tell(kind, place, name, value) {
  if (name.startsWith('demo:')) return; // this page's own
  const more = [place, value.length > 60 ? `${value.slice(0, 60)}…` : value]
    .filter(Boolean)
    .join(': ');
  addLine(find('written'), { kind, text: name, more });
  document.dispatchEvent(new Event('demo:stored'));
}
