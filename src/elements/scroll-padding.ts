/**
 * Keeps focused controls from being hidden behind `element`, which lies over the page's end (WCAG
 * 2.4.11), for as long as it is shown. The padding keeps clear of the covered strip when focus scrolls;
 * the box after the page makes room to scroll there for what is last on it. At the page's start, where
 * room would move the page, the padding is on that side alone. What floats at the page's end, as our
 * way back does, stands on top of `--askfirst-covered`.
 *
 * A style sheet of its own leaves the page's values alone and is allowed under a strict CSP.
 */
export function keepScrollPadding(element: HTMLElement): void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  const observer = new ResizeObserver(() => {
    const { top, bottom } = element.getBoundingClientRect();
    const below = innerHeight - top;
    const isAtEnd = bottom + 9 > below; // in the middle too
    sheet.replaceSync(
      !element.offsetHeight
        ? ''
        : isAtEnd
          ? `:root{--askfirst-covered:${below}px;scroll-padding-block-end:${below}px!important}` +
            `:root::after{content:"";display:block;height:${below}px}`
          : `:root{scroll-padding-block-start:${bottom}px!important}`,
    );
  });
  observer.observe(element);
}
