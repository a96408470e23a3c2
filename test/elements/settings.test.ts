import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/settings.js';
import type { OpenRequestEvent } from '../../src/elements/events.js';
import type { SettingsElement } from '../../src/elements/settings.js';
import { violations } from './axe.js';
import { inEachColorScheme } from './color-scheme.js';

const inline = () => fixture<SettingsElement>(html`<askfirst-settings></askfirst-settings>`);
const floating = () =>
  fixture<SettingsElement>(html`<askfirst-settings floating></askfirst-settings>`);
const button = (element: SettingsElement) => element.renderRoot.querySelector('button')!;

describe('<askfirst-settings>', () => {
  it('has an English label by default', async () => {
    const element = await inline();
    expect(button(element).innerText).to.equal('Cookie settings');
  });

  it('shows what a page puts inside in place of it', async () => {
    const element = await fixture<SettingsElement>(
      html`<askfirst-settings>Privacy choices</askfirst-settings>`,
    );
    expect(element.innerText).to.equal('Privacy choices');
    expect(button(element).querySelector('slot')?.assignedNodes()).to.have.length(1);
  });

  it('asks for the preferences when it is clicked', async () => {
    const element = await inline();
    setTimeout(() => button(element).click());
    const event = await oneEvent<OpenRequestEvent>(document, 'askfirst-open');
    expect(event.layer).to.equal('preferences');
  });

  it('asks for the preferences with the keyboard', async () => {
    const element = await floating();
    button(element).focus();
    setTimeout(() => void sendKeys({ press: 'Enter' }));
    await oneEvent(element, 'askfirst-open');
  });

  it('looks like the text around it', async () => {
    const text = await fixture(
      html`<p style="font: 21px serif; color: rgb(1, 2, 3)">
        <askfirst-settings></askfirst-settings>
      </p>`,
    );
    const { color, fontSize } = getComputedStyle(button(text.querySelector('askfirst-settings')!));
    expect([color, fontSize]).to.deep.equal(['rgb(1, 2, 3)', '21px']);
  });

  it('floats at the start of the page end as a round target with a name', async () => {
    const element = await floating();
    const { left, bottom, width, height } = button(element).getBoundingClientRect();
    expect([left, innerHeight - bottom, width, height]).to.deep.equal([16, 16, 44, 44]);
    expect(button(element).title).to.equal('Cookie settings');
  });

  it('floats at the right where the page reads from right to left', async () => {
    document.documentElement.dir = 'rtl';
    const element = await floating();
    const { right } = button(element).getBoundingClientRect();
    const width = document.documentElement.getBoundingClientRect().right;
    document.documentElement.dir = '';
    expect(width - right).to.be.closeTo(16, 1);
  });

  it('passes axe in light and dark', async () => {
    const page = await fixture(
      html`<main style="background: Canvas; color: CanvasText">
        <h1>Page</h1>
        <askfirst-settings></askfirst-settings><askfirst-settings floating></askfirst-settings>
      </main>`,
    );
    await inEachColorScheme(async () => {
      expect(await violations(page)).to.deep.equal([]);
    });
  });
});
