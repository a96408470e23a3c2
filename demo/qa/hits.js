import { addLine, find } from './dom.js';

const own = document.querySelector('meta[name="demo-token"]').content;
const seen = new Set();
let [requests, ran] = [0, 0];

/** Shows what reached the third parties, live: a stream, or a look each second where there is none. */
export function showHits() {
  readAll();
  const stream = new EventSource('/__log/stream');
  const say = (text) => (find('stream').textContent = text);
  stream.addEventListener('open', () => {
    say('Live.');
    readAll(); // what came between the first look and now
  });
  stream.addEventListener('message', ({ data }) => show(JSON.parse(data)));
  let polling;
  stream.addEventListener('error', () => {
    say('The stream broke; looking every second.');
    polling ??= setInterval(readAll, 1000);
  });
  stream.addEventListener('open', () => {
    clearInterval(polling);
    polling = undefined;
  });
  addEventListener('pagehide', () => stream.close());
}

async function readAll() {
  const response = await fetch('/__log').catch(() => undefined);
  if (response?.ok) (await response.json()).forEach(show);
}

/** Shows a hit of this page or of a demo page in another tab; tests and comparisons have tokens. */
function show(hit) {
  if (seen.has(hit.n) || ![own, 'none'].includes(hit.token)) return;
  seen.add(hit.n);
  const { time, host, path, query, headers, method } = hit;
  const now = time >= performance.timeOrigin; // the numbers are those of this page view
  const more = [
    query.en && `event ${query.en}`,
    query.ev && `event ${query.ev}`,
    query.by && `by ${query.by}`,
    headers.cookie && 'with its cookie',
    headers.dnt && `DNT: ${headers.dnt}`,
  ].filter(Boolean);
  if (path === '/ran') {
    if (now) find('figure="ran"').textContent = ran += 1;
    addLine(find('hits'), { time, kind: 'ran', text: query.name, more: more.join(', ') });
    return;
  }
  if (now) find('figure="requests"').textContent = requests += 1;
  addLine(find('hits'), {
    time,
    kind: method === 'GET' ? 'asked for' : 'told',
    text: `${host.replace(/:\d+$/, '')}${path}`,
    more: more.join(', '),
  });
}
