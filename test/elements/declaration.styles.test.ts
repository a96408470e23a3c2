import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { DeclarationElement } from '../../src/elements/declaration.js';
import { violations } from './axe.js';
import { inEachColorScheme } from './color-scheme.js';
import { declaration, MODES, parts, TEMPLATES } from './declared.js';

/** The declaration in a page of this width. */
async function within(width: string, mode: (typeof MODES)[number], dir = 'ltr') {
  const page = await fixture<HTMLElement>(
    html`<main dir=${dir}>
      <h1>Policy</h1>
      ${TEMPLATES[mode]({ counter: true })}
    </main>`,
  );
  page.style.width = width; // not in the markup, where a strict policy would refuse it
  page.style.background = 'Canvas';
  page.style.color = 'CanvasText';
  const element = page.querySelector<DeclarationElement>('askfirst-declaration')!;
  element.setAttribute('export', '');
  await element.updateComplete;
  return { page, element };
}

/** Gives the page a rule, before ours, where only its weight lets it win. Returns what takes it back. */
function adopt(rule: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rule);
  document.adoptedStyleSheets = [sheet, ...document.adoptedStyleSheets];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((kept) => kept !== sheet);
  };
}

const isTable = (element: DeclarationElement) =>
  getComputedStyle(parts(element, 'entry')[0]!).display === 'table-row';

/** What is wider than the room it has. */
const overflowing = (page: HTMLElement, element: DeclarationElement) =>
  [page, element, ...element.renderRoot.querySelectorAll<HTMLElement>('*')]
    .filter(
      (node) => !node.matches('[part=table__caption], [part=table__head], [part=table__head] *'),
    )
    .filter((node) => node.scrollWidth > node.clientWidth + 1 && node.clientWidth > 0)
    .map((node) => node.outerHTML.slice(0, 80));

for (const mode of MODES) {
  describe(`styles of <askfirst-declaration> in the ${mode} DOM`, () => {
    for (const dir of ['ltr', 'rtl']) {
      it(`fit 320 pixels with rows that stack, ${dir}`, async () => {
        const { page, element } = await within('320px', mode, dir);
        expect(isTable(element)).to.equal(false);
        expect(overflowing(page, element)).to.deep.equal([]);
        const label = parts(element, 'label')[0]!;
        expect(label.innerText).to.equal('Type');
        const value = parts(element, 'value')[0]!.firstElementChild!.getBoundingClientRect();
        const { left, right } = label.getBoundingClientRect();
        if (dir === 'ltr') expect(value.left).to.be.at.least(right);
        else expect(value.right).to.be.at.most(left);
      });

      it(`line up the columns of all tables, ${dir}`, async () => {
        const { element } = await within('900px', mode, dir);
        expect(isTable(element)).to.equal(true);
        expect(parts(element, 'label')[0]!.checkVisibility()).to.equal(false);
        const about = parts(element, 'service__about')[1]!.getBoundingClientRect();
        const table = parts(element, 'table')[0]!.getBoundingClientRect();
        if (dir === 'ltr') expect(about.right).to.be.below(table.left);
        else expect(about.left).to.be.above(table.right);
      });
    }

    it('keep names and hosts readable from left to right', async () => {
      const { element } = await within('900px', mode, 'rtl');
      const names = element.renderRoot.querySelectorAll('code, [part=hosts] bdi');
      expect(names).to.have.length(5);
      for (const name of names) expect(getComputedStyle(name).direction).to.equal('ltr');
    });

    it('leave the roles of a table where its rows are stacked', async () => {
      const { element } = await within('320px', mode);
      const roles = [...element.renderRoot.querySelectorAll('table, table *')]
        .map((node) => node.getAttribute('role'))
        .filter(Boolean);
      expect(new Set(roles)).to.deep.equal(
        new Set(['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell']),
      );
    });

    it('have targets of at least 24 pixels', async () => {
      const { element } = await within('320px', mode);
      const buttons = [...element.renderRoot.querySelectorAll('button')];
      expect(buttons).to.have.length(5);
      for (const { offsetHeight } of buttons) expect(offsetHeight).to.be.at.least(24);
    });

    it('tell states apart without colour', async () => {
      const { element } = await within('900px', mode);
      const marks = ['denied', 'allowed', 'mixed'].map((state) => {
        const { borderTopWidth, borderLeftWidth } = getComputedStyle(
          parts(element, state)[0]!,
          '::before',
        );
        return [borderTopWidth, borderLeftWidth];
      });
      expect(marks).to.deep.equal([
        ['2px', '2px'],
        ['5px', '5px'],
        ['2px', '5px'],
      ]);
    });

    const itPrints = navigator.userAgent.includes('Chrome') ? it : () => {}; // others cannot play it
    itPrints('print addresses, and no buttons', async () => {
      await emulateMedia({ media: 'print' });
      const { element } = await within('700px', mode);
      const [policy] = parts(element, 'vendor-policy');
      const after = getComputedStyle(policy!, '::after').content;
      const buttons = [...element.renderRoot.querySelectorAll('button')];
      const shown = buttons.some((button) => button.checkVisibility());
      await emulateMedia({ media: 'screen' });
      expect(after).to.contain('https://counter.example/privacy');
      expect(shown).to.equal(false);
    });

    it('need no style attribute', async () => {
      const { element } = await within('900px', mode);
      expect(element.renderRoot.querySelectorAll('[style]')).to.have.length(0);
    });

    for (const width of ['320px', '900px']) {
      it(`pass axe in light and dark, ${width}`, async () => {
        const { page } = await within(width, mode);
        // In the light DOM buttons are the page's, and WebKit's own are too pale in the dark.
        const undo = adopt('button { background: Canvas; color: CanvasText }');
        await inEachColorScheme(async () => {
          expect(await violations(page)).to.deep.equal([]);
        });
        undo();
      });
    }
  });
}

describe('styles of <askfirst-declaration>', () => {
  it('are those of the text around it', async () => {
    const text = await fixture<HTMLElement>(html`<div>${TEMPLATES.shadow()}</div>`);
    text.style.font = '21px serif';
    text.style.color = 'rgb(1, 2, 3)';
    const element = text.querySelector<DeclarationElement>('askfirst-declaration')!;
    const { color, fontFamily, fontSize } = getComputedStyle(parts(element, 'declaration')[0]!);
    expect([color, fontFamily, fontSize]).to.deep.equal(['rgb(1, 2, 3)', 'serif', '21px']);
  });

  it('give way to any rule of the page in the light DOM', async () => {
    const element = await declaration('light');
    const undo = adopt('td { padding: 3px } section { margin: 1px }');
    const { padding } = getComputedStyle(parts(element, 'entry__type')[0]!);
    const { margin } = getComputedStyle(parts(element, 'category')[0]!);
    undo();
    expect([padding, margin]).to.deep.equal(['3px', '1px']);
  });

  it('reach a light element in a shadow root of the page, once', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    for (let count = 0; count < 2; count++) {
      const element = document.createElement('askfirst-declaration');
      element.light = true;
      root.append(element);
    }
    expect(root.adoptedStyleSheets).to.have.length(1);
  });
});
