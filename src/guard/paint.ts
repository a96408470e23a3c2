import { createAfterPaint } from '../browser/after-paint.js';
import type { Channel, Gate } from './gate.js';

/** Lets the browser paint between a press and the release of what that grants. */
export const paint: Channel = (gate) => {
  // The first takes care of all windows.
  if (known.has(gate)) return [];
  known.add(gate);
  const stop = new AbortController();
  const afterPaint = createAfterPaint(stop.signal);
  const { update, uninstall } = gate;
  gate.update = () => afterPaint(update);
  gate.uninstall = () => {
    stop.abort();
    uninstall();
  };
  return [];
};

const known = new WeakSet<Gate>();
