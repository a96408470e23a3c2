import { classesOf } from './classes.js';
import type { Channel } from './gate.js';
import type { Handler, Interception } from './intercept.js';

/** Where nothing is: a port that browsers do not connect to. https://fetch.spec.whatwg.org/#port-blocking */
const NOWHERE = '//localhost:1';

/**
 * Holds calls that ask other hosts for something. To the caller it looks as if a content blocker had
 * stopped them: `fetch` rejects with a TypeError, a request, socket or stream gets one `error` event,
 * `sendBeacon()` returns true, workers throw. Nothing of it is done again later.
 */
export const network: Channel = (gate, realm) => {
  // Several of these are missing in some browser, or in TypeScript's DOM library.
  const {
    Navigator,
    TypeError,
    ServiceWorkerContainer,
    Worklet,
    Cache,
    XMLHttpRequest,
    DOMException,
    RTCPeerConnection: { prototype: peer } = {} as typeof RTCPeerConnection,
  } = realm as Partial<Realm> as Realm;

  const classes = classesOf(realm);
  const isDenied = (target: unknown) => {
    try {
      return gate.denies(String((target as Partial<Request>)?.url ?? target)) !== undefined;
    } catch {
      return false; // no text: the browser refuses it by itself
    }
  };
  /** Intercepts a call by its address, which is argument number `at`. */
  const unlessDenied = (
    owner: object | undefined,
    name: string,
    refuse: Handler,
    at = 0,
  ): Interception => [
    owner,
    name,
    (self, args, call) => (isDenied(args[at]) ? refuse(self, args, call) : call(args)),
  ];
  const forbid = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  /** Goes on with an address that fails by itself, so that everything else is as it should be. */
  const fail =
    (address: string): Handler =>
    (_, [, ...rest], call) =>
      call([address, ...rest]);

  const withoutDenied = (given: unknown) => {
    const { iceServers, ...rest } = (given ?? {}) as RTCConfiguration;
    if (!iceServers) return given;
    const allowed = iceServers.filter(
      ({ urls }) => ![urls].flat().some((url) => isDenied(url.replace(/^\w+:(\/\/)?/, 'https://'))),
    );
    return { ...rest, iceServers: allowed };
  };
  const configure: Handler = (_, [given, ...rest], call) => call([withoutDenied(given), ...rest]);

  /** Requests that were opened to a denied host, and whether they wait for the answer. */
  const refused = new WeakMap<XMLHttpRequest, boolean>();

  return [
    unlessDenied(realm, 'fetch', () => Promise.reject(new TypeError('Failed to fetch'))),
    unlessDenied(realm, 'fetchLater', () => ({ activated: false })),
    unlessDenied(Navigator.prototype, 'sendBeacon', () => true),
    // Others wrap it there.
    unlessDenied(realm.navigator, 'sendBeacon', () => true),
    unlessDenied(classes, 'WebSocket', fail(`wss:${NOWHERE}`)),
    unlessDenied(classes, 'WebSocketStream', fail(`wss:${NOWHERE}`)),
    unlessDenied(classes, 'WebTransport', fail(`https:${NOWHERE}`)),
    unlessDenied(classes, 'EventSource', fail('data:,')),
    unlessDenied(classes, 'Worker', forbid),
    unlessDenied(classes, 'SharedWorker', forbid),
    unlessDenied(ServiceWorkerContainer?.prototype, 'register', async () => forbid()),
    unlessDenied(Worklet?.prototype, 'addModule', async () => {
      throw new DOMException('Unable to load the module.', 'AbortError');
    }),
    ...['add', 'addAll'].map((name): Interception => [
      Cache?.prototype,
      name,
      (_, args, call) =>
        [args[0]].flat().some(isDenied)
          ? Promise.reject(new TypeError('Failed to fetch'))
          : call(args),
    ]),
    unlessDenied(realm, 'Audio', (_, [address], call) => {
      const audio = call([]) as HTMLAudioElement;
      audio.preload = 'auto';
      audio.src = String(address);
      return audio;
    }),
    [classes, 'RTCPeerConnection', configure],
    [peer, 'setConfiguration', configure],
    [
      XMLHttpRequest.prototype,
      'open',
      (self, args, call) => {
        const request = self as XMLHttpRequest;
        delete (request as { readyState?: number }).readyState;
        refused.delete(request);
        if (isDenied(args[1])) refused.set(request, args[2] === false);
        return call(args);
      },
    ],
    [
      XMLHttpRequest.prototype,
      'send',
      (self, args, call) => {
        const request = self as XMLHttpRequest;
        const waits = refused.get(request);
        if (waits === undefined) return call(args);
        if (waits) throw new DOMException('A network error occurred.', 'NetworkError');
        setTimeout(() => {
          if (refused.get(request) === undefined) return;
          Object.defineProperty(request, 'readyState', { value: 4, configurable: true });
          for (const type of ['readystatechange', 'error', 'loadend']) {
            request.dispatchEvent(new realm.ProgressEvent(type));
          }
        });
        return undefined;
      },
    ],
  ];
};

type Realm = Parameters<Channel>[1];
