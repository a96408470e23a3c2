import { element, find } from './dom.js';

const COOKIE = 'askfirst-probe';
const STEPS = {
  'Before a choice': undefined,
  'After Accept all': 'acceptAll',
  'Next page after Accept all': 'reload',
  'After Reject all': 'rejectAll',
  'Next page after Reject all': 'reload',
};

let running = false;

/** Loads a page with the signal off and on, and shows what was different: nothing, or it fails. */
export async function compareSignal() {
  if (running) return;
  running = true;
  const place = find('compare');
  place.replaceChildren(element('p', 'soft', 'Comparing; this takes some seconds …'));
  const frames = element('div', 'probes');
  place.append(frames);
  try {
    const off = await run(frames, false);
    const on = await run(frames, true);
    frames.remove();
    place.replaceChildren(...report(off, on));
  } catch (error) {
    place.replaceChildren(element('p', 'different', `The comparison failed: ${error.message}`));
  }
  eraseRecord();
  running = false;
}

/** Goes through all steps in a frame; returns what was seen after each. */
async function run(frames, signal) {
  const token = `compare-${Date.now()}-${signal ? 'on' : 'off'}`;
  const frame = element('iframe');
  frame.title = `The page with the signal ${signal ? 'on' : 'off'}`;
  frame.tabIndex = -1;
  frames.append(frame);
  const address = `/qa/probe.html?dnt=${signal ? 1 : 0}&token=${token}`;

  eraseRecord();
  const seen = {};
  let since = 0;
  let reads = 0;
  await load(frame, address);
  for (const [name, act] of Object.entries(STEPS)) {
    if (act === 'reload') {
      reads += frame.contentWindow.demoSignal.reads;
      await load(frame, address);
    } else if (act) frame.contentWindow.askfirst.consent[act]();
    const hits = await settle(token, since);
    since = Math.max(since, ...hits.map(({ n }) => n));
    seen[name] = {
      Requests: hits.map(nameOf).sort(),
      Record: recordOf(frame.contentWindow.askfirst.consent),
      Page: pageOf(frame.contentDocument, token),
      hits,
    };
  }
  reads += frame.contentWindow.demoSignal.reads;
  return { seen, reads };
}

function load(frame, address) {
  return new Promise((settle) => {
    frame.addEventListener('load', settle, { once: true });
    frame.src = address;
  });
}

/** Waits until no request came for a while; returns what came after number `since`. */
async function settle(token, since) {
  let [hits, quiet] = [[], 0];
  while (quiet < 4) {
    await new Promise((next) => setTimeout(next, 250));
    const response = await fetch(`/__log?token=${token}&since=${since}`);
    const now = await response.json();
    quiet = now.length === hits.length ? quiet + 1 : 0;
    hits = now;
  }
  return hits;
}

const nameOf = ({ method, host, path, query }) =>
  `${method} ${host.replace(/:\d+$/, '')}${path} ${query.name ?? query.by ?? ''}`.trim();

/** The record without what is random or a clock. */
const recordOf = ({ record }) => {
  if (!record) return ['none'];
  const { policy, language, method, choices, persisted } = record;
  return [JSON.stringify({ policy, language, method, choices, persisted })];
};

/** The page's markup, without the token, which tells the two runs apart. */
const pageOf = ({ documentElement }, token) =>
  documentElement.outerHTML
    .replaceAll(token, 'TOKEN')
    .replace(/lit\$\d+\$/g, 'lit') // a random number of each page view
    .split('\n')
    .filter((line) => line.trim());

function eraseRecord() {
  document.cookie = `${COOKIE}=; path=/; max-age=0`;
  localStorage.removeItem(COOKIE);
}

function report(off, on) {
  const parts = ['Requests', 'Record', 'Page'];
  const steps = Object.keys(STEPS);
  const same = (step, part) =>
    JSON.stringify(off.seen[step][part]) === JSON.stringify(on.seen[step][part]);
  const changed = steps.some((step) => parts.some((part) => !same(step, part)));
  const all = (side) => steps.flatMap((step) => side.seen[step].hits);
  const withHeader = (side) => all(side).filter(({ headers }) => headers.dnt === '1').length;
  const reads = off.reads + on.reads;

  const cell = (step, part) => {
    const [a, b] = [off.seen[step][part], on.seen[step][part]];
    const amount =
      part === 'Requests'
        ? ` (${a.length} and ${b.length})`
        : part === 'Page'
          ? ` (${a.join('').length} and ${b.join('').length} characters)`
          : '';
    return same(step, part)
      ? element('td', '', element('b', 'same', '✓ identical'), amount)
      : element(
          'td',
          '',
          element('b', 'different', '✗ different'),
          amount,
          element('pre', '', differences(a, b)),
        );
  };
  const table = element(
    'table',
    '',
    element('thead', '', element('tr', '', ...['', ...parts].map((text) => head(text, 'col')))),
    element(
      'tbody',
      '',
      ...steps.map((step) =>
        element('tr', '', head(step, 'row'), ...parts.map((part) => cell(step, part))),
      ),
    ),
  );
  const evidence = element(
    'div',
    'evidence',
    ...steps.map((step) =>
      element(
        'details',
        '',
        element('summary', '', `${step}: the requests, off and on`),
        element(
          'div',
          'sides',
          ...[off, on].map((side, i) =>
            element(
              'div',
              '',
              element('h4', '', i ? 'On' : 'Off'),
              element('pre', '', side.seen[step].Requests.join('\n') || 'none'),
            ),
          ),
        ),
        element('p', 'small', `Record, off: ${off.seen[step].Record}`),
        element('p', 'small', `Record, on: ${on.seen[step].Record}`),
      ),
    ),
  );
  const scroll = element('div', 'scroll', table);
  scroll.tabIndex = 0;
  scroll.role = 'region';
  scroll.ariaLabel = 'Comparison';
  return [
    element(
      'p',
      changed || reads > 0 ? 'verdict different' : 'verdict same',
      changed
        ? 'The signal changed something. That is a bug.'
        : reads > 0
          ? `Nothing changed, but the signal was read ${reads} times.`
          : 'Do Not Track changed nothing.',
    ),
    element(
      'p',
      '',
      `Requests with the header DNT: 1: ${withHeader(off)} of ${all(off).length} with the signal off, ${withHeader(on)} of ${all(on).length} with it on. Reads of the properties: ${off.reads} off, ${on.reads} on.`,
    ),
    scroll,
    evidence,
  ];
}

function head(text, scope) {
  const made = element('th', '', text);
  made.scope = scope;
  return made;
}

function differences(a, b) {
  const missing = (from, other, sign) =>
    from.filter((line) => !other.includes(line)).map((line) => `${sign} ${line}`);
  return [...missing(a, b, 'off:'), ...missing(b, a, 'on:')].join('\n') || 'the order';
}
