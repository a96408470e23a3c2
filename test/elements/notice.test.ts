import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/notice.js';
import type { ChoiceRequestEvent, OpenRequestEvent } from '../../src/elements/events.js';
import type { NoticeElement } from '../../src/elements/notice.js';
import { enNotice } from '../../src/locales/en/notice.js';
import { violations } from './axe.js';
import { inEachColorScheme } from './color-scheme.js';

const notice = () =>
  fixture<NoticeElement>(
    html`<askfirst-notice open policy-url="/cookie-policy"></askfirst-notice>`,
  );

const button = (action: string) => {
  const found = document.querySelector<HTMLButtonElement>(`button[data-askfirst=${action}]`);
  if (!found) throw new Error(`There is no ${action} button.`);
  return found;
};

describe('<askfirst-notice>', () => {
  it('is a labelled region in the top layer', async () => {
    const element = await notice();
    expect(element.getAttribute('role')).to.equal('region');
    expect(element.getAttribute('aria-label')).to.equal('Cookie notice');
    expect(element.matches(':popover-open')).to.equal(true);
  });

  it('says what it asks in the document, not in its shadow root', async () => {
    const element = await notice();
    expect(element.querySelector('h2')?.textContent).to.equal('This website uses cookies');
    expect(element.innerText).to.contain(enNotice['notice.text']);
    const labels = [...document.querySelectorAll('button')].map((found) => found.innerText.trim());
    expect(labels).to.deep.equal(['Accept all', 'Reject all', 'Choose']);
  });

  it('links to the policy', async () => {
    const element = await notice();
    expect(element.querySelector('a')?.getAttribute('href')).to.equal('/cookie-policy');
  });

  it('makes no link of an address that would run code', async () => {
    const element = await notice();
    element.policyUrl = 'java\nscript:alert(1)';
    await element.updateComplete;
    expect(element.querySelectorAll('a')).to.have.length(0);
  });

  it('takes no focus when it opens', async () => {
    const field = await fixture<HTMLInputElement>(html`<input aria-label="Name" />`);
    field.focus();
    await notice();
    expect(document.activeElement === field).to.equal(true);
  });

  for (const [action, choice] of [
    ['accept', 'accept-all'],
    ['reject', 'reject-all'],
  ] as const) {
    it(`asks for ${choice} when ${action} is clicked`, async () => {
      const element = await notice();
      setTimeout(() => button(action).click());
      const event = await oneEvent<ChoiceRequestEvent>(element, 'askfirst-choice');
      expect(event.choice).to.equal(choice);
      expect(event.choices).to.equal(undefined);
    });

    it(`asks for ${choice} when ${action} is pressed with the keyboard`, async () => {
      const element = await notice();
      button(action).focus();
      setTimeout(() => void sendKeys({ press: 'Enter' }));
      const event = await oneEvent<ChoiceRequestEvent>(element, 'askfirst-choice');
      expect(event.choice).to.equal(choice);
    });
  }

  it('asks for the preferences when Choose is pressed with the keyboard', async () => {
    await notice();
    button('preferences').focus();
    setTimeout(() => void sendKeys({ press: 'Enter' }));
    const event = await oneEvent<OpenRequestEvent>(document, 'askfirst-open');
    expect(event.layer).to.equal('preferences');
  });

  it('stays open until its owner closes it', async () => {
    const element = await notice();
    button('accept').click();
    await element.updateComplete;
    expect(element.open).to.equal(true);
    element.open = false;
    await element.updateComplete;
    expect(element.matches(':popover-open')).to.equal(false);
    expect(element.offsetHeight).to.equal(0);
    expect(document.querySelectorAll('button')).to.have.length(0);
  });

  it('gives Accept and Reject the same box and the same look', async () => {
    await notice();
    const [accept, reject] = [button('accept'), button('reject')];
    expect(reject.offsetWidth).to.be.closeTo(accept.offsetWidth, 1);
    expect(reject.offsetHeight).to.be.closeTo(accept.offsetHeight, 1);
    expect(reject.offsetTop).to.equal(accept.offsetTop);
    for (const property of ['color', 'background-color', 'border-color', 'font', 'opacity']) {
      const look = (element: Element) => getComputedStyle(element).getPropertyValue(property);
      expect(look(reject), property).to.equal(look(accept));
    }
  });

  it('has targets of at least 44 pixels', async () => {
    await notice();
    for (const { offsetHeight, offsetWidth } of document.querySelectorAll('button')) {
      expect(Math.min(offsetHeight, offsetWidth)).to.be.at.least(44);
    }
  });

  it('shows which control has the focus', async () => {
    const element = await notice();
    const panel = element.renderRoot.querySelector('[part=panel]') ?? element;
    for (const control of element.querySelectorAll<HTMLElement>('a, button')) {
      await sendKeys({ press: 'Tab' });
      control.focus();
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(control);
      expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '2px']);
      expect(outlineColor).to.equal(getComputedStyle(panel).color);
    }
  });

  it('covers at most half of the viewport, and its text scrolls', async () => {
    const element = await notice();
    element.messages = { ...enNotice, 'notice.text': 'Long. '.repeat(2000) };
    await element.updateComplete;
    expect(innerHeight - element.getBoundingClientRect().top).to.be.at.most(innerHeight / 2 + 1);
    const panel = element.renderRoot.querySelector('[part=panel]');
    expect(panel?.scrollHeight).to.be.above(panel?.clientHeight ?? 0);
  });

  it('comes back to the top layer when it is moved', async () => {
    const element = await notice();
    const target = await fixture(html`<div></div>`);
    target.append(element);
    await element.updateComplete;
    expect(element.matches(':popover-open')).to.equal(true);
    expect(element.querySelectorAll('button')).to.have.length(3);
  });

  it('lies above the page where there is no top layer', async () => {
    const element = document.createElement('askfirst-notice');
    Object.defineProperty(element, 'togglePopover', { value: undefined });
    const overlay = 'position: fixed; inset: 0; z-index: 2147483646';
    const page = await fixture(html`<div><div style=${overlay}></div></div>`);
    element.open = true;
    page.prepend(element);
    await element.updateComplete;
    expect(element.matches(':popover-open')).to.equal(false);
    const { left, bottom } = button('accept').getBoundingClientRect();
    expect(document.elementFromPoint(left + 20, bottom - 5) === button('accept')).to.equal(true);
  });

  it('passes axe in light and dark', async () => {
    const element = await notice();
    await inEachColorScheme(async () => {
      expect(await violations(element)).to.deep.equal([]);
    });
  });

  it('follows the color-scheme of the page', async () => {
    const element = await notice();
    const seen = new Set<string>();
    await inEachColorScheme(async () => {
      const panel = element.renderRoot.querySelector('[part=panel]');
      if (panel) seen.add(getComputedStyle(panel).backgroundColor);
    });
    expect(seen.size).to.equal(2);
  });
});
