import { onParsed } from '../browser/page-lifecycle.js';
import type { Channel, Gate } from './gate.js';

/**
 * Stops watching the page once it is parsed, as long as anything is denied: everything that script
 * puts into it then passes the other channels, and an observer of a whole document costs every
 * insertion a quarter of its time. When nothing is denied these are off, and the observer is back.
 */
export const watching: Channel = (gate) => {
  // The first takes care of all windows: another one would keep roots from it.
  if (known.has(gate)) return [];
  known.add(gate);
  const roots: WeakRef<Node>[] = [];
  const { watch, update, uninstall } = gate;
  let on = true;
  const settle = () => {
    const next = document.readyState === 'loading' || gate.policy.open;
    if (next === on) return;
    on = next;
    // Later, and not at every root that is added: what it has seen and not told yet would be lost.
    if (!on) return queueMicrotask(() => on || gate.unwatch());
    for (const root of roots) {
      const node = root.deref();
      if (node) watch(node);
    }
  };
  gate.watch = (root) => {
    roots.push(new WeakRef(root));
    if (on) watch(root);
  };
  gate.update = () => {
    settle();
    update();
  };
  gate.uninstall = () => {
    roots.length = 0;
    uninstall();
  };
  onParsed(settle);
  return [];
};

const known = new WeakSet<Gate>();
