/** What is asked of `__gpp`. */
export type GppCallback = (value: unknown, success: boolean) => void;
export type Gpp = (
  command?: string,
  callback?: GppCallback,
  parameter?: unknown,
  version?: string,
) => unknown;

declare global {
  interface Window {
    __gpp?: Gpp;
  }
}

const LOCATOR = '__gppLocator';

/**
 * Puts IAB's `__gpp` in place as a stand-in that answers `ping` and keeps other calls, with the frame by
 * which frames find it and their messages answered. Does nothing where there is one.
 */
export function gppStub(): void {
  if (window.__gpp) return;
  const queue: unknown[][] = [];
  let lastId = 0;
  window.__gpp = (...args) => {
    const [command, callback] = args;
    // The real one takes the queue over by a call without anything.
    if (!command) return queue;
    if (command === 'ping') callback?.(PING, true);
    else if (command === 'hasSection') callback?.(false, true);
    else {
      queue.push(args);
      // Listeners have to be answered at once; the real one answers them again.
      const event = { eventName: 'listenerRegistered', listenerId: ++lastId, data: true };
      if (command === 'addEventListener') callback?.({ ...event, pingData: PING }, true);
    }
    return undefined;
  };
  addLocator();
  addEventListener('message', answer);
}

const PING = {
  gppVersion: '1.1',
  cmpStatus: 'stub',
  cmpDisplayStatus: 'hidden',
  signalStatus: 'not ready',
  supportedAPIs: [],
  cmpId: 0,
  sectionList: [],
  applicableSections: [],
  gppString: '',
  parsedSections: {},
};

function addLocator(): void {
  if (LOCATOR in window.frames) return;
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.name = LOCATOR;
  (document.body ?? document.documentElement).append(frame);
}

interface Call {
  readonly command: string;
  readonly parameter?: unknown;
  readonly version?: string;
  readonly callId: unknown;
}

/** Passes on what a frame asks, and answers in the form that it asked in. */
function answer({ data, source }: MessageEvent): void {
  const isText = typeof data === 'string';
  let call: Call | undefined;
  try {
    call = ((isText ? JSON.parse(data) : data) as { __gppCall?: Call } | null)?.__gppCall;
  } catch {
    return; // somebody else's text
  }
  if (!call) return;
  const { command, parameter, version, callId } = call;
  window.__gpp?.(
    command,
    (returnValue, success) => {
      const message = { __gppReturn: { returnValue, success, callId } };
      source?.postMessage(isText ? JSON.stringify(message) : message, { targetOrigin: '*' });
    },
    parameter,
    version,
  );
}
