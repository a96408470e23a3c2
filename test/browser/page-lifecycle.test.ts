import { expect, fixture, html } from '@open-wc/testing';
import {
  isPrerendering,
  onActivated,
  onParsed,
  onRestored,
} from '../../src/browser/page-lifecycle.js';

type Lifecycle = typeof import('../../src/browser/page-lifecycle.js');

const restored = (persisted: boolean) =>
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));

describe('isPrerendering', () => {
  it('is not so on a page that is seen', () => {
    expect(isPrerendering()).to.equal(false);
  });
});

describe('onActivated', () => {
  it('runs at once on a page that is seen, and once only', () => {
    let runs = 0;
    const off = onActivated(() => runs++);
    expect(runs).to.equal(1);
    document.dispatchEvent(new Event('prerenderingchange'));
    expect(runs).to.equal(1);
    off();
  });
});

describe('onRestored', () => {
  it('runs each time the page comes back from the back/forward cache', () => {
    let runs = 0;
    const off = onRestored(() => runs++);
    restored(true);
    restored(true);
    off();
    expect(runs).to.equal(2);
  });

  it('does not run when a page is shown for the first time', () => {
    let runs = 0;
    const off = onRestored(() => runs++);
    restored(false);
    off();
    expect(runs).to.equal(0);
  });

  it('stops when it is told to', () => {
    let runs = 0;
    onRestored(() => runs++)();
    restored(true);
    expect(runs).to.equal(0);
  });
});

describe('onParsed', () => {
  it('runs at once where the served HTML has been read', () => {
    let runs = 0;
    onParsed(() => runs++);
    expect(runs).to.equal(1);
  });

  it('waits for the end of the served HTML', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Page"></iframe>`);
    const inner = frame.contentDocument!;
    inner.open();
    inner.write('<!doctype html><script>load = (url) => import(url)</script>');
    const load = (frame.contentWindow as unknown as { load(url: string): Promise<Lifecycle> }).load;
    const url = new URL('../../src/browser/page-lifecycle.ts', import.meta.url).href;
    const lifecycle = await load(url);
    expect(inner.readyState).to.equal('loading');
    const states: string[] = [];
    const ran = new Promise<void>((settle) => {
      lifecycle.onParsed(() => {
        states.push(inner.readyState);
        settle();
      });
    });
    expect(states, 'while it is read').to.be.empty;
    inner.close();
    await ran;
    expect(states).to.deep.equal(['interactive']);
  });
});
