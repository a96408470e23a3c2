import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { open, site, Visit } from './third-party.js';

/** Every place where a page hands a string of markup to the browser. */
const DOORS: Record<string, (place: HTMLElement, html: string) => unknown> = {
  innerHTML: (place, html) => (place.innerHTML = html),
  outerHTML: (place, html) => (place.appendChild(document.createElement('i')).outerHTML = html),
  'insertAdjacentHTML beforebegin': (place, html) =>
    place.appendChild(document.createElement('i')).insertAdjacentHTML('beforebegin', html),
  'insertAdjacentHTML beforeend': (place, html) => place.insertAdjacentHTML('beforeend', html),
  'innerHTML of a shadow root': (place, html) =>
    (place.attachShadow({ mode: 'open' }).innerHTML = html),
  createContextualFragment: (place, html) =>
    place.append(document.createRange().createContextualFragment(html)),
  setHTMLUnsafe: (place, html) => place.setHTMLUnsafe(html),
  'setHTMLUnsafe of a shadow root': (place, html) =>
    place.attachShadow({ mode: 'open' }).setHTMLUnsafe(html),
  'the innerHTML of a template': (place, html) => {
    const template = document.createElement('template');
    template.innerHTML = html;
    place.append(document.importNode(template.content, true));
  },
  'document.write': (place, html) => write(place, html, 'write'),
  'document.writeln': (place, html) => write(place, html, 'writeln'),
};

/** Writes into the document of a frame, which has a guard of its own. */
function write(place: HTMLElement, html: string, method: 'write' | 'writeln') {
  const frame = place.appendChild(document.createElement('iframe'));
  const inner = frame.contentDocument!;
  inner.open();
  inner[method]('<!doctype html><body>', html);
  inner.close();
}

/** Ways to write an element with a denied address; each is the same to the browser. */
const WRITTEN: Record<string, (url: string) => string> = {
  'double quotes': (url) => `<iframe src="${url}"></iframe>`,
  'single quotes': (url) => `<iframe src='${url}'></iframe>`,
  'no quotes': (url) => `<iframe src=${url}></iframe>`,
  'upper case': (url) => `<IFRAME SRC="${url}"></IFRAME>`,
  'space around =': (url) => `<iframe\n\tsrc \n = "${url}" ></iframe>`,
  'a slash for a space': (url) => `<iframe/src="${url}"/>`,
  'a form feed for a space': (url) => `<iframe\fsrc="${url}"></iframe>`,
  'no space after an attribute': (url) => `<iframe title="x"src="${url}"></iframe>`,
  'no space after an address': (url) => `<img src="/own.gif"srcset="${url}">`,
  '> in an attribute before': (url) => `<iframe title="a > b" src="${url}"></iframe>`,
  'quotes of the other kind': (url) => `<iframe title='say "x"' src="${url}"></iframe>`,
  'a double quote in a bare value': (url) => `<iframe title=5" src="${url}"></iframe>`,
  'a single quote in a bare value': (url) => `<iframe title=it's src="${url}"></iframe>`,
  'a quote in the text before': (url) => `it's 5" <iframe src="${url}"></iframe>`,
  'a closed comment before': (url) => `<!-- " --><iframe src="${url}"></iframe>`,
  'a number for a colon': (url) => `<iframe src="${url.replace(':', '&#58;')}"></iframe>`,
  'numbers for slashes': (url) => `<iframe src="${url.replace('//', '&#47;&#x2f;')}"></iframe>`,
  'names for slashes': (url) => `<iframe src="${url.replace('//', '&sol;&sol;')}"></iframe>`,
  'numbers for letters': (url) => `<iframe src="${url.replace('t', '&#x74')}"></iframe>`,
  'other slashes': (url) => `<iframe src="${url.replace('//', '\\\\')}"></iframe>`,
  'space around the address': (url) => `<iframe src=" ${url}\n"></iframe>`,
  'a line break in the address': (url) => `<iframe src="${url.replace('//', '/\n/')}"></iframe>`,
  'no scheme': (url) => `<iframe src="${url.replace('http:', '')}"></iframe>`,
  'another scheme without slashes': (url) => `<img src="${url.replace('http://', 'https:')}">`,
  'another scheme with one slash': (url) => `<img src="${url.replace('http://', 'https:/')}">`,
  'upper case in the host': (url) => `<iframe src="${url.replace('tracker', 'TRACKER')}"></iframe>`,
  'the second of a srcset': (url) => `<img srcset="/own.gif 1x, ${url} 1x">`,
  'no tag around it that is closed': (url) => `<p title="<b>"><div><iframe src="${url}">`,
};

