import type { Channel, Gate, Realm } from './gate.js';
import type { Interception } from './intercept.js';

/**
 * Guards the windows of frames of the page's own origin as soon as its scripts can reach them: they
 * have a `fetch`, an `Image` … of their own.
 *
 * A frame's first, empty document and what replaces it share their window in Chromium and Firefox, so
 * scripts in `srcdoc` are guarded from the start; WebKit makes a new one, guarded once it has loaded.
 *
 * Comes last: a frame's window gets interceptors of its own, but shares all else with the page.
 */
export const realms: Channel = (gate, realm) => {
  const state = states.get(gate) ?? create();
  const { known, entered, restore } = state;
  states.set(gate, state);
  // What the channels add to the gate the first time they have added for all windows.
  restore?.();
  known.set(realm, 0);
  const reach = <T>(found: T): T => {
    try {
      const { defaultView, window } = (found ?? {}) as Partial<Document & Window>;
      const other = (defaultView ?? window) as Realm | undefined;
      // A frame's window stays the same object from page to page; what is in it does not.
      if (!other || entered.has(other.Element)) return found;
      const { length } = gate.aids;
      const before = { ...gate };
      const restore = () => {
        Object.assign(gate, before);
        gate.aids.length = length;
      };
      state.restore = restore;
      try {
        gate.enter(other);
      } finally {
        restore();
      }
    } catch {
      // Another origin's window: its page cannot be seen from here.
    }
    return found;
  };
  const look = () => {
    for (const [other, count] of known) {
      const { length, closed } = other;
      if (closed) known.delete(other);
      if (closed || length === count) continue;
      known.set(other, length);
      for (let i = 0; i < length; i++) reach(other[i]);
    }
  };
  const loaded = ({ target }: Event) =>
    void reach((target as Partial<HTMLIFrameElement>).contentWindow);
  entered.add(realm.Element);
  if (!restore) {
    const { examine, inserted, watch, uninstall } = gate;
    const stop = new AbortController();
    let framed = false;
    gate.examine = (element) => {
      if (FRAMES.test(element.localName)) {
        framed = true;
        // The parser's own are there already.
        reach((element as Partial<HTMLIFrameElement>).contentWindow);
      }
      examine(element);
    };
    gate.inserted = () => {
      inserted();
      // Reading how many frames there are takes a while.
      if (framed) look();
      framed = false;
    };
    gate.watch = (root) => {
      watch(root);
      root.addEventListener('load', loaded, { capture: true, signal: stop.signal });
    };
    gate.uninstall = () => {
      stop.abort();
      uninstall();
    };
  }
  const { HTMLIFrameElement, HTMLFrameElement, HTMLObjectElement, HTMLEmbedElement } = realm;
  const guarded = (_: unknown, args: unknown[], call: (args: unknown[]) => unknown) =>
    reach(call(args));
  return [
    [
      realm,
      'open',
      (_, args, call) => {
        const [address, name] = args.map(String);
        // A window of its own is the visitor's way to somewhere else; a frame is the page's.
        const isFrame =
          !!name && !!realm.document.querySelector(`iframe[name=${CSS.escape(name)}]`);
        return isFrame && gate.denies(address!) !== undefined ? null : reach(call(args));
      },
    ],
    ...[HTMLIFrameElement, HTMLFrameElement, HTMLObjectElement, HTMLEmbedElement].flatMap(
      ({ prototype }) =>
        ['contentWindow', 'contentDocument'].map((name): Interception => [
          prototype,
          name,
          guarded,
          'get',
        ]),
    ),
  ];
};

const FRAMES = /^(iframe|frame|object|embed)$/;

interface State {
  /** Windows that are guarded, with the number of frames that they had. */
  readonly known: Map<Realm, number>;
  /** What only guarded windows have: their `Element`. */
  readonly entered: WeakSet<object>;
  /** Makes the gate what it was before the window that is being entered. */
  restore?: () => void;
}

const create = (): State => ({ known: new Map(), entered: new WeakSet() });
const states = new WeakMap<Gate, State>();
