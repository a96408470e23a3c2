/**
 * Code for the page: looks at an element as it is drawn, through shadow roots and slots. `bringBoxes`
 * puts it there as `window.__boxes`.
 */
export const bringBoxes = (page) =>
  page.evaluate(() => {
    const below = (node) =>
      node.shadowRoot?.childNodes ??
      (node.localName === 'slot' && node.assignedNodes().length > 0
        ? node.assignedNodes()
        : node.childNodes);
    const all = (node) => [node, ...[...below(node)].flatMap(all)];
    const parent = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
    const above = (node) => (node ? [node, ...above(parent(node))] : []);
    const isShown = (node) =>
      node.nodeType === 1 && node.checkVisibility() && node.getClientRects().length > 0;
    /** What is there for screen readers alone. */
    const isTiny = ({ offsetWidth, offsetHeight }) => offsetWidth <= 1 || offsetHeight <= 1;
    const scrollerOf = (node) =>
      above(node).find((one) => /auto|scroll|hidden/.test(getComputedStyle(one).overflowY));
    const isSticky = (node) =>
      above(node).some((one) => getComputedStyle(one).position === 'sticky');
    const CONTROLS = 'button, a[href], summary, input, select';

    const elements = (host) => all(host).filter(isShown);
    const controls = (host) => elements(host).filter((node) => node.matches(CONTROLS));
    const texts = (host) =>
      all(host)
        .filter((node) => node.nodeType === 3 && node.data.trim() && isShown(parent(node)))
        .filter((node) => !above(parent(node)).some((one) => one.offsetWidth === 1))
        .flatMap((node) => {
          const range = document.createRange();
          range.selectNodeContents(node);
          return [...range.getClientRects()].map((box) => ({ node, box, words: node.data.trim() }));
        });
    const meet = (a, b, by = 2) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > by &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > by;

    /** What a visitor would miss: scrolled sideways, cut off, beside its button, over each other. */
    const flaws = (host) => {
      const found = [];
      const name = (node) => node.getAttribute('part') ?? node.localName;
      if (document.documentElement.scrollWidth > innerWidth)
        found.push('the page scrolls sideways');
      for (const node of elements(host)) {
        const { overflowX, overflowY } = getComputedStyle(node);
        if (isTiny(node) || overflowX === 'visible') continue;
        if (node.scrollWidth > node.clientWidth + 1) found.push(`${name(node)} scrolls sideways`);
        const isCut = overflowY === 'hidden' && node.scrollHeight > node.clientHeight + 1;
        if (isCut) found.push(`${name(node)} is cut off`);
      }
      const lines = texts(host).map((line) => ({
        ...line,
        control: above(parent(line.node)).find((one) => one.matches('button')),
        scroller: scrollerOf(parent(line.node)),
        sticky: isSticky(parent(line.node)),
      }));
      for (const { box, words, control } of lines) {
        const room = control?.getBoundingClientRect();
        const isOut = room && (box.left < room.left - 1 || box.right > room.right + 1);
        if (isOut || (room && (box.top < room.top - 1 || box.bottom > room.bottom + 1)))
          found.push(`"${words}" leaves its button`);
      }
      lines.forEach((one, at) => {
        for (const other of lines.slice(at + 1)) {
          const isApart = one.scroller !== other.scroller || one.sticky !== other.sticky;
          if (one.node === other.node || isApart) continue;
          if (meet(one.box, other.box)) found.push(`"${one.words}" lies over "${other.words}"`);
        }
      });
      const places = controls(host).filter((node) => !node.matches('[type=checkbox]'));
      places.forEach((one, at) => {
        for (const other of places.slice(at + 1)) {
          if (isSticky(one) !== isSticky(other) || above(other).includes(one)) continue;
          const [a, b] = [one, other].map((node) => node.getBoundingClientRect());
          if (scrollerOf(one) === scrollerOf(other) && meet(a, b))
            found.push(`${name(one)} lies over ${name(other)}`);
        }
      });
      return found;
    };

    const hitAt = (x, y) => {
      let hit = document.elementFromPoint(x, y);
      for (let inner; (inner = hit?.shadowRoot?.elementFromPoint(x, y)) && inner !== hit;)
        hit = inner;
      return hit;
    };
    /** Whether any of an element can be seen: the middle or a corner of a line of it. */
    const isSeen = (node) =>
      [...node.getClientRects()].some(({ left, right, top, bottom }) =>
        [
          [(left + right) / 2, (top + bottom) / 2],
          [left + 4, top + 4],
          [right - 4, bottom - 4],
        ].some(([x, y]) => above(hitAt(x, y)).includes(node)),
      );
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    /** Controls that stay out of sight when they are focused. */
    const hidden = async (host) => {
      const found = [];
      for (const node of controls(host)) {
        if (node.disabled) continue;
        node.focus();
        // WebKit scrolls later when it is busy.
        for (let left = 60; left > 0 && !isSeen(node); left--) await frame();
        if (!isSeen(node)) found.push(node.textContent.trim() || node.getAttribute('aria-label'));
      }
      return found;
    };

    /** Sets the text spacing of WCAG 1.4.12 as a visitor's own style sheet would, or takes it back. */
    const spacing = new CSSStyleSheet();
    const SPACE = `line-height: 1.5 !important; letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important`;
    const space = (isOn) => {
      spacing.replaceSync(
        isOn
          ? `*, :host, ::slotted(*) { ${SPACE} }
             p, ::slotted(p) { margin-block-end: 2em !important }`
          : '',
      );
      const hosts = [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot);
      for (const root of [document, ...hosts.map(({ shadowRoot }) => shadowRoot)]) {
        if (!root.adoptedStyleSheets.includes(spacing)) root.adoptedStyleSheets.push(spacing);
      }
    };
    window.__boxes = {
      all,
      above,
      parent,
      elements,
      controls,
      texts,
      flaws,
      isSeen,
      hidden,
      space,
    };
  });
