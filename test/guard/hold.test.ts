import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  asideOf,
  HELD,
  holdElement,
  isExecutable,
  isHeld,
  KEPT,
  kindOf,
  marksOf,
  restore,
} from '../../src/guard/hold.js';
import { LOADS } from '../../src/guard/loads.js';

const SVG = 'http://www.w3.org/2000/svg';

/** An element in a document that loads and runs nothing. */
const inert = document.implementation.createHTMLDocument();
function element(tag: string, attributes: Record<string, string> = {}, text = ''): Element {
  const made = ['image', 'use'].includes(tag)
    ? inert.createElementNS(SVG, tag)
    : inert.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.textContent = text;
  return made;
}

const always = () => 'ads';

describe('holdElement', () => {
  for (const [tag, names] of LOADS) {
    for (const name of names) {
      it(`puts the ${name} of <${tag}> aside, and says by whom`, () => {
        const held = element(tag, { [name]: 'http://a.example/x' });
        holdElement(held, always);
        expect(held.hasAttribute(name)).to.equal(false);
        expect(held.getAttribute(KEPT + name)).to.equal('http://a.example/x');
        expect(held.getAttribute(HELD)).to.equal('ads');
        expect(isHeld(held)).to.equal(true);
      });
    }
  }

  it('asks for each address by name and value, and holds what is denied only', () => {
    const held = element('img', { src: '/own.gif', srcset: 'http://a.example/x 2x', alt: 'x' });
    const asked: unknown[] = [];
    holdElement(held, (name, value) => {
      asked.push([name, value]);
      return name === 'srcset' ? 'ads' : undefined;
    });
    expect(asked).to.deep.equal([
      ['src', '/own.gif'],
      ['srcset', 'http://a.example/x 2x'],
    ]);
    expect(held.getAttribute('src')).to.equal('/own.gif');
    expect(held.hasAttribute('srcset')).to.equal(false);
  });

  it('keeps a script from running by its type', () => {
    for (const script of [
      element('script', { src: 'http://a.example/x.js', type: 'module' }),
      element('script', {}, 'run()'),
    ]) {
      holdElement(script, always);
      expect(isExecutable(script)).to.equal(false);
      expect(isHeld(script)).to.equal(true);
    }
  });

  it('leaves alone what has nothing to hold', () => {
    for (const free of [
      element('script'),
      element('script', { type: 'application/json' }, '{}'),
      element('img', { alt: 'x' }),
      element('div', { src: 'http://a.example/x' }, 'text'),
    ]) {
      const before = free.outerHTML;
      holdElement(free, free.getAttribute('type') ? () => undefined : always);
      expect(free.outerHTML).to.equal(before);
    }
  });

  it('leaves alone what is not denied', () => {
    const script = element('script', { src: '/own.js' }, 'x');
    const before = script.outerHTML;
    holdElement(script, () => undefined);
    expect(script.outerHTML).to.equal(before);
  });

  it('changes nothing the second time', () => {
    const script = element('script', { src: 'http://a.example/x.js', type: 'module' });
    holdElement(script, always);
    const once = script.outerHTML;
    holdElement(script, always);
    expect(script.outerHTML).to.equal(once);
  });
});

