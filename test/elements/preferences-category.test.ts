import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/preferences.js';
import type { ChoiceRequestEvent } from '../../src/elements/events.js';
import type { PreferencesElement } from '../../src/elements/preferences.js';
import { violations } from './axe.js';
import { inEachColorScheme } from './color-scheme.js';
import { config } from './config.js';

const preferences = (choices = {}) =>
  fixture<PreferencesElement>(
    html`<askfirst-preferences open .config=${config} .choices=${choices}></askfirst-preferences>`,
  );

/** The switch with this name. */
function switchOf(element: PreferencesElement, name: string): HTMLInputElement {
  const labels = [...element.renderRoot.querySelectorAll('label')];
  const control = labels.find((label) => label.textContent === name)?.control;
  if (!(control instanceof HTMLInputElement)) throw new Error(`There is no switch ${name}.`);
  return control;
}

async function save(element: PreferencesElement): Promise<ChoiceRequestEvent> {
  setTimeout(() => element.renderRoot.querySelector<HTMLElement>('[part=save]')?.click());
  return oneEvent<ChoiceRequestEvent>(element, 'askfirst-choice');
}

const state = (element: PreferencesElement) =>
  [...element.renderRoot.querySelectorAll('input')].map(
    (input) =>
      `${input.labels?.[0]?.textContent} ${input.indeterminate ? 'mixed' : input.checked ? 'on' : 'off'}`,
  );

const off = [
  'Functional off',
  'Analytics off',
  'Counter off',
  'Replay off',
  'Ads off',
  'Pixel off',
];

describe('categories of <askfirst-preferences>', () => {
  it('have nothing switched on but what is required', async () => {
    const element = await preferences();
    expect(state(element)).to.deep.equal(['Necessary on', 'Login on', ...off]);
    expect(switchOf(element, 'Necessary').disabled).to.equal(true);
    expect(switchOf(element, 'Login').disabled).to.equal(true);
    expect(switchOf(element, 'Analytics').disabled).to.equal(false);
  });

  it('show what is granted, and the middle where services differ', async () => {
    const element = await preferences({ functional: true, analytics: true, replay: false });
    expect(state(element)).to.include.members([
      'Functional on',
      'Analytics mixed',
      'Counter on',
      'Replay off',
    ]);
  });

  it('switch all their services', async () => {
    const element = await preferences();
    switchOf(element, 'Analytics').click();
    await element.updateComplete;
    expect(state(element)).to.include.members(['Analytics on', 'Counter on', 'Replay on']);
    switchOf(element, 'Replay').click();
    await element.updateComplete;
    expect(state(element)).to.include.members(['Analytics mixed', 'Counter on', 'Replay off']);
    switchOf(element, 'Analytics').click();
    await element.updateComplete;
    expect(state(element)).to.include.members(['Analytics off', 'Counter off', 'Replay off']);
  });

  it('tell how many of their services are on', async () => {
    const element = await preferences({ counter: true });
    const described = switchOf(element, 'Analytics').getAttribute('aria-describedby') ?? '';
    const texts = described.split(' ').map((id) => element.shadowRoot?.getElementById(id));
    expect(texts.map((text) => text?.textContent?.trim()).join(' ')).to.match(/1 of 2/);
  });

  it('are switched with the keyboard, and saved with every category and service', async () => {
    const element = await preferences({ functional: true });
    switchOf(element, 'Ads').focus();
    await sendKeys({ press: ' ' });
    const event = await save(element);
    expect(event.choice).to.equal('custom');
    expect(event.choices).to.deep.equal({
      necessary: true,
      login: true,
      functional: true,
      analytics: false,
      counter: false,
      replay: false,
      advertising: true,
      pixel: true,
    });
  });

  it('forget what was switched and not saved', async () => {
    const element = await preferences();
    switchOf(element, 'Analytics').click();
    element.open = false;
    await element.updateComplete;
    element.open = true;
    await element.updateComplete;
    expect(state(element)).to.deep.equal(['Necessary on', 'Login on', ...off]);
  });

  it('show a choice that was made elsewhere meanwhile', async () => {
    const element = await preferences();
    element.choices = { analytics: true };
    await element.updateComplete;
    expect(state(element)).to.include.members(['Analytics on', 'Counter on']);
  });

  it('have the names of the config, else of the locale', async () => {
    const element = await preferences();
    const names = [...element.renderRoot.querySelectorAll('h3')].map((name) => name.textContent);
    expect(names).to.deep.equal(['Necessary', 'Functional', 'Analytics', 'Ads']);
    expect(element.renderRoot.textContent).to.contain('Shows ads.');
  });

  it('tell what each service does', async () => {
    const element = await preferences();
    element.renderRoot.querySelectorAll('details').forEach((details) => (details.open = true));
    const text = dialogText(element);
    expect(text).to.contain('Counts visits.');
    expect(text).to.contain('counter.example, *.counter.example');
    expect(text).to.contain('_count Tells visitors apart · 2 years');
    expect(text).to.contain('count:*');
  });

  it('make no link of an address that would run code', async () => {
    const element = await preferences();
    const hrefs = [...element.renderRoot.querySelectorAll('a')].map((link) => link.href);
    expect(hrefs).to.include('https://counter.example/privacy');
    expect(hrefs.join(' ')).not.to.contain('javascript');
    expect(element.renderRoot.textContent).to.contain('Privacy policy of Replay');
  });

  it('have targets of at least 24 pixels', async () => {
    const element = await preferences();
    element.renderRoot.querySelectorAll('details').forEach((details) => (details.open = true));
    for (const target of element.renderRoot.querySelectorAll<HTMLElement>('input, summary')) {
      expect(target.offsetHeight, target.outerHTML).to.be.at.least(24);
    }
  });

  it('pass axe, closed, open and mixed, in light and dark', async () => {
    const element = await preferences({ functional: true, counter: true });
    await inEachColorScheme(async () => {
      for (const open of [false, true]) {
        element.renderRoot.querySelectorAll('details').forEach((details) => (details.open = open));
        expect(await violations(element)).to.deep.equal([]);
      }
    });
  });
});

const dialogText = (element: PreferencesElement) =>
  element.renderRoot.querySelector('dialog')?.innerText.replaceAll('\n', ' ');
