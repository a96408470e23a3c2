// Elements that load, by each of their attributes.
(() => {
  const { add, make, box } = window.matrix;
  const SVG = 'http://www.w3.org/2000/svg';
  const XLINK = 'http://www.w3.org/1999/xlink';

  /** Puts an element with these properties into the page. */
  const put = (tag, properties) => box().append(Object.assign(make(tag), properties));
  const inside = (outer, tag, properties) => {
    const parent = make(outer);
    parent.append(Object.assign(make(tag), properties));
    return parent;
  };
  const picture = (url) => {
    const element = inside('picture', 'source', { srcset: url });
    element.append(make('img'));
    return element;
  };
  const svg = (tag, fill, wrap) => (url) => {
    const root = document.createElementNS(SVG, 'svg');
    const element = document.createElementNS(SVG, tag);
    element.setAttribute('width', '9');
    element.setAttribute('height', '9');
    fill(element, url);
    if (wrap) {
      const outer = document.createElementNS(SVG, wrap);
      outer.id = `f${Math.random()}`;
      outer.append(element);
      const user = document.createElementNS(SVG, 'rect');
      user.setAttribute('width', '9');
      user.setAttribute('height', '9');
      user.setAttribute('filter', `url(#${outer.id})`);
      root.append(outer, user);
    } else root.append(element);
    box().append(root);
  };
  const href = (element, url) => element.setAttribute('href', url);
  const xlink = (element, url) => element.setAttributeNS(XLINK, 'xlink:href', url);
  const baseVal = (element, url) => (element.href.baseVal = url);
  const link = (rel, properties) => (url) =>
    document.head.append(Object.assign(make('link'), { rel, href: url }, properties));
  const background = (element, url) => element.setAttribute('background', url);

  add('elements', 'image', {
    'image-new-never-inserted': (url) => void (new Image().src = url),
    'image-srcset': (url) => put('img', { srcset: `${url} 1x` }),
    'image-srcset-never-inserted': (url) => void (new Image().srcset = `${url} 1x`),
    'image-srcset-second': (url) => put('img', { srcset: `/demo.css 9x, ${url} 1x` }),
    'image-srcset-widths': (url) => put('img', { sizes: '100px', srcset: `${url} 100w` }),
    'image-lazy-attribute': (url) => put('img', { loading: 'eager', src: url }),
    'picture-source': (url) => box().append(picture(url)),
    'input-image': (url) => put('input', { type: 'image', src: url }),
    'input-image-type-last': (url) => put('input', { src: url, type: 'image' }),
    'video-src': (url) => put('video', { preload: 'auto', src: url }),
    'video-poster': (url) => put('video', { poster: url }),
    'video-source': (url) => box().append(inside('video', 'source', { src: url })),
    'video-track': (url) => {
      const video = inside('video', 'track', { default: true, src: url, kind: 'metadata' });
      video.crossOrigin = 'anonymous';
      box().append(video);
      video.textTracks[0].mode = 'showing';
    },
    'audio-src': (url) => put('audio', { preload: 'auto', src: url }),
    'audio-new-never-inserted': (url) => void new Audio(url),
    'audio-source': (url) => box().append(inside('audio', 'source', { src: url })),
    'svg-image-href': svg('image', href),
    'svg-image-xlink-href': svg('image', xlink),
    'svg-image-base-val': svg('image', baseVal),
    'svg-filter-image': svg('feImage', href, 'filter'),
    'svg-filter-image-xlink-href': svg('feImage', xlink, 'filter'),
    'body-background': (url) => background(make('body', box()), url),
    'body-background-property': (url) => {
      // Any body, not the page's own: the next one would take its place before it has loaded.
      make('body', box()).background = url;
    },
    'table-background': (url) => background(make('table', box()), url),
    'link-preload': link('preload', { as: 'image' }),
    'link-preload-srcset': (url) => put('link', { rel: 'preload', as: 'image', imageSrcset: url }),
    'link-prefetch': link('prefetch'),
    'link-rel-last': (url) =>
      document.head.append(Object.assign(make('link'), { href: url, as: 'image', rel: 'preload' })),
  });

  add('elements', 'style', {
    'link-stylesheet': link('stylesheet'),
    'link-stylesheet-href-last': (url) => {
      const element = Object.assign(make('link'), { rel: 'stylesheet' });
      document.head.append(element);
      element.href = url;
    },
    'link-stylesheet-alternate': link('alternate stylesheet', { title: 'other' }),
    'link-stylesheet-print': link('stylesheet', { media: 'print' }),
    'link-modulepreload': link('modulepreload'),
  });

  add('elements', 'frame', {
    'object-data': (url) => put('object', { data: url, type: 'text/html' }),
    'embed-src': (url) => put('embed', { src: url, type: 'text/html' }),
    'frame-in-frameset': (url) => {
      // A frameset takes the place of a body, here of one in a frame.
      const { contentDocument } = make('iframe', box());
      const set = contentDocument.createElement('frameset');
      const frame = contentDocument.createElement('frame');
      frame.src = url;
      set.append(frame);
      contentDocument.body.replaceWith(set);
    },
  });
})();
