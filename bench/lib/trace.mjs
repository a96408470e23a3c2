/** What Chromium writes down about a page's thread, as its own developer tools ask for it. */
const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8.execute',
  'v8',
  'toplevel',
];

/** Events that are time in scripts: compiling, running, callbacks, promises. */
const SCRIPT =
  /^(EvaluateScript|FunctionCall|RunMicrotasks|TimerFire|FireAnimationFrame|v8\.(compile|compileModule|evaluateModule|run)|V8\.(GC|CompileCode))/;

/**
 * Records what a page's main thread does while `act` runs. Times are the thread's own: what else keeps the
 * machine busy is not in them, Chromium's slow-down is.
 *
 * @returns `{ longest, script }` in ms: the longest task, and the time in scripts
 */
export async function trace(tab, act) {
  await tab.tracing.start({ categories: CATEGORIES });
  let text;
  try {
    await act();
  } finally {
    text = Buffer.from(await tab.tracing.stop()).toString();
  }
  const { traceEvents } = JSON.parse(text);
  const thread = mainThread(traceEvents, tab.url());
  const own = traceEvents.filter(
    ({ ph, pid, tid, tdur }) =>
      ph === 'X' && pid === thread.pid && tid === thread.tid && tdur !== undefined,
  );
  const tasks = own.filter(({ name }) => name === 'RunTask');
  if (tasks.length === 0) throw new Error('The trace has no tasks of the page');
  return {
    longest: Math.max(...tasks.map(({ tdur }) => tdur)) / 1000,
    script: covered(own.filter(({ name }) => SCRIPT.test(name))) / 1000,
  };
}

/** The thread that parsed the page. */
function mainThread(events, address) {
  const parsed = events.find(
    ({ name, args }) => name === 'ParseHTML' && args.beginData?.url === address,
  );
  if (!parsed) throw new Error(`The trace does not know ${address}`);
  return parsed;
}

/** How long at least one of the events lasted: they lie in each other. */
function covered(events) {
  let sum = 0;
  let end = -Infinity;
  for (const { tts, tdur } of events.toSorted((a, b) => a.tts - b.tts)) {
    sum += Math.max(0, tts + tdur - Math.max(tts, end));
    end = Math.max(end, tts + tdur);
  }
  return sum;
}
