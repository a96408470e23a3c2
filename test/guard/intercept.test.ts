import { expect } from '@open-wc/testing';
import { intercept } from '../../src/guard/intercept.js';
import type { Handler } from '../../src/guard/intercept.js';

/** Something with a method, an accessor and a class, as the globals of a page have them. */
function createOwner() {
  const owner = {
    kept: 'nothing',
    add: function add(a: number, b: number) {
      return a + b;
    },
    get text() {
      return this.kept;
    },
    set text(value: string) {
      this.kept = value;
    },
    Thing: class Thing {
      static readonly size = 3;
      readonly name: string;
      constructor(name: string) {
        this.name = name;
      }
    },
  };
  return owner;
}

const block: Handler = () => 'blocked';
const pass: Handler = (_, args, call) => call(args);

describe('intercept', () => {
  it('does nothing until it is switched on', () => {
    const owner = createOwner();
    const { add } = owner;
    intercept(owner, 'add', block);
    expect(owner.add).to.equal(add);
    expect(owner.add(1, 2)).to.equal(3);
  });

  it('blocks a call', () => {
    const owner = createOwner();
    intercept(owner, 'add', block)(true);
    expect(owner.add(1, 2)).to.equal('blocked');
  });

  it('allows a call, with its own arguments or others, and with the same `this`', () => {
    const owner = createOwner();
    const seen: unknown[] = [];
    intercept(owner, 'add', (self, args, call) => {
      seen.push(self, args);
      return call([args[0], 10]);
    })(true);
    expect(owner.add(1, 2)).to.equal(11);
    expect(seen).to.deep.equal([owner, [1, 2]]);
  });

  it('lets through what the original throws', () => {
    const owner = {
      fail() {
        throw new TypeError('native');
      },
    };
    intercept(owner, 'fail', pass)(true);
    expect(() => owner.fail()).to.throw(TypeError, 'native');
  });

  it('intercepts a setter and leaves its getter alone', () => {
    const owner = createOwner();
    const off = intercept(owner, 'text', block, 'set');
    off(true);
    owner.text = 'a';
    expect(owner.text).to.equal('nothing');
    off(false);
    owner.text = 'a';
    expect(owner.text).to.equal('a');
  });

  it('intercepts a getter and leaves its setter alone', () => {
    const owner = createOwner();
    intercept(owner, 'text', block, 'get')(true);
    owner.text = 'a';
    expect(owner.kept).to.equal('a');
    expect(owner.text).to.equal('blocked');
  });

  it('intercepts getter and setter of one property, and restores both in any order', () => {
    const owner = createOwner();
    const before = Object.getOwnPropertyDescriptor(owner, 'text');
    const get = intercept(owner, 'text', block, 'get');
    const set = intercept(owner, 'text', block, 'set');
    get(true);
    set(true);
    expect(Object.getOwnPropertyDescriptor(owner, 'text')).to.not.deep.equal(before);
    get(false);
    set(false);
    expect(Object.getOwnPropertyDescriptor(owner, 'text')).to.deep.equal(before);
  });

  it('leaves no trace when it is switched off on top', () => {
    const owner = createOwner();
    const before = Object.getOwnPropertyDescriptor(owner, 'add');
    const toggle = intercept(owner, 'add', block);
    toggle(true);
    expect(owner.add).to.not.equal(before!.value);
    toggle(false);
    expect(Object.getOwnPropertyDescriptor(owner, 'add')).to.deep.equal(before);
  });

  it('keeps whether the property is enumerable, writable and configurable', () => {
    const owner = Object.defineProperty({}, 'hidden', {
      value: () => 1,
      configurable: true,
      enumerable: false,
      writable: false,
    });
    intercept(owner, 'hidden', block)(true);
    const { value, ...rest } = Object.getOwnPropertyDescriptor(owner, 'hidden')!;
    expect(rest).to.deep.equal({ configurable: true, enumerable: false, writable: false });
    expect((value as () => unknown)()).to.equal('blocked');
  });

  it('keeps a wrapper that was installed after it, and only passes through', () => {
    const owner = createOwner();
    const toggle = intercept(owner, 'add', block);
    toggle(true);
    const ours = owner.add;
    const theirs = (a: number, b: number) => ours(a, b);
    owner.add = theirs;
    expect(owner.add(1, 2)).to.equal('blocked');
    toggle(false);
    expect(owner.add, 'their wrapper').to.equal(theirs);
    expect(owner.add(1, 2)).to.equal(3);
  });

  it('works again under a later wrapper, and once only', () => {
    const owner = createOwner();
    let calls = 0;
    const toggle = intercept(owner, 'add', (_, args, call) => {
      calls++;
      return call(args);
    });
    toggle(true);
    const ours = owner.add;
    const theirs = (a: number, b: number) => ours(a, b);
    owner.add = theirs;
    toggle(false);
    toggle(true);
    expect(owner.add).to.equal(theirs);
    expect(owner.add(1, 2)).to.equal(3);
    expect(calls).to.equal(1);
  });

  it('goes on top of a wrapper that was installed while it was off', () => {
    const owner = createOwner();
    const { add } = owner;
    const toggle = intercept(owner, 'add', block);
    toggle(true);
    toggle(false);
    const theirs = (a: number, b: number) => add(a, b) * 10;
    owner.add = theirs;
    toggle(true);
    expect(owner.add(1, 2)).to.equal('blocked');
    toggle(false);
    expect(owner.add).to.equal(theirs);
    expect(owner.add(1, 2)).to.equal(30);
  });

  it('is not lost in a circle when somebody wraps what stood there while it was on', () => {
    const owner = createOwner();
    const toggle = intercept(owner, 'add', pass);
    toggle(true);
    const ours = owner.add;
    toggle(false);
    owner.add = (a: number, b: number) => ours(a, b) * 10;
    toggle(true);
    expect(owner.add(1, 2)).to.equal(30);
  });

  it('keeps a wrapper that was installed before it', () => {
    const owner = createOwner();
    const { add } = owner;
    const theirs = (a: number, b: number) => add(a, b) * 10;
    owner.add = theirs;
    const toggle = intercept(owner, 'add', pass);
    toggle(true);
    expect(owner.add(1, 2)).to.equal(30);
    toggle(false);
    expect(owner.add).to.equal(theirs);
  });

  it('is not harmed by being switched twice', () => {
    const owner = createOwner();
    const { add } = owner;
    const toggle = intercept(owner, 'add', block);
    toggle(true);
    toggle(true);
    expect(owner.add(1, 2)).to.equal('blocked');
    toggle(false);
    toggle(false);
    expect(owner.add).to.equal(add);
    const theirs = () => 7;
    owner.add = theirs;
    toggle(false);
    expect(owner.add).to.equal(theirs);
  });

  it('looks like what it stands for', () => {
    const name = 'insertAdjacentElement';
    const owner = { [name]: Element.prototype[name] };
    const { length, name: label } = owner[name]!;
    const look = (value: unknown) => Function.prototype.toString.call(value).replace(/\s+/g, ' ');
    intercept(owner, name, pass)(true);
    expect(owner[name]).to.not.equal(Element.prototype[name]);
    expect(owner[name]!.length).to.equal(length);
    expect(owner[name]!.name).to.equal(label);
    expect(look(owner[name])).to.match(/^function \w*\(\) \{ \[native code\] \}$/);
    expect(`${String(owner[name])}`).to.contain('[native code]');
  });

  it('stands for a class: its statics, its heirs, and what is given to it', () => {
    const owner = createOwner();
    const { Thing } = owner;
    intercept(owner, 'Thing', (_, [name], call) => call([`${String(name)}!`]))(true);
    expect(owner.Thing).to.not.equal(Thing);
    const thing = new owner.Thing('a');
    expect(thing).to.be.instanceOf(Thing).and.instanceOf(owner.Thing);
    expect(thing.name).to.equal('a!');
    expect(owner.Thing.size).to.equal(3);
    class Special extends owner.Thing {}
    expect(new Special('b')).to.be.instanceOf(Special).and.instanceOf(Thing);
    expect(new Special('b').name).to.equal('b!');
  });

  it('does not mind a property that is missing, inherited or of another kind', () => {
    const owner = createOwner();
    const heir = Object.create(owner) as typeof owner;
    const before = Object.getOwnPropertyDescriptors(owner);
    for (const toggle of [
      intercept(owner, 'moveBefore', block),
      intercept(heir, 'add', block),
      intercept(owner, 'text', block),
      intercept(owner, 'add', block, 'set'),
    ]) {
      toggle(true);
      toggle(false);
      toggle(true);
    }
    expect(Object.getOwnPropertyDescriptors(owner)).to.deep.equal(before);
    expect(Object.keys(heir)).to.be.empty;
  });
});
