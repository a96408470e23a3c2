import { listen } from './listen.js';

/** How long a page that was closed meanwhile keeps others waiting, in milliseconds. */
const LEASE = 30_000;
/** How long to wait for the word of a page that began at the same moment, in milliseconds. */
const PAUSE = 50;

/**
 * Runs `run` unless another page of this origin runs something of this name. Resolves with whether it
 * ran. Pages on http have no locks; there a note in `localStorage` stands in for one.
 */
export async function alone(name: string, run: () => Promise<unknown>): Promise<boolean> {
  const { locks } = navigator as Partial<Navigator>;
  if (locks) {
    return locks.request(name, { ifAvailable: true }, async (lock) => {
      if (!lock) return false;
      // A page that holds a lock is not kept for the Back button.
      let stop = () => {};
      const left = new Promise((settle) => (stop = listen(window, 'pagehide', settle)));
      await Promise.race([run(), left]).finally(stop);
      return true;
    });
  }
  const key = `${name}:lease`;
  const mine = `${Date.now() + LEASE} ${Math.random()}`;
  try {
    const taken = parseFloat(localStorage.getItem(key) ?? '0') - Date.now();
    // One that is longer than any can be is from a clock that was set back.
    if (taken > 0 && taken <= LEASE) return false;
    localStorage.setItem(key, mine);
    await new Promise((settle) => setTimeout(settle, PAUSE));
    if (localStorage.getItem(key) !== mine) return false;
    await run();
    localStorage.removeItem(key);
    return true;
  } catch {
    // Blocked storage: there is nothing to share.
    return false;
  }
}
