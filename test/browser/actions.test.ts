import { expect, fixture, html } from '@open-wc/testing';
import { onAction } from '../../src/browser/actions.js';

describe('onAction', () => {
  let actions: string[];
  let off: () => void;

  beforeEach(() => {
    actions = [];
    off = onAction((action) => actions.push(action));
  });
  afterEach(() => off());

  /** Clicks, and returns whether the browser's own action was prevented. */
  function press(element: Element): boolean {
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    // What is not taken would follow the link, away from the test.
    const stay = (event: Event) => event.preventDefault();
    let prevented = false;
    const look = (event: Event) => {
      prevented = event.defaultPrevented;
      stay(event);
    };
    addEventListener('click', look, { once: true });
    element.dispatchEvent(click);
    return prevented;
  }

  it('hears of a link that is pressed, and does not follow it', async () => {
    const link = await fixture(html`<a href="/cookies" data-askfirst="preferences">Cookies</a>`);
    expect(press(link)).to.equal(true);
    expect(actions).to.deep.equal(['preferences']);
    (link as HTMLElement).click();
    expect(actions).to.deep.equal(['preferences', 'preferences']);
    expect(location.pathname).to.not.equal('/cookies');
  });

  it('hears of what is pressed inside of one', async () => {
    const button = await fixture(html`<button data-askfirst="accept"><b>Yes</b></button>`);
    press(button.querySelector('b')!);
    expect(actions).to.deep.equal(['accept']);
  });

  it('hears of the innermost only', async () => {
    const box = await fixture(
      html`<div data-askfirst="preferences"><button data-askfirst="reject">No</button></div>`,
    );
    press(box.querySelector('button')!);
    expect(actions).to.deep.equal(['reject']);
  });

  it('hears of one in an open shadow root, and of one around it', async () => {
    const host = await fixture(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const button = document.createElement('button');
    button.dataset.askfirst = 'withdraw';
    root.append(button);
    expect(press(button)).to.equal(true);
    expect(actions).to.deep.equal(['withdraw']);
    button.removeAttribute('data-askfirst');
    host.setAttribute('data-askfirst', 'accept');
    press(button);
    expect(actions).to.deep.equal(['withdraw', 'accept']);
  });

  it('hears of an element that came later', async () => {
    const box = await fixture(html`<div></div>`);
    box.append(document.createElement('button'));
    (box.firstChild as HTMLElement).dataset.askfirst = 'accept';
    press(box.firstElementChild!);
    expect(actions).to.deep.equal(['accept']);
  });

  it('passes on words that it does not know', async () => {
    press(await fixture(html`<button data-askfirst="acept">Yes</button>`));
    expect(actions).to.deep.equal(['acept']);
  });

  it('leaves all other links and buttons alone', async () => {
    expect(press(await fixture(html`<a href="#x">Elsewhere</a>`))).to.equal(false);
    expect(press(await fixture(html`<button data-askfirst="">Empty</button>`))).to.equal(false);
    expect(actions).to.be.empty;
  });

  it('leaves the buttons of the notice to the notice', async () => {
    const notice = await fixture(
      html`<askfirst-notice><button data-askfirst="accept">Yes</button></askfirst-notice>`,
    );
    expect(press(notice.querySelector('button')!)).to.equal(false);
    expect(actions).to.be.empty;
  });

  it('stops when it is told to', async () => {
    const link = await fixture(html`<a href="#x" data-askfirst="accept">Yes</a>`);
    off();
    expect(press(link)).to.equal(false);
    expect(actions).to.be.empty;
  });
});
