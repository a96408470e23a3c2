import { aTimeout, expect } from '@open-wc/testing';
import type { Channel, Realm } from '../../src/guard/gate.js';
import { installGuard } from '../../src/guard/guard.js';
import { CHANNELS, each, look, now, put, stand, use, wrap } from './stand.js';
import type { AnyFunction, Spot, Stub } from './stand.js';
import { denied, open, Visit } from './third-party.js';

/** These intercept nothing. */
const WITHOUT = ['paint', 'watching', 'inline', 'lockdown', 'late', 'nonces'];

const labelOf = ({ label }: Spot) => label;
const labelOfStub = ({ spot }: Stub) => spot.label;

describe('interceptors', () => {
  let visit: Visit;

  beforeEach(() => {
    visit = new Visit();
  });
  afterEach(async () => {
    await aTimeout(0); // a guard has one more look before its frame may go
    visit.end();
  });

  for (const channel of CHANNELS) {
    if (WITHOUT.includes(channel.name)) continue;

    describe(`of ${channel.name}`, () => {
      it('look like what they stand for', () => {
        const { spots } = stand(visit, channel);
        expect(spots).to.not.be.empty;
        each(spots, labelOf, (spot) => {
          const { owner, name, kind, before } = spot;
          const after = Object.getOwnPropertyDescriptor(owner, name)!;
          const [native, ours] = [before[kind] as AnyFunction, after[kind] as AnyFunction];
          expect(ours, 'nothing stands there').to.not.equal(native);
          expect({ ...after, get: 0, set: 0, value: 0 }).to.deep.equal({
            ...before,
            get: 0,
            set: 0,
            value: 0,
          });
          expect(look(ours)).to.contain('[native code]');
          expect(String(ours)).to.contain('[native code]');
          expect([ours.name, ours.length]).to.deep.equal([native.name, native.length]);
          expect(Reflect.ownKeys(ours)).to.deep.equal(Reflect.ownKeys(native));
          expect(Object.getPrototypeOf(ours)).to.equal(Object.getPrototypeOf(native));
        });
      });

      it('leave what was there, the very same', () => {
        const { spots, guard } = stand(visit, channel);
        guard.uninstall();
        each(spots, labelOf, ({ owner, name, before }) => {
          expect(Object.getOwnPropertyDescriptor(owner, name)).to.deep.equal(before);
          const after = Object.getOwnPropertyDescriptor(owner, name)!;
          for (const part of ['value', 'get', 'set'] as const) {
            expect(after[part]).to.equal(before[part]);
          }
        });
      });

      it('call a wrapper that was there before, and leave it', () => {
        const { stubs, sample, guard } = stand(visit, channel, true);
        each(stubs, labelOfStub, ({ spot, calls }) => {
          use(spot, sample);
          expect(spot.asked, 'our handler').to.equal(1);
          expect(calls, 'their wrapper').to.have.length(1);
        });
        guard.uninstall();
        each(stubs, labelOfStub, ({ spot, stub, calls }) => {
          expect(now(spot)).to.equal(stub);
          use(spot, sample);
          expect(spot.asked, 'our handler').to.equal(1);
          expect(calls, 'their wrapper').to.have.length(2);
        });
      });

      it('let a wrapper that came later stay, and pass through below it', () => {
        const { stubs, sample, guard } = stand(visit, channel, true);
        const later = stubs.map(({ spot, calls }) => {
          const seen: unknown[][] = [];
          const theirs = wrap(now(spot), seen);
          put(spot, theirs);
          return { spot, calls, seen, theirs };
        });
        const label = ({ spot }: (typeof later)[number]) => spot.label;
        const check = (count: number, asked: number) =>
          each(later, label, ({ spot, calls, seen, theirs }) => {
            expect(now(spot)).to.equal(theirs);
            use(spot, sample);
            expect(seen, 'their wrapper').to.have.length(count);
            expect(spot.asked, 'our handler').to.equal(asked);
            expect(calls, 'what was there before').to.have.length(count);
          });
        check(1, 1);
        guard.update(open);
        // Marked markup in shadow roots is also released when nothing is denied.
        const open2 = channel.name === 'shadow' ? 2 : 1;
        check(2, open2);
        guard.update(denied);
        check(3, open2 + 1);
        guard.uninstall();
        check(4, open2 + 1);
        each(later, label, ({ spot, calls }) => {
          const result = use(spot, sample);
          const args = sample.args(spot);
          expect(calls.at(-1)).to.deep.equal(spot.kind === 'value' ? args : args.slice(0, 1));
          expect(typeof result).to.equal('object');
        });
      });
    });
  }
});

/** All functions that a window and its classes have, by name. */
function functionsOf(realm: Realm): Map<string, unknown> {
  const found = new Map<string, unknown>();
  const add = (path: string, owner: object) => {
    for (const key of Reflect.ownKeys(owner)) {
      const { value, get, set } = Object.getOwnPropertyDescriptor(owner, key)!;
      if (typeof value === 'function') found.set(`value ${path}.${String(key)}`, value);
      if (get) found.set(`get ${path}.${String(key)}`, get);
      if (set) found.set(`set ${path}.${String(key)}`, set);
    }
  };
  add('window', realm);
  for (const name of Object.getOwnPropertyNames(realm)) {
    const { value } = Object.getOwnPropertyDescriptor(realm, name)!;
    if (typeof value !== 'function' || !/^[A-Z]/.test(name)) continue;
    add(name, value as object);
    const { prototype } = value as { prototype?: object };
    if (prototype) add(`${name}.prototype`, prototype);
  }
  return found;
}

describe('what the guard changes in a window', () => {
  it('is what its channels intercept, and setters for texts', async () => {
    const visit = new Visit();
    const realm = visit.place().appendChild(document.createElement('iframe'))
      .contentWindow as Realm;
    const before = functionsOf(realm);
    const intercepted = new Set<unknown>();
    const guard = installGuard(
      realm,
      CHANNELS.map((channel): Channel => (gate, other) => {
        const all = channel(gate, other);
        for (const [owner, name, , kind = 'value'] of all) {
          intercepted.add(owner && Object.getOwnPropertyDescriptor(owner, name)?.[kind]);
        }
        return all;
      }),
      denied,
    );
    intercepted.delete(undefined);
    const after = functionsOf(realm);
    const others: string[] = [];
    for (const [path, fn] of after) {
      if (fn === before.get(path) || intercepted.has(before.get(path))) continue;
      expect(look(fn), path).to.contain('[native code]');
      if (path.startsWith('set ')) others.push(path.replace('.prototype', ''));
    }
    expect(others).to.have.members([
      ...['text', 'textContent', 'innerText'].map((name) => `set HTMLScriptElement.${name}`),
      ...['textContent', 'innerText'].map((name) => `set HTMLStyleElement.${name}`),
      ...['data', 'nodeValue', 'textContent'].map((name) => `set CharacterData.${name}`),
      ...['nodeValue', 'textContent'].map((name) => `set Attr.${name}`),
    ]);
    expect([...before.keys()].filter((path) => !after.has(path))).to.be.empty;
    guard.uninstall();
    const left = functionsOf(realm);
    expect([...left.keys()]).to.have.members([...before.keys()]);
    expect([...left].filter(([path, fn]) => fn !== before.get(path)).map(([path]) => path)).to.be
      .empty;
    await aTimeout(0);
    visit.end();
  });
});
