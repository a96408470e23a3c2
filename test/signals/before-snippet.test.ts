import { expect } from '@open-wc/testing';
import { callsBeforeSnippet } from '../../src/signals/vendors.js';
import { page, reported, without } from './consents.js';

const NAME = '__vendor';

/** A snippet as Meta publishes it: it gives up where there is a function, and its queue comes second. */
function snippet(): unknown[][] {
  if (page[NAME]) return [];
  const vendor = (...args: unknown[]) => vendor.queue.push(args);
  page[NAME] = vendor;
  vendor.queue = [] as unknown[][];
  vendor('init', 1);
  return vendor.queue;
}

describe('callsBeforeSnippet', () => {
  without(NAME);
  const errors = reported();

  it('puts calls first into the queue that the snippet makes', () => {
    const call = callsBeforeSnippet(NAME);
    call('consent', 'revoke');
    call('consent', 'grant');
    expect(page[NAME]).to.equal(undefined);
    expect(snippet()).to.deep.equal([
      ['consent', 'revoke'],
      ['consent', 'grant'],
      ['init', 1],
    ]);
  });

  it('leaves plain properties behind', () => {
    callsBeforeSnippet(NAME)('a');
    snippet();
    const { value, writable } = Object.getOwnPropertyDescriptor(window, NAME)!;
    expect([typeof value, writable]).to.deep.equal(['function', true]);
    const queue = Object.getOwnPropertyDescriptor(value as object, 'queue')!;
    expect(queue.writable).to.equal(true);
  });

  it('calls a vendor without a queue when its code has run', async () => {
    const calls: unknown[] = [];
    callsBeforeSnippet(NAME)('consent', 'revoke');
    page[NAME] = (...args: unknown[]) => calls.push(args);
    expect(calls).to.deep.equal([]);
    await Promise.resolve();
    expect(calls).to.deep.equal([['consent', 'revoke']]);
    expect('queue' in (page[NAME] as object)).to.equal(false);
  });

  it('calls a vendor that is there, and lets it be replaced', () => {
    const calls: unknown[] = [];
    page[NAME] = (...args: unknown[]) => calls.push(args);
    const call = callsBeforeSnippet(NAME);
    call('a');
    page[NAME] = (...args: unknown[]) => calls.push(['second', ...args]);
    call('b');
    expect(calls).to.deep.equal([['a'], ['second', 'b']]);
  });

  it('puts up with something else under the name', async () => {
    callsBeforeSnippet(NAME)('a');
    page[NAME] = 5;
    await Promise.resolve();
    expect(page[NAME]).to.equal(5);
    expect(errors).to.have.length(1);
  });
});