describe('restore', () => {
  it('gives back what holdElement took, for every element', () => {
    const value = fc.constantFrom(
      'http://a.example/x',
      '//a.example',
      ' x ',
      '"\'<&>',
      '/a 1x, /b 2x',
    );
    const others = fc.dictionary(
      fc.constantFrom('alt', 'id', 'class', 'data-x', 'nonce', 'async'),
      value,
    );
    const type = fc.constantFrom(
      undefined,
      'module',
      'text/javascript',
      'application/json',
      'TEXT/JavaScript',
    );
    const text = fc.constantFrom('', 'run()', ' ');
    fc.assert(
      fc.property(
        fc.constantFrom(...LOADS.keys()),
        fc.array(value),
        others,
        type,
        text,
        (tag, urls, more, kind, inner) => {
          const addresses = LOADS.get(tag)!.flatMap((name, i) =>
            urls[i] ? [[name, urls[i]]] : [],
          );
          const given = element(
            tag,
            {
              ...more,
              ...Object.fromEntries(addresses),
              ...(kind && tag === 'script' ? { type: kind } : {}),
            },
            inner,
          );
          const before = given.cloneNode(true);
          holdElement(given, always);
          if (addresses.length > 0) expect(given.isEqualNode(before)).to.equal(false);
          restore(given);
          expect(
            given.isEqualNode(before),
            `${given.outerHTML}, was ${(before as Element).outerHTML}`,
          ).to.equal(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('gives marked markup what the site wrote aside', () => {
    const cases: [Element, string][] = [
      [
        element(
          'script',
          { type: 'text/plain', 'data-consent': 'ads', 'data-type': 'module' },
          'x',
        ),
        '<script data-consent="ads" type="module">x</script>',
      ],
      [
        element('script', { type: 'text/plain', 'data-consent': 'ads', 'data-src': '/x.js' }),
        '<script data-consent="ads" src="/x.js"></script>',
      ],
      [
        element('iframe', { 'data-consent': 'ads', 'data-src': '/x', 'data-other': 'kept' }),
        '<iframe data-consent="ads" data-other="kept" src="/x"></iframe>',
      ],
      [
        element('link', { 'data-consent': 'ads', rel: 'stylesheet', 'data-href': '/x.css' }),
        '<link data-consent="ads" rel="stylesheet" href="/x.css">',
      ],
    ];
    for (const [given, expected] of cases) {
      restore(given);
      expect(given.outerHTML).to.equal(expected);
      expect(isHeld(given)).to.equal(false);
    }
  });

  it('keeps data-src of elements that nobody marked', () => {
    const lazy = element('img', { 'data-src': '/lazy.gif' });
    expect(isHeld(lazy)).to.equal(false);
    restore(lazy);
    expect(lazy.outerHTML).to.equal('<img data-src="/lazy.gif">');
  });
});

describe('asideOf', () => {
  it('names what was put aside, by us and in marked markup', () => {
    const ours = element('img', { [`${KEPT}src`]: '/a', 'data-srcset': '/b', [HELD]: 'ads' });
    expect(Object.keys(asideOf(ours))).to.deep.equal(['src']);
    const marked = element('img', { 'data-consent': 'ads', 'data-src': '/a', 'data-srcset': '/b' });
    expect(Object.keys(asideOf(marked))).to.deep.equal(['src', 'srcset']);
  });
});

describe('marksOf', () => {
  it('finds every id', () => {
    expect(marksOf(element('p', { 'data-consent': ' ads\nyoutube  x' }))).to.deep.equal([
      'ads',
      'youtube',
      'x',
    ]);
    expect(marksOf(element('p', { 'data-consent': '' }))).to.be.empty;
    expect(marksOf(element('p'))).to.be.empty;
  });
});

describe('kindOf', () => {
  it('knows a script by what it will be', () => {
    const marked = { type: 'text/plain', 'data-consent': 'ads' };
    const kinds: [Record<string, string>, boolean, boolean][] = [
      [{}, false, false],
      [{ src: '/x.js' }, false, true],
      [{ type: 'module' }, true, false],
      [{ ...marked, 'data-src': '/x.js' }, false, true],
      [{ ...marked, 'data-type': 'module' }, true, false],
      [{ type: 'text/plain', 'data-src': '/x.js' }, false, false],
    ];
    for (const [attributes, module, external] of kinds) {
      expect(kindOf(element('script', attributes, 'x'))).to.deep.equal({ module, external });
      const held = element('script', attributes, 'x');
      holdElement(held, always);
      expect(kindOf(held), 'held').to.deep.equal({ module, external });
    }
  });
});

describe('isExecutable', () => {
  const scope = window as unknown as { typeRan(): void };

  /** What the browser does with a script of this type. */
  async function runs(type: string | undefined): Promise<boolean> {
    let ran = false;
    const script = document.createElement('script');
    if (type !== undefined) script.setAttribute('type', type);
    script.textContent = 'window.typeRan()';
    await new Promise<void>((settle) => {
      scope.typeRan = () => {
        ran = true;
        settle();
      };
      document.head.append(script);
      if (type?.toLowerCase() !== 'module') settle(); // all others run at once, or never
    });
    script.remove();
    return ran;
  }

  for (const type of [
    ...[undefined, '', 'module', 'MODULE'],
    ...['text/javascript', ' Text/JavaScript ', 'application/javascript', 'text/ecmascript'],
    ...['application/x-javascript', 'application/ecmascript', 'text/x-ecmascript'],
    ...['text/jscript', 'text/livescript', 'text/javascript1.0', 'text/javascript1.5'],
  ]) {
    it(`knows that type ${JSON.stringify(type)} runs`, async () => {
      expect(await runs(type), 'in this browser').to.equal(true);
      const script = element('script', type === undefined ? {} : { type });
      expect(isExecutable(script)).to.equal(true);
    });
  }

  for (const type of [
    'text/plain',
    'application/json',
    'text/html',
    'x',
    'text/javascript; charset=utf-8',
  ]) {
    it(`knows that type ${JSON.stringify(type)} does not`, async () => {
      expect(await runs(type), 'in this browser').to.equal(false);
      expect(isExecutable(element('script', { type }))).to.equal(false);
    });
  }
});
