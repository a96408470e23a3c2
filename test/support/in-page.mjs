/**
 * Code that the harness sends into a page. It is sent as text and run by the browser's own protocol,
 * so that it also works on pages whose policy forbids `eval`.
 */

/** The text of a call: `evaluate` takes a function with JSON arguments, or an expression. */
const callText = (script, args) =>
  typeof script === 'function' ? `(${script})(...${JSON.stringify(args)})` : `(${String(script)})`;

/** Results travel as JSON text, because each protocol has its own idea of an object or a node. */
export const evaluateText = (script, args) =>
  `(async () => JSON.stringify(await ${callText(script, args)}))()`;

/** The same for the first truthy result; none after `timeout` ms. What has no JSON counts as true. */
export const waitText = (script, args, timeout) => `(async () => {
  const json = (value) => {
    try {
      return JSON.stringify(value) ?? 'true';
    } catch {
      return 'true';
    }
  };
  const end = Date.now() + ${timeout};
  for (;;) {
    const result = await ${callText(script, args)};
    if (result) return json(result);
    if (Date.now() >= end) return undefined;
    await new Promise((next) => setTimeout(next, 20));
  }
})()`;

export const fromText = (text) =>
  text === undefined || text === null ? undefined : JSON.parse(text);

/**
 * Finds `host >>> inner` through shadow roots, scrolls it into view, waits until it stands still and
 * returns the middle of it. Throws when a visitor could not click there.
 */
export async function findPoint(selector) {
  const target = selector.split('>>>').reduce((found, part, i) => {
    const root = i === 0 ? document : found?.shadowRoot;
    return root?.querySelector(part.trim()) ?? undefined;
  }, undefined);
  if (!target) throw new Error(`Nothing matches ${selector}`);

  const place = () => JSON.stringify(target.getBoundingClientRect());
  const frame = () => new Promise((next) => requestAnimationFrame(next));
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  for (let last = ''; last !== place(); await frame()) last = place();

  const { left, top, width, height } = target.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  if (width === 0 || height === 0) throw new Error(`${selector} has no size`);

  let hit = document.elementFromPoint(x, y);
  for (let inner; (inner = hit?.shadowRoot?.elementFromPoint(x, y)) && inner !== hit;) hit = inner;
  const isPart = (node) =>
    node === target || (node && isPart(node.assignedSlot ?? node.parentNode ?? node.host));
  if (!isPart(hit)) throw new Error(`${selector} is covered by ${hit?.outerHTML.slice(0, 120)}`);
  return { x: Math.round(x), y: Math.round(y) };
}

/** Marks the page, then leaves it: a page without the mark has been arrived at. */
export function leave(way) {
  window.__leaving = true;
  addEventListener('popstate', () => delete window.__leaving, { once: true }); // same document
  addEventListener('pagehide', () => delete window.__leaving, { once: true }); // may be restored
  if (way === 'back') history.back();
  else location.reload();
}

export const hasArrived = () => !window.__leaving && document.readyState === 'complete';

/** Splits 'Shift+Tab' into modifiers and key. A lone '+' is a key. */
export function splitKeys(keys) {
  const parts = keys.split(/\+(?=.)/);
  return { modifiers: parts.slice(0, -1), key: parts.at(-1) };
}
