/** Longer than any frame takes: a page that nobody sees has none. */
const LATEST = 200;

/**
 * Returns a function that calls what it is given: at once, but while a press of the visitor is being
 * handled only when what the press has changed for the eye is painted, and before the page goes at the
 * latest. So a press that has much to follow it answers all the same.
 * Source: https://web.dev/articles/optimize-inp
 */
export function createAfterPaint(stop?: AbortSignal): (run: () => void) => void {
  let pressed = false;
  const press = () => {
    pressed = true;
    setTimeout(() => (pressed = false));
  };
  addEventListener('click', press, { capture: true, ...(stop && { signal: stop }) });
  return (run) => {
    if (!pressed) return run();
    const over = new AbortController();
    const once = () => {
      if (over.signal.aborted) return;
      over.abort();
      run();
    };
    requestAnimationFrame(() => setTimeout(once));
    setTimeout(once, LATEST);
    addEventListener('pagehide', once, { signal: over.signal });
  };
}
