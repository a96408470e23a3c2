import { aTimeout, expect } from '@open-wc/testing';
import type { Channel, Realm } from '../../src/guard/gate.js';
import { installGuard } from '../../src/guard/guard.js';
import { CHANNELS, each } from './stand.js';
import type { AnyFunction } from './stand.js';
import { allowedOrigin, denied, Visit } from './third-party.js';

/** Classes that are intercepted: how a page makes one, and what ends it. */
const blob = () => URL.createObjectURL(new Blob([''], { type: 'text/javascript' }));
const CLASSES: Record<string, { args: () => unknown[]; end?: string }> = {
  WebSocket: { args: () => [allowedOrigin.replace('http', 'ws')], end: 'close' },
  WebSocketStream: { args: () => [allowedOrigin.replace('http', 'ws')], end: 'close' },
  WebTransport: { args: () => ['https://localhost:1'], end: 'close' },
  EventSource: { args: () => ['data:,'], end: 'close' },
  Worker: { args: () => [blob()], end: 'terminate' },
  SharedWorker: { args: () => [blob()] },
  RTCPeerConnection: { args: () => [], end: 'close' },
  Audio: { args: () => [] },
  Blob: { args: () => [['x'], { type: 'text/plain' }] },
  FontFace: { args: () => ['x', 'local(x)'] },
};

describe('classes', () => {
  let visit: Visit;
  let classes: string[];
  let natives: Realm & Record<string, new (...args: unknown[]) => object>;
  let realm: typeof natives;

  beforeEach(() => {
    visit = new Visit();
    const frame = () => visit.place().appendChild(document.createElement('iframe')).contentWindow;
    [natives, realm] = [frame() as typeof natives, frame() as typeof natives];
    const found = new Set<string>();
    const guard = installGuard(
      realm,
      CHANNELS.map((channel): Channel => (gate, other) => {
        const all = channel(gate, other);
        for (const [owner, name] of all) if (owner && 'postMessage' in owner) found.add(name);
        return all;
      }),
      denied,
    );
    visit.guards.push(guard);
    classes = [...found].filter((name) => /^[A-Z]/.test(name) && name in realm);
  });
  afterEach(async () => {
    await aTimeout(0); // a guard has one more look before its frame may go
    visit.end();
  });

  const every = (check: (name: string, args: unknown[], made: (one: object) => object) => void) => {
    const kept: object[] = []; // until all are done: what is collected may end by itself
    each(
      classes,
      (name) => name,
      (name) => {
        const { args, end } = CLASSES[name]!;
        check(name, args(), (one) => {
          kept.push(one);
          // Its class may be another, without this method.
          if (end) (natives[name]!.prototype as Record<string, () => void>)[end]!.call(one);
          return one;
        });
      },
    );
  };

  it('are all in the table', () => {
    expect(classes).to.include.members(['WebSocket', 'EventSource', 'Worker', 'Blob', 'Audio']);
    expect(Object.keys(CLASSES)).to.include.members(classes);
  });

  it('make instances of themselves', () => {
    every((name, args, made) => {
      const Class = realm[name]!;
      const one = made(new Class(...args));
      expect(one).to.be.instanceOf(Class);
      expect(Object.getPrototypeOf(one)).to.equal(Class.prototype);
      expect(Object.prototype.toString.call(one)).to.equal(
        Object.prototype.toString.call(made(new natives[name]!(...args))),
      );
    });
  });

  it('are their instances’ constructors, as natively', () => {
    every((name) => {
      const itself = (Class: { prototype: object }) => Class.prototype.constructor === Class;
      expect(itself(realm[name]!)).to.equal(itself(natives[name]!));
    });
  });

  it('hold what is made by the class of an instance', async () => {
    const socket = new realm.WebSocket(visit.allowed('socket').replace('http', 'ws'));
    const stream = new realm.EventSource('data:,');
    const Socket = socket.constructor as typeof WebSocket;
    const Stream = stream.constructor as typeof EventSource;
    const denieds = [
      new Socket(visit.denied('socket').replace('http', 'ws')),
      new Stream(visit.denied('stream')),
    ];
    await Promise.all(denieds.map((one) => new Promise((settle) => (one.onerror = settle))));
    await visit.until('/socket?name=allowed');
    expect(await visit.hits()).to.deep.equal(['/socket allowed']);
    [socket, stream, ...denieds].forEach((one) => one.close());
  });

  it('have heirs', () => {
    every((name, args, made) => {
      const Class = realm[name]!;
      let target: unknown;
      class Heir extends Class {
        readonly own = 1;
        constructor(...given: unknown[]) {
          super(...given);
          target = new.target;
        }
        hello() {
          return this.own;
        }
      }
      const heir = made(new Heir(...args));
      // A factory such as `Audio` makes its own kind, whoever extends it.
      const Native = natives[name]!;
      const isHeir = made(new (class extends Native {})(...args)).constructor !== Native;
      expect(target).to.equal(Heir);
      expect(heir).to.be.instanceOf(Class);
      if (isHeir) {
        expect(heir).to.be.instanceOf(Heir);
        expect((heir as Heir).hello()).to.equal(1);
      }
    });
  });

  it('take another target for `new`', () => {
    every((name, args, made) => {
      const Other = realm[name === 'Blob' ? 'EventTarget' : 'Blob']!;
      const native = made(Reflect.construct(natives[name]!, args, natives[Other.name]!) as object);
      const one = made(Reflect.construct(realm[name]!, args, Other) as object);
      const isOther = Object.getPrototypeOf(native) === natives[Other.name]!.prototype;
      expect(Object.getPrototypeOf(one) === Other.prototype).to.equal(isOther);
    });
  });

  it('keep their constants and static methods', () => {
    every((name) => {
      const statics = (Class: object) =>
        Reflect.ownKeys(Class).map((key) => {
          const value: unknown = Reflect.get(Class, key);
          return [key, typeof value === 'object' || typeof value === 'function' ? 0 : value];
        });
      expect(statics(realm[name]!)).to.deep.equal(statics(natives[name]!));
    });
    expect(realm.WebSocket.OPEN).to.equal(1);
    expect(realm.EventSource.CLOSED).to.equal(2);
  });

  it('refuse to be called without `new`', () => {
    every((name, args) => {
      const call = () => Reflect.apply(realm[name] as unknown as AnyFunction, realm, args);
      expect(call).to.throw().with.property('name', 'TypeError');
    });
  });
});
