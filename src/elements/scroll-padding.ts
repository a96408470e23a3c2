/**
 * Keeps focused controls from being hidden behind `element`, which lies over the page's end (WCAG
 * 2.4.11), for as long as it is shown. The padding keeps clear of the covered strip when focus scrolls;
 * the box after the page makes room to scroll there for what is last on it. At the page's start, where
 * room would move the page, the padding is on that side alone.
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
    const covered = isAtEnd ? below : bottom;
    sheet.replaceSync(
      element.offsetHeight
        ? `:root{scroll-padding-block-${isAtEnd ? 'end' : 'start'}:${covered}px!important}` +
            (isAtEnd ? `:root::after{content:"";display:block;height:${covered}px}` : '')
        : '',
    );
  });
  observer.observe(element);
}
