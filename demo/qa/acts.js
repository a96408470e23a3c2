import { readStored } from './record.js';

const DAY = 86_400_000;

/** What the buttons of the page do, by name. */
export function acts(consent) {
  const { name, path, days } = consent.config.cookie;

  const write = (text) => {
    const stored = readStored(name);
    if (stored?.place === 'localStorage') localStorage.setItem(name, text);
    else
      document.cookie = `${name}=${encodeURIComponent(text)}; path=${path}; max-age=${days * 86_400}; SameSite=Lax`;
  };

  return {
    notice: () => void consent.showNotice(),

    policy() {
      sessionStorage.setItem('demo:policy', Number(sessionStorage.getItem('demo:policy') ?? 0) + 1);
      again(
        consent.record
          ? 'The policy has another version now, so the page asks again. What you answered before counts until then.'
          : 'The policy has another version now. There was no record yet, so nothing else changed.',
      );
    },

    expire() {
      const stored = readStored(name);
      const record = consent.record && stored && JSON.parse(stored.text);
      if (!record) return again('There is no record to expire. Make a choice first.');
      const unit = consent.record.time / record.t; // milliseconds in what the format counts
      write(JSON.stringify({ ...record, t: record.t - ((days + 1) * DAY) / unit }));
      again('The record is too old now: nothing is granted, and the page asks again.');
    },

    corrupt() {
      write('{"v":1,"t":"yesterday",junk ;<script>');
      again('The cookie is full of junk: nothing is granted, and the page asks again.');
    },

    signal() {
      const on = !window.demoSignal.on;
      sessionStorage.setItem('demo:compare', '1');
      const query = new URLSearchParams({ dnt: on ? 1 : 0, token: 'qa-signal' });
      location.assign(`${location.pathname}?${query}#signal`);
    },

    async reset() {
      for (const pair of document.cookie.split('; ')) {
        document.cookie = `${pair.split('=')[0]}=; path=/; max-age=0`;
      }
      localStorage.clear();
      sessionStorage.clear();
      const token = document.querySelector('meta[name="demo-token"]').content;
      await Promise.all(
        [token, 'none'].map((each) => fetch(`/__log?token=${each}`, { method: 'DELETE' })),
      );
      location.assign(location.pathname);
    },
  };
}

function again(note) {
  sessionStorage.setItem('demo:note', note);
  location.reload();
}
