import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/notice.js';
import type { NoticeElement } from '../../src/elements/notice.js';

/** Rules of a page that would get into an element without protection. */
const RULES = [
  '* { all: unset !important }',
  ':root { font-size: 62.5% }',
  'button { display: none !important }',
  'h2, p, a { color: red !important; float: right !important }',
  'body { pointer-events: none; visibility: hidden; letter-spacing: 5px }',
  '*::before, *::after { content: "x" !important; display: block !important }',
  'askfirst-notice { display: none !important; opacity: 0 !important; transform: scale(0.5) }',
  '[popover], [role=region] { position: static !important; width: 10px !important }',
];

/** The boxes and colours of the notice and of everything in it. */
const look = (element: Element) =>
  [element, ...element.children].map((part) => {
    const { x, y, width, height } = part.getBoundingClientRect();
    const { color, backgroundColor, font, opacity, visibility } = getComputedStyle(part);
    return { x, y, width, height, color, backgroundColor, font, opacity, visibility };
  });

describe('styles of <askfirst-notice>', () => {
  const root = document.documentElement.style;
  // A scrollbar that comes or goes with a rule would change the width of everything.
  beforeEach(() => root.setProperty('overflow', 'hidden', 'important'));
  afterEach(() => root.removeProperty('overflow'));

  for (const rule of RULES) {
    it(`are not changed by ${rule}`, async () => {
      const element = await fixture<NoticeElement>(
        html`<askfirst-notice open policy-url="/policy"></askfirst-notice>`,
      );
      const before = look(element);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rule);
      document.adoptedStyleSheets.push(sheet);
      const after = look(element);
      const hit = document.elementFromPoint(innerWidth / 2, innerHeight - 17);
      document.adoptedStyleSheets = [];
      expect(after).to.deep.equal(before);
      expect(hit === element).to.equal(true);
    });
  }

  it('need no style attribute and no style element', async () => {
    const element = await fixture<NoticeElement>(html`<askfirst-notice open></askfirst-notice>`);
    expect(element.matches('[style]')).to.equal(false);
    expect(element.querySelectorAll('[style], style')).to.have.length(0);
    expect(element.renderRoot.querySelectorAll('[style], style')).to.have.length(0);
  });
});
