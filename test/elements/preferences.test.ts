import { aTimeout, expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/preferences.js';
import type { ChoiceRequestEvent } from '../../src/elements/events.js';
import type { PreferencesElement } from '../../src/elements/preferences.js';
import { config } from './config.js';

const preferences = (choices = {}, open = true) =>
  fixture<PreferencesElement>(
    html`<askfirst-preferences
      .config=${config}
      .choices=${choices}
      ?open=${open}
    ></askfirst-preferences>`,
  );

const dialogOf = (element: PreferencesElement) => element.renderRoot.querySelector('dialog')!;
const part = (element: PreferencesElement, name: string) =>
  element.renderRoot.querySelector<HTMLElement>(`[part='${name}']`)!;

/** The events that ask for something, as they arrive at the document. */
function record(): Event[] {
  const events: Event[] = [];
  const keep = (event: Event) => events.push(event);
  document.addEventListener('askfirst-choice', keep);
  document.addEventListener('askfirst-close', keep);
  forget = () => {
    document.removeEventListener('askfirst-choice', keep);
    document.removeEventListener('askfirst-close', keep);
  };
  return events;
}
let forget = (): void => undefined;
afterEach(() => forget());

describe('<askfirst-preferences>', () => {
  it('opens as a modal dialog that is named after its title', async () => {
    const element = await preferences();
    expect(dialogOf(element).matches(':modal')).to.equal(true);
    expect(dialogOf(element).getAttribute('aria-labelledby')).to.equal(part(element, 'title').id);
    expect(part(element, 'title').textContent).to.equal('Cookie settings');
  });

  it('puts the focus on its title', async () => {
    const element = await preferences();
    expect(element.shadowRoot?.activeElement?.id).to.equal('title');
  });

  it('gives the focus back when it closes', async () => {
    const opener = await fixture<HTMLButtonElement>(html`<button>Open</button>`);
    const element = await preferences({}, false);
    opener.focus();
    element.open = true;
    await element.updateComplete;
    expect(document.activeElement === element).to.equal(true);
    element.open = false;
    await element.updateComplete;
    expect(document.activeElement === opener).to.equal(true);
  });

  it('closes without a choice on Escape', async () => {
    const element = await preferences();
    const events = record();
    setTimeout(() => void sendKeys({ press: 'Escape' }));
    await oneEvent(element, 'askfirst-close');
    expect(element.open).to.equal(false);
    expect(dialogOf(element).open).to.equal(false);
    expect(events.map(({ type }) => type)).to.deep.equal(['askfirst-close']);
  });

  it('closes without a choice by its close button', async () => {
    const element = await preferences();
    const events = record();
    expect(part(element, 'close').getAttribute('aria-label')).to.equal('Close');
    setTimeout(() => part(element, 'close').click());
    await oneEvent(element, 'askfirst-close');
    expect(events).to.have.length(1);
  });

  it('closes without a choice when a press begins and ends beside it', async () => {
    const element = await preferences();
    const events = record();
    const dialog = dialogOf(element);
    setTimeout(() => {
      dialog.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
      dialog.click();
    });
    await oneEvent(element, 'askfirst-close');
    expect(events).to.have.length(1);
  });

  it('stays open when a press begins inside and ends beside it', async () => {
    const element = await preferences();
    part(element, 'intro').dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
    dialogOf(element).click();
    await aTimeout(50);
    expect(dialogOf(element).open).to.equal(true);
  });

  it('says nothing when its owner closes it', async () => {
    const element = await preferences();
    const events = record();
    element.open = false;
    await element.updateComplete;
    await nextFrame();
    await aTimeout(0);
    expect(dialogOf(element).open).to.equal(false);
    expect(events).to.deep.equal([]);
  });

  it('is closed when it comes back to the document', async () => {
    const element = await preferences();
    const parent = element.parentElement!;
    element.remove();
    await element.updateComplete;
    parent.append(element);
    await element.updateComplete;
    expect(dialogOf(element).open).to.equal(false);
    element.open = true;
    await element.updateComplete;
    expect(dialogOf(element).matches(':modal')).to.equal(true);
  });

  for (const [name, choice] of [
    ['accept', 'accept-all'],
    ['reject', 'reject-all'],
  ] as const) {
    it(`asks for ${choice} and stays open until its owner answers`, async () => {
      const element = await preferences();
      part(element, name).focus();
      setTimeout(() => void sendKeys({ press: 'Enter' }));
      const event = await oneEvent<ChoiceRequestEvent>(element, 'askfirst-choice');
      expect(event.choice).to.equal(choice);
      expect(event.choices).to.equal(undefined);
      expect(dialogOf(element).open).to.equal(true);
    });
  }

  it('gives its three buttons the same box and the same look', async () => {
    const element = await preferences();
    const looks = ['accept', 'reject', 'save'].map((name) => {
      const button = part(element, name);
      const { color, backgroundColor, borderColor, font } = getComputedStyle(button);
      expect(button.offsetHeight).to.be.at.least(44);
      expect(button.offsetWidth).to.be.closeTo(part(element, 'accept').offsetWidth, 1);
      const { offsetHeight, offsetTop } = button;
      return { color, backgroundColor, borderColor, font, offsetHeight, offsetTop };
    });
    expect(looks[1]).to.deep.equal(looks[0]);
    expect(looks[2]).to.deep.equal(looks[0]);
  });

  it('shows the choice on record', async () => {
    const element = await preferences();
    expect(element.renderRoot.querySelectorAll('[part=record]')).to.have.length(0);
    const time = new Date(2026, 10, 21, 9, 5).getTime();
    const shown = { policy: '1', language: 'en', method: 'custom', regime: 'opt-in' } as const;
    const answered = { sequence: 1, choices: {}, asked: {} };
    element.record = { id: 'record-1', time, ...shown, ...answered };
    await element.updateComplete;
    expect(part(element, 'record').textContent).to.match(/2026.*record-1/);
  });

  it('says that Do Not Track changes nothing', async () => {
    const element = await preferences();
    expect(part(element, 'do-not-track').textContent).to.contain('does not change');
  });

  it('links to policy and contact', async () => {
    const element = await preferences();
    expect(part(element, 'policy').getAttribute('href')).to.equal('/cookie-policy');
    expect(part(element, 'contact').getAttribute('href')).to.equal('mailto:privacy@example.com');
  });
});
