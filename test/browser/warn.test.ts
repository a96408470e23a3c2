import { expect } from '@open-wc/testing';
import type { Explain } from '../../src/browser/warn.js';

type Warn = typeof import('../../src/browser/warn.js');

/** Each test has a module of its own, because it remembers for the page what was said. */
let copy = 0;
const freshModule = () =>
  import(
    `${new URL('../../src/browser/warn.ts', import.meta.url).href}?copy=${copy++}`
  ) as Promise<Warn>;

const explain: Explain = (warning, about) => `in words: ${warning} ${String(about)}`;

describe('warn', () => {
  const { warn: original } = console;
  let said: unknown[][];
  let heard: () => void;

  /** Settles when this many sentences have been said. */
  const sentences = (count: number) =>
    new Promise<void>((settle) => {
      heard = () => said.length >= count && settle();
      heard();
    });

  beforeEach(() => {
    said = [];
    heard = () => {};
    console.warn = (...args) => {
      said.push(args);
      heard();
    };
  });
  afterEach(() => {
    console.warn = original;
  });

  it('says it in words', async () => {
    const { explainWith, warn } = await freshModule();
    explainWith(() => Promise.resolve(explain));
    warn('action', 'acept');
    await sentences(1);
    expect(said).to.deep.equal([['in words: action acept']]);
  });

  it('says the same once, and something else as well', async () => {
    const { explainWith, warn } = await freshModule();
    explainWith(() => Promise.resolve(explain));
    warn('action', 'a');
    warn('action', 'a');
    warn('place');
    warn('action', 'b');
    await sentences(3);
    warn('action', 'a');
    warn('twice');
    await sentences(4);
    expect(said.flat()).to.deep.equal([
      'in words: action a',
      'in words: place ',
      'in words: action b',
      'in words: twice ',
    ]);
  });

  it('says it plainly when the words cannot be loaded', async () => {
    const { explainWith, warn } = await freshModule();
    explainWith(() => Promise.reject(new Error('404')));
    warn('ui', new Error('gone'));
    await sentences(1);
    expect(said).to.have.length(1);
    expect(String(said[0])).to.match(/^askfirst: ui\b/);
  });

  it('loads the words only when something is wrong', async () => {
    const { explainWith, warn } = await freshModule();
    let loads = 0;
    explainWith(() => {
      loads++;
      return Promise.resolve(explain);
    });
    expect(loads).to.equal(0);
    warn('twice');
    expect(loads).to.equal(1);
    await sentences(1);
  });

  it('does not throw where nobody said where the words are', async () => {
    const { warn } = await freshModule();
    expect(() => warn('twice')).to.not.throw();
  });
});
