/**
 * What Chromium writes down about a page's thread. For events of its developer tools it also collects where
 * in a script they came from, which takes longer than many a script: tasks are measured without.
 */
const TASKS = ['toplevel', 'blink.user_timing'];
const SCRIPTS = [
  ...TASKS,
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8.execute',
  'v8',
];

/** Events that are time in scripts: compiling, running, callbacks, promises. */
const SCRIPT =
  /^(EvaluateScript|FunctionCall|RunMicrotasks|TimerFire|FireAnimationFrame|v8\.(compile|compileModule|evaluateModule|run)|V8\.(GC|CompileCode))/;

/** Returns how long the longest task of a page was while `act` ran, in ms. */
export async function longestTask(tab, act) {
  const own = await record(tab, act, TASKS);
  const tasks = own.filter(({ name }) => name.endsWith('RunTask'));
  if (tasks.length === 0) throw new Error('The trace has no tasks of the page');
  return Math.max(...tasks.map(({ tdur }) => tdur)) / 1000;
}

/** Returns how long a page was in scripts while `act` ran, in ms. */
export async function scriptTime(tab, act) {
  const own = await record(tab, act, SCRIPTS);
  return covered(own.filter(({ name }) => SCRIPT.test(name))) / 1000;
}

/**
 * Records what a page's main thread does. Times are the thread's own: what else keeps the machine busy is
 * not in them, Chromium's slow-down is.
 */
async function record(tab, act, categories) {
  await tab.tracing.start({ categories });
  let text;
  try {
    await act();
  } finally {
    text = Buffer.from(await tab.tracing.stop()).toString();
  }
  const { traceEvents } = JSON.parse(text);
  const thread = mainThread(traceEvents, tab.url());
  return traceEvents.filter(
    ({ ph, pid, tid, tdur }) =>
      ph === 'X' && pid === thread.pid && tid === thread.tid && tdur !== undefined,
  );
}

/** The thread to which the page came. Others start up meanwhile, for tabs that nobody has opened yet. */
function mainThread(events, address) {
  const found = events.findLast(
    ({ name, args }) => name === 'navigationStart' && args.data?.documentLoaderURL === address,
  );
  if (!found) throw new Error(`The trace does not know ${address}`);
  return found;
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