/** Denied addresses that the browser can still see. */
const addressesLeftIn = (box: Element) =>
  ['src', 'srcset', 'href', 'xlink:href']
    .flatMap((name) => [...box.querySelectorAll('*')].map((found) => found.getAttribute(name)))
    .filter((value) => /tracker/i.test(value ?? ''));

let current: Visit;

describe('markup', () => {
  beforeEach(() => {
    current = new Visit();
  });
  afterEach(() => current.end());

  for (const [name, door] of Object.entries(DOORS)) {
    it(`holds what comes by ${name}, and lets it go later`, async () => {
      const guard = current.install();
      const place = current.place();
      door(place, `<p>a</p><iframe src="${current.denied('frame.html')}" title="b"></iframe>`);
      expect(await current.hits()).to.be.empty;
      for (const each of new Set([guard, ...current.guards])) each.update(open);
      await current.until('/frame.html?name=held');
    });

    it(`lets through what comes by ${name} and is allowed`, async () => {
      current.install();
      door(current.place(), `<iframe src="${current.allowed('frame.html')}"></iframe>`);
      await current.until('/frame.html?name=allowed');
    });
  }

  for (const [name, html] of Object.entries(WRITTEN)) {
    it(`finds a denied address in markup with ${name}`, async () => {
      current.install();
      const box = document.createElement('div');
      box.innerHTML = html(current.denied('pixel.gif'));
      expect(addressesLeftIn(box), 'at once').to.be.empty;
      current.place().innerHTML = html(current.denied('frame.html'));
      expect(await current.hits()).to.be.empty;
    });
  }

  it('holds an image of a container that is not in the page', async () => {
    current.install();
    document.createElement('div').innerHTML = `<img src="${current.denied('pixel.gif')}">`;
    expect(await current.hits()).to.be.empty;
  });

  it('gives an element back as it was written, with its entities', async () => {
    const guard = current.install();
    const place = current.place();
    const html = `<img alt="x" src="${site.tracker}/collect/?a=1&amp;b='2'" class="y">`;
    place.innerHTML = html;
    expect(place.querySelector('img')!.hasAttribute('src')).to.equal(false);
    expect(await current.hits()).to.be.empty;
    guard.update(open);
    const image = place.querySelector('img')!;
    expect(image.getAttribute('src')).to.equal(`${site.tracker}/collect/?a=1&b='2'`);
    expect([...image.attributes].map(({ name }) => name)).to.have.members(['alt', 'src', 'class']);
  });

  it('does not touch an address that is written in another attribute’s value', () => {
    current.install();
    const url = current.denied('pixel.gif');
    for (const html of [
      `<img alt="see src=${url} there">`,
      `<img data-html="<img src='${url}'>" alt="x">`,
      `<img title='<iframe src="${url}"></iframe>' alt="x">`,
    ]) {
      const expected = new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
      const box = document.createElement('div');
      box.innerHTML = html;
      expect(box.innerHTML).to.equal(expected);
    }
  });

  it('does not run the text of a script whose address it holds', async () => {
    current.install();
    const scope = window as unknown as { heldMarkup?: boolean };
    delete scope.heldMarkup;
    const html = `<script src="${current.denied('script.js')}">window.heldMarkup = true</script>`;
    current.place().append(document.createRange().createContextualFragment(html));
    expect(await current.hits()).to.be.empty;
    expect(scope.heldMarkup).to.equal(undefined);
  });

  it('does not break a script that writes markup', async () => {
    current.install();
    const scope = window as unknown as { written?: string };
    delete scope.written;
    const url = current.denied('pixel.gif');
    const html = `<script>window.written = "<img src='${url}'>"</script>`;
    current.place().append(document.createRange().createContextualFragment(html));
    expect(scope.written).to.contain(url);
  });

  it('does not run scripts that the browser would not run', async () => {
    const guard = current.install();
    const scope = window as unknown as { fromString?: boolean };
    delete scope.fromString;
    current.place().innerHTML = `<script src="${current.denied('script.js')}"></script><script>window.fromString = 1</script>`;
    guard.update(open);
    expect(await current.hits()).to.be.empty;
    expect(scope.fromString).to.equal(undefined);
  });

  it('takes what is not text like the browser does', () => {
    current.install();
    const box = document.createElement('div');
    box.innerHTML = null as unknown as string;
    expect(box.innerHTML).to.equal('');
    box.innerHTML = undefined as unknown as string;
    expect(box.innerHTML).to.equal('undefined');
    box.innerHTML = 7 as unknown as string;
    expect(box.innerHTML).to.equal('7');
    expect(() => box.insertAdjacentHTML('inside' as 'beforeend', '<p>')).to.throw(DOMException);
  });

  it('changes nothing in markup without a denied address', () => {
    const pieces = [
      ...[
        '<img',
        '<iframe ',
        '<a',
        '<p>',
        '</p>',
        '<div',
        '>',
        '/>',
        '<',
        ' ',
        '\n',
        '/',
        '=',
        '"',
        "'",
      ],
      ...[
        '<!--',
        '-->',
        '<svg>',
        '</svg>',
        '<script>',
        '</script>',
        '<style>',
        '</style>',
        '<textarea>',
      ],
      ...[
        ' src=',
        ' srcset=',
        " href='",
        ' alt="',
        '"x"',
        "'y'",
        '//own.example/a.gif',
        '&amp;',
        '&#47;',
      ],
      ...[
        'http://ads.localhost/x',
        '/tracker.localhost/x',
        'tracker.localhost',
        'ä',
        '&sol;',
        '<IMG SRC="',
      ],
    ];
    const html = fc
      .array(fc.constantFrom(...pieces), { maxLength: 20 })
      .map((parts) => parts.join(''));
    const parse = (text: string) => {
      const template = document.createElement('template');
      template.innerHTML = text;
      return template.innerHTML;
    };
    fc.assert(
      fc.property(html, (text) => {
        const without = parse(text);
        const guard = current.install();
        const withGuard = parse(text);
        guard.uninstall();
        expect(withGuard).to.equal(without);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves no denied address in the place of one, whatever is around it', () => {
    const quote = fc.constantFrom('"', "'");
    const space = fc.constantFrom(' ', '\n', '\t', '  ', '/');
    const other = fc.constantFrom(
      'alt="a>b"',
      "title='\"'",
      'async',
      'data-src="x"',
      'class=a',
      'x="//y"',
    );
    const element = fc
      .tuple(
        fc.constantFrom('img', 'IMG', 'iframe', 'embed'),
        space,
        fc.array(other),
        quote,
        space,
        fc.array(other),
      )
      .map(([tag, gap, before, q, end, after]) => {
        const src = `src=${q}${site.tracker}/x?a=1&amp;b=2${q}`;
        return `<${[tag, ...before, src, ...after].join(gap)}${end}>`;
      });
    const text = fc.constantFrom('', 'a "b" c', "it's", '<p>', '</p>', '<!-- " -->', '&lt;img');
    fc.assert(
      fc.property(fc.array(fc.tuple(text, element), { minLength: 1, maxLength: 3 }), (parts) => {
        const guard = current.install();
        const template = document.createElement('template');
        template.innerHTML = parts.flat().join('');
        guard.uninstall();
        const sources = [...template.content.querySelectorAll('[src]')];
        expect(sources.map((found) => found.outerHTML)).to.be.empty;
      }),
    );
  });
});
