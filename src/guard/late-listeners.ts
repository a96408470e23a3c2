import { intercept } from './intercept.js';
import type { Aid } from './release.js';

const READY = 'DOMContentLoaded';
/** A type of event that nobody else uses. */
const LATE = 'askfirst-late';

/**
 * Calls what released scripts wait with for the start of the page, `DOMContentLoaded`, `load` and
 * `readystatechange`, when that is over.
 */
export const lateListeners: Aid = ({ current }, realm) => {
  const { document, performance, Document, EventTarget } = realm;
  const { addEventListener } = EventTarget.prototype;

  const isOver = (type: string) =>
    document.readyState === 'complete' ||
    (type === READY && performance.timing.domContentLoadedEventEnd > 0);

  /** Calls a listener in a task of its own, unless its event is still to come or has reached it. */
  const call = (target: EventTarget, type: string, listener: unknown) => {
    if (!current()) return;
    let reached = false;
    addEventListener.call(target, type, () => (reached = true), { once: true });
    setTimeout(() => {
      if (reached || !isOver(type)) return;
      // Dispatched as another type it reaches no other listener, and is like the real one otherwise.
      target.addEventListener(LATE, listener as EventListener, { once: true });
      const looks = { type: { value: type }, target: { value: document } };
      target.dispatchEvent(Object.defineProperties(new Event(LATE), looks));
    });
  };

  const handler = (target: EventTarget, owner: object, type: string) => [
    intercept(
      owner,
      `on${type}`,
      (_, args, set) => {
        set(args);
        call(target, type, args[0]);
      },
      'set',
    ),
    // Handlers that call the one before them must not do so again: it has been called.
    intercept(
      owner,
      `on${type}`,
      (_, args, get) => (current() && isOver(type) ? null : get(args)),
      'get',
    ),
  ];

  return [
    intercept(EventTarget.prototype, 'addEventListener', (self = realm, args, add) => {
      add(args);
      const [type, listener] = args as [string, unknown];
      const other = self === realm ? 'load' : self === document && 'readystatechange';
      if (other && [READY, other].includes(type)) call(self as EventTarget, type, listener);
    }),
    ...handler(realm, realm, 'load'),
    ...handler(document, Document.prototype, 'readystatechange'),
  ];
};
