import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { bin } from '../../scripts/lib/bin.mjs';
import { elementsOf } from '../../scripts/lib/manifest-elements.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { manifestOf, STUBS } from './framework-stubs.mjs';

const elements = elementsOf(
  JSON.parse(readFileSync(`${root}dist/npm/custom-elements.json`, 'utf8')),
);

let project;
/** A project that has installed askfirst, and the stubs in the frameworks' places. */
before(() => {
  project = mkdtempSync(join(tmpdir(), 'askfirst-types-'));
  const modules = join(project, 'node_modules');
  cpSync(`${root}dist/npm`, join(modules, 'askfirst/dist/npm'), { recursive: true });
  cpSync(`${root}package.json`, join(modules, 'askfirst/package.json'));
  symlinkSync(`${root}node_modules/lit`, join(modules, 'lit'));
  for (const [name, files] of Object.entries(STUBS)) {
    mkdirSync(join(modules, name));
    writeFileSync(join(modules, name, 'package.json'), JSON.stringify(manifestOf(name)));
    for (const [file, text] of Object.entries(files))
      writeFileSync(join(modules, name, file), text);
  }
});
after(() => rmSync(project, { recursive: true }));

/** What the compiler says about a file of the project; empty when it is content. */
function compile(name, source, compilerOptions = {}) {
  writeFileSync(join(project, name), source);
  const options = {
    target: 'ES2022',
    module: 'ESNext',
    moduleResolution: 'bundler',
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    ...compilerOptions,
  };
  const config = { compilerOptions: options, files: [name] };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(config));
  try {
    execFileSync(bin('tsc'), ['-p', project], { encoding: 'utf8' });
    return '';
  } catch ({ stdout }) {
    return stdout;
  }
}

const JSX = [
  ['react', 'react', 'on'],
  ['preact', 'preact', 'on'],
  ['solid', 'solid-js', 'on:'],
];

/** A line that the compiler must refuse: it complains where it does not. */
const refused = (line) => `// @ts-expect-error\n${line}`;

// One compilation for each framework: they are what takes time here.
for (const [name, module, on] of JSX) {
  it(`askfirst/jsx-${name} knows every element, and refuses what it does not have`, () => {
    const uses = elements.flatMap(({ tag, attributes, properties, events }) => {
      const given = `(e: HTMLElementTagNameMap['${tag}']) =>`;
      return [
        `<${tag} id="a" title="t" />`,
        ...properties.map(({ name }) => `${given} <${tag} ${name}={e.${name}!} />`),
        ...attributes.map(({ name, fieldName }) =>
          fieldName ? `${given} <${tag} ${name}={e.${fieldName}!} />` : `<${tag} ${name}="x" />`,
        ),
        ...events.map((event) => {
          const type = event.source ? `HTMLElementEventMap['${event.name}']` : 'Event';
          return `<${tag} ${on}${event.name}={(e: ${type}) => void e.type} />`;
        }),
      ];
    });
    const listens = (type) =>
      `export const hear${type} = <askfirst-notice ${on}askfirst-choice={(e) => take${type}(e.choice)} />;`;
    const source = `/// <reference types="askfirst/jsx-${name}" />
declare const takestring: (value: string) => void;
declare const takenumber: (value: number) => void;
export const all = [<p />,\n${uses.join(',\n')}];
${listens('string')}
${refused(listens('number'))}
${refused('export const a = <askfirst-notice opne />;')}
${refused('export const b = <askfirst-notice open="yes" />;')}
${refused('export const c = <askfirst-nothing />;')}
`;
    const options = { jsx: 'react-jsx', jsxImportSource: module };
    assert.equal(compile(`${name}.tsx`, source, options), '');
  });
}

it('askfirst/vue knows every element, and leaves the project’s own components', () => {
  const uses = elements.map(
    ({ tag, properties, events }, i) => `
export const element${i}: HTMLElementTagNameMap['${tag}'] = null! as Instance<'${tag}'>;
export const props${i}: Instance<'${tag}'>['$props'] = { id: 'a', key: 1 };
${properties.map(({ name }) => `props${i}.${name} = element${i}.${name}!;`).join('\n')}
export const emit${i}: Instance<'${tag}'>['$emit'] = null!;
${events.map(({ name, source }) => `emit${i}('${name}', null! as ${source ? `HTMLElementEventMap['${name}']` : 'Event'});`).join('\n')}`,
  );
  const source = `/// <reference types="askfirst/vue" />
import type { GlobalComponents } from 'vue';
type Instance<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>;
type Notice = Instance<'askfirst-notice'>['$props'];
${uses.join('\n')}
export const a: Notice = { open: true, 'policy-url': '/privacy' };
export const b: Instance<'Own'>['$props'] = { mine: true };
${refused("export const c: Notice = { open: 'yes' };")}
${refused('export const d: Notice = { opne: true };')}
`;
  assert.equal(compile('vue.ts', source), '');
});

it('without one of these entries, nothing of askfirst needs a framework', () => {
  for (const name of Object.keys(STUBS)) {
    rmSync(join(project, 'node_modules', name), { recursive: true });
  }
  const source =
    "import 'askfirst/define';\nexport const one = document.createElement('askfirst-notice').open;\n";
  assert.equal(compile('plain.ts', source), '');
});
