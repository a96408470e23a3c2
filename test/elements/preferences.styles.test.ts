import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/preferences.js';
import type { PreferencesElement } from '../../src/elements/preferences.js';
import { config } from './config.js';

const RULES = [
  '* { all: unset !important }',
  ':root { font-size: 62.5% }',
  'dialog { display: none !important } button { display: none !important }',
  'body { letter-spacing: 5px; visibility: hidden; text-transform: uppercase; line-height: 3 }',
  'askfirst-preferences { display: none !important; opacity: 0 !important; zoom: 2 !important }',
  'askfirst-preferences::before { content: "x" !important; display: block !important }',
];

const look = (element: PreferencesElement) =>
  [...element.renderRoot.querySelectorAll('dialog, button, input, h3, p')].map((part) => {
    const { x, y, width, height } = part.getBoundingClientRect();
    const { color, backgroundColor, font, visibility, letterSpacing } = getComputedStyle(part);
    return { x, y, width, height, color, backgroundColor, font, visibility, letterSpacing };
  });

describe('styles of <askfirst-preferences>', () => {
  const root = document.documentElement.style;
  // A scrollbar that comes or goes with a rule would change the width of everything.
  beforeEach(() => root.setProperty('overflow', 'hidden', 'important'));
  afterEach(() => root.removeProperty('overflow'));

  for (const rule of RULES) {
    it(`are not changed by ${rule}`, async () => {
      const element = await fixture<PreferencesElement>(
        html`<askfirst-preferences open .config=${config}></askfirst-preferences>`,
      );
      const before = look(element);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rule);
      document.adoptedStyleSheets.push(sheet);
      const after = look(element);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((kept) => kept !== sheet);
      expect(after).to.deep.equal(before);
    });
  }

  it('take no room in the page', async () => {
    const grid = 'display: grid; gap: 50px';
    const page = await fixture<HTMLElement>(
      html`<div style=${grid}>
        <b>Page</b>
        <askfirst-preferences></askfirst-preferences>
      </div>`,
    );
    expect(page.offsetHeight).to.equal(page.querySelector('b')?.offsetHeight);
  });

  it('show on, off and mixed by the place of the knob', async () => {
    const element = await fixture<PreferencesElement>(
      html`<askfirst-preferences
        open
        .config=${config}
        .choices=${{ functional: true, counter: true }}
      ></askfirst-preferences>`,
    );
    const places = ['c1', 'c2', 'c3'].map((id) => {
      const input = element.shadowRoot?.getElementById(id);
      return input ? getComputedStyle(input, '::before').insetInlineStart : '';
    });
    expect(places).to.deep.equal(['22px', '12px', '2px']);
  });
});
