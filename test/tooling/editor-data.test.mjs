import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { frameworkTypes } from '../../scripts/lib/framework-types.mjs';
import { htmlCustomData } from '../../scripts/lib/html-custom-data.mjs';
import { elementsOf } from '../../scripts/lib/manifest-elements.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { webTypes } from '../../scripts/lib/web-types.mjs';

const text = (path) => readFileSync(root + path, 'utf8');
const read = (path) => JSON.parse(text(path));
const names = (items) => items.map(({ name }) => name);

const elements = elementsOf(read('dist/npm/custom-elements.json'));

/** Something of every kind, and what the analyzer also writes down. */
const made = elementsOf({
  modules: [
    {
      path: 'dist/npm/elements/x.js',
      declarations: [
        { kind: 'function', name: 'help' },
        { kind: 'class', name: 'XEvent' },
        {
          kind: 'class',
          customElement: true,
          name: 'XElement',
          members: [
            { kind: 'field', name: '#secret', privacy: 'private' },
            { kind: 'field', name: 'shape', type: { text: "'bar' | 'card' | undefined" } },
            { kind: 'field', name: 'state', readonly: true },
            { kind: 'method', name: 'act' },
          ],
          events: [{ type: { text: 'Event' } }, { name: 'x-done', type: { text: 'XEvent' } }],
          attributes: [
            { name: 'shape', type: { text: "'bar' | 'card' | undefined" }, fieldName: 'shape' },
          ],
        },
      ],
    },
    {
      path: 'dist/npm/define/x.js',
      exports: [
        { kind: 'custom-element-definition', name: 'x-x', declaration: { name: 'XElement' } },
      ],
    },
  ],
});

describe('elementsOf', () => {
  it('finds an element by its definition, and what a page can set and hear', () => {
    const [element, ...others] = made;
    assert.deepEqual(others, []);
    assert.equal(element.tag, 'x-x');
    assert.equal(element.define, 'dist/npm/define/x.js');
    assert.deepEqual(names(element.properties), ['shape']);
    assert.deepEqual(names(element.events), ['x-done']);
    assert.equal(element.events[0].source, 'dist/npm/elements/x.js');
  });

  it('finds every element that the built package registers', () => {
    const registered = text('dist/npm/define/all.js').match(/(?<=\.\/)[\w-]+(?=\.js)/g);
    const tags = elements.map(({ tag }) => tag);
    for (const name of registered) assert.ok(tags.includes(`askfirst-${name}`), name);
  });
});

describe('custom-elements.json', () => {
  it('names modules that the build has', () => {
    const named = text('dist/npm/custom-elements.json').matchAll(/"(?:path|module)": "([^."].*)"/g);
    const paths = new Set([...named].map(([, path]) => path));
    assert.deepEqual(
      [...paths].filter((path) => !existsSync(root + path)),
      [],
    );
  });
});

describe('custom data and web-types', () => {
  const html = read('dist/npm/html-custom-data.json');
  const web = read('dist/npm/web-types.json');

  it('are what the manifest of this build gives', () => {
    assert.deepEqual(html, htmlCustomData(elements));
    assert.deepEqual(web, webTypes(elements, read('package.json')));
  });

  it('have every tag, attribute, property and event', () => {
    assert.equal(html.version, 1.1);
    for (const { tag, attributes, properties, events } of elements) {
      const inHtml = html.tags.find(({ name }) => name === tag);
      assert.deepEqual(names(inHtml.attributes), names(attributes), tag);
      for (const { name } of [...events, ...properties]) {
        assert.ok(inHtml.description.value.includes(`- \`${name}\``), `${tag}: ${name}`);
      }
      const inWeb = web.contributions.html.elements.find(({ name }) => name === tag);
      assert.deepEqual(names(inWeb.attributes), names(attributes), tag);
      assert.deepEqual(names(inWeb.js.properties), names(properties), tag);
      assert.deepEqual(names(inWeb.js.events), names(events), tag);
    }
  });

  it('say each custom property and part once', () => {
    const { css } = web.contributions;
    for (const items of Object.values(css)) {
      assert.equal(new Set(names(items)).size, items.length);
    }
  });

  it('offer the words that an attribute takes, and none for a flag', () => {
    const [{ attributes }] = htmlCustomData(made).tags;
    assert.deepEqual(attributes[0].values, [{ name: 'bar' }, { name: 'card' }]);
    const flags = elements.flatMap(({ attributes }) =>
      attributes.filter(({ type }) => type?.text === 'boolean').map(({ name }) => name),
    );
    const said = html.tags.flatMap(({ attributes }) =>
      names(attributes.filter(({ valueSet }) => valueSet === 'v')),
    );
    assert.deepEqual(said, flags);
  });
});

describe('package.json', () => {
  const manifest = read('package.json');

  it('names the data, and types alone for what does not exist at run time', () => {
    assert.equal(manifest['web-types'], './dist/npm/web-types.json');
    for (const [name, file] of [
      ['jsx-react', 'react'],
      ['jsx-preact', 'preact'],
      ['jsx-solid', 'solid'],
      ['vue', 'vue'],
    ]) {
      const target = manifest.exports[`./${name}`];
      assert.deepEqual(target, { types: `./dist/npm/jsx/${file}.d.ts` });
      assert.ok(frameworkTypes(elements)[`${file}.d.ts`], file);
    }
  });
});
