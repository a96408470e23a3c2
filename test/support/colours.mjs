/**
 * Code for the page, on top of ./boxes.mjs: the contrast of what is drawn, by the colours that the browser
 * has computed. `bringColours` puts it there as `window.__colours`.
 */
export const bringColours = (page) =>
  page.evaluate(() => {
    const { above, all, controls, parent, texts } = window.__boxes;
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 1;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    const read = (...layers) => {
      context.clearRect(0, 0, 1, 1);
      for (const colour of layers) {
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
      }
      return [...context.getImageData(0, 0, 1, 1).data];
    };
    const light = ([red, green, blue]) =>
      [red, green, blue]
        .map((part) => part / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
        .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
    const ratio = (a, b) => {
      const [low, high] = [light(a), light(b)].sort((one, other) => one - other);
      return (high + 0.05) / (low + 0.05);
    };
    /** Everything that is painted under a node, from the page up. */
    const under = (node) => [
      'Canvas',
      ...above(node)
        .map((one) => getComputedStyle(one).backgroundColor)
        .reverse(),
    ];
    // In the page's own scheme: system colours of a canvas are those of its element.
    document.documentElement.append(canvas);
    canvas.hidden = true;

    /** Texts below 4.5 to 1, and buttons and switches whose edge is below 3 to 1. */
    const faults = (host) => {
      const found = [];
      for (const { node, words } of texts(host)) {
        const element = parent(node);
        const ground = under(element);
        const { color } = getComputedStyle(element);
        const value = ratio(read(...ground, color), read(...ground));
        if (value < 4.5) found.push(`"${words}" has ${value.toFixed(2)}`);
      }
      for (const node of controls(host).filter((one) => one.matches('button, input'))) {
        const { backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(node);
        // A cross, an icon or underlined words need no edge.
        if (node.disabled || node.matches('[part=close], [part=button]')) continue;
        const ground = under(parent(node));
        const edges = [backgroundColor, ...(borderTopWidth === '0px' ? [] : [borderTopColor])];
        const value = Math.max(
          ...edges.map((edge) => ratio(read(...ground, edge), read(...ground))),
        );
        if (value < 3)
          found.push(`the edge of "${node.textContent.trim()}" has ${value.toFixed(2)}`);
      }
      return found;
    };

    /** Controls smaller than `size` in one direction, but links within a text. */
    const small = (host, size, selector = '*') =>
      controls(host)
        .filter((node) => node.matches(selector))
        .filter((node) => !(node.matches('a') && getComputedStyle(node).display === 'inline'))
        .map((node) => [node, node.getBoundingClientRect()])
        .filter(([, { width, height }]) => Math.min(width, height) < size - 0.1)
        .map(([node, { width, height }]) => `${node.outerHTML.slice(0, 60)} ${width} × ${height}`);

    /** What moves, or would. */
    const moving = (host) =>
      all(host)
        .filter((node) => node.nodeType === 1)
        .filter((node) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(node);
          return `${transitionDuration} ${animationName} ${scrollBehavior}` !== '0s none auto';
        })
        .map((node) => node.localName);
    window.__colours = { faults, small, moving };
  });
