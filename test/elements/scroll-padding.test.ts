import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import '../../src/define/notice.js';
import type { NoticeElement } from '../../src/elements/notice.js';

const root = document.documentElement;
const padding = () => getComputedStyle(root).scrollPaddingBlockEnd;
const notice = () => fixture<NoticeElement>(html`<askfirst-notice open></askfirst-notice>`);
const covered = (element: Element) => innerHeight - element.getBoundingClientRect().top;

describe('keepScrollPadding', () => {
  afterEach(async () => {
    document.querySelectorAll('askfirst-notice').forEach((element) => element.remove());
    root.style.removeProperty('scroll-padding-block-end');
    await waitUntil(() => padding() === 'auto');
  });

  it('keeps as much clear as the notice covers, whatever its size becomes', async () => {
    const element = await notice();
    await waitUntil(() => padding() !== 'auto');
    expect(Number.parseFloat(padding())).to.be.closeTo(covered(element), 1);
    const before = padding();
    element.messages = { ...element.messages, 'notice.text': 'Short. '.repeat(99) };
    await waitUntil(() => padding() !== before);
    expect(Number.parseFloat(padding())).to.be.closeTo(covered(element), 1);
  });

  it('gives the page its own value back when the notice closes', async () => {
    root.style.setProperty('scroll-padding-block-end', '7px');
    const element = await notice();
    await waitUntil(() => padding() !== '7px');
    element.open = false;
    await waitUntil(() => padding() === '7px');
  });

  it('leaves the page as long as it was when the notice is removed', async () => {
    const page = await fixture(html`<div></div>`);
    const length = root.scrollHeight;
    const element = await notice();
    await waitUntil(() => padding() !== 'auto');
    element.remove();
    await waitUntil(() => padding() === 'auto');
    expect(page.isConnected).to.equal(true);
    expect(root.scrollHeight).to.equal(length);
  });

  it('lets no focused control be hidden behind the notice, not even the last', async () => {
    const element = await notice();
    const links = Array.from({ length: 60 }, (_, i) => html`<p><a href="#x">Link ${i}</a></p>`);
    const page = await fixture(html`<div>${links}</div>`);
    await waitUntil(() => padding() !== 'auto');
    for (const link of page.querySelectorAll('a')) {
      link.focus();
      await nextFrame();
      const { top } = element.getBoundingClientRect();
      expect(link.getBoundingClientRect().bottom, link.textContent).to.be.at.most(top + 1);
    }
  });
});
