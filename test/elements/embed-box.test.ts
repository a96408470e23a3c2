import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/embed.js';
import type { EmbedElement } from '../../src/elements/embed.js';
import { boxRules } from '../../src/elements/embed-box.js';
import { allowFor } from '../../src/elements/embed-frame.js';

/** The size that a placeholder with these attributes has in a column of 400 pixels. */
async function sizeOf(attributes: Record<string, string>): Promise<number[]> {
  const column = await fixture(html`<div style="width: 400px"></div>`);
  const element = document.createElement('askfirst-embed') as EmbedElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.src = 'https://film.example/1';
  column.append(element);
  await element.updateComplete;
  const { width, height } = element.getBoundingClientRect();
  return [width, height].map(Math.round);
}

describe('the box of <askfirst-embed>', () => {
  const CASES: [Record<string, string>, number[]][] = [
    [{}, [400, 225]],
    [{ ratio: '4/3' }, [400, 300]],
    [{ ratio: '1:1', width: '50%' }, [200, 200]],
    [{ width: '320', height: '180' }, [320, 180]],
    [{ width: '800', height: '400' }, [400, 200]],
    [{ width: '100%', height: '90' }, [400, 90]],
    [{ height: '90px' }, [400, 90]],
    [{ width: '240', height: '135' }, [240, 135]],
    [{ width: 'calc(1px)', height: '-3', ratio: '0/0' }, [400, 225]],
  ];
  for (const [attributes, size] of CASES) {
    it(`is ${size.join(' x ')} for ${JSON.stringify(attributes)}`, async () => {
      expect(await sizeOf(attributes)).to.deep.equal(size);
    });
  }

  it('lets the site say otherwise in its own style sheet', async () => {
    const style = await fixture(
      html`<style>
        askfirst-embed {
          width: 100px;
          aspect-ratio: 1;
        }
      </style>`,
    );
    expect(await sizeOf({ ratio: '4/3' })).to.deep.equal([100, 100]);
    style.remove();
  });

  it('scrolls inside when it is small, to every button', async () => {
    const element = await fixture<EmbedElement>(
      html`<askfirst-embed
        service="video"
        src="https://film.example/1"
        title="A film with a title that takes more than a line"
        width="240"
        height="135"
      ></askfirst-embed>`,
    );
    const box = element.renderRoot.querySelector('[part=placeholder]')!;
    expect(box.scrollHeight).to.be.greaterThan(box.clientHeight);
    expect(box.scrollWidth).to.equal(box.clientWidth);
    for (const button of element.renderRoot.querySelectorAll('button')) {
      button.scrollIntoView({ block: 'nearest' });
      const { top, bottom } = button.getBoundingClientRect();
      const outer = box.getBoundingClientRect();
      expect(top).to.be.at.least(outer.top);
      expect(bottom).to.be.at.most(outer.bottom);
    }
  });

  it('takes nothing into a rule that is no size', () => {
    const rules = boxRules({ width: '1}*{x', height: '1px;color:red', ratio: '1/1;x' }, false);
    expect(rules).to.equal(':host{width:100%;max-width:100%;aspect-ratio:16 / 9;}');
  });
});

describe('allowFor', () => {
  it('names the origin where none is named, and in the place of the own address', () => {
    expect(allowFor("autoplay; camera 'self';fullscreen 'src' https://a.example;;", 'o')).to.equal(
      "autoplay o; camera 'self'; fullscreen o https://a.example",
    );
  });
});
