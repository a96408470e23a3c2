/**
 * Type declarations by which frameworks know the elements. `elements.d.ts` says what each of them takes
 * and fires, from the classes themselves; the other files put that into a framework's own place for it.
 *
 * @returns the texts by file name
 */
export const frameworkTypes = (elements) => ({
  'elements.d.ts': elementTypes(elements),
  ...FRAMEWORKS,
});

const text = JSON.stringify;

/** From dist/npm/jsx to a module that the manifest names. */
const importable = (path) => path.replace(/^dist\/npm\//, '../');

const doc = (description = '', indent = '') =>
  description.trim() === ''
    ? ''
    : `${indent}/**\n${description
        .trim()
        .replaceAll('*/', '*\\/')
        .split('\n')
        .map((line) => `${indent} * ${line}`.trimEnd())
        .join('\n')}\n${indent} */\n`;

function elementTypes(elements) {
  const definitions = [...new Set(elements.map(({ define }) => define).filter(Boolean))];
  return `// Written by scripts/editor-data.mjs.
${definitions.map((path) => `import type {} from ${text(importable(path))};`).join('\n')}

/**
 * The elements, by tag: their class, what can be set as a property, what further as an attribute, and what
 * they fire, by type.
 */
export interface Elements {
${elements.map(elementType).join('\n')}
}
`;
}

function elementType({ tag, description, attributes, properties, events }) {
  const element = `HTMLElementTagNameMap[${text(tag)}]`;
  const names = properties.map(({ name }) => text(name)).join(' | ') || 'never';
  // Where attribute and property have one name, the property's type is the narrower one.
  const further = attributes.filter(({ name }) => properties.every((entry) => entry.name !== name));
  const typed = further.map((attribute) => {
    const { fieldName } = attribute;
    const type = fieldName ? `${element}[${text(fieldName)}]` : (attribute.type?.text ?? 'string');
    return `${doc(attribute.description, '      ')}      ${text(attribute.name)}?: ${type};\n`;
  });
  const fired = events.map((event) => {
    const name = event.type?.text;
    const type = event.source ? `import(${text(importable(event.source))}).${name}` : 'Event';
    return `${doc(event.description, '      ')}      ${text(event.name)}: ${type};\n`;
  });
  return `${doc(description, '  ')}  ${text(tag)}: {
    element: ${element};
    properties: Partial<Pick<${element}, ${names}>>;
    attributes: {
${typed.join('')}    };
    events: {
${fired.join('')}    };
  };`;
}

const IMPORT = "import type { Elements } from './elements.js';";

/**
 * What an element takes in JSX: everything that any HTML element takes, except what it has itself.
 * Listeners are named as the framework hears them.
 */
const jsx = (listener, attributesOf) => `
type Own<Tag extends keyof Elements> = Elements[Tag]['properties'] &
  Elements[Tag]['attributes'] & {
    [Type in keyof Elements[Tag]['events'] as \`${listener}\${Type & string}\`]?: (
      event: Elements[Tag]['events'][Type],
    ) => void;
  };

type AskfirstElements = {
  [Tag in keyof Elements]: Omit<${attributesOf}, keyof Own<Tag>> & Own<Tag>;
};
`;

const augment = (module) => `
declare module '${module}' {
  namespace JSX {
    interface IntrinsicElements extends AskfirstElements {}
  }
}

export {};
`;

const FRAMEWORKS = {
  'react.d.ts': `// React 19: it sets properties and hears \`on\` + type. Written by scripts/editor-data.mjs.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${IMPORT}
${jsx('on', `DetailedHTMLProps<HTMLAttributes<Elements[Tag]['element']>, Elements[Tag]['element']>`)}${augment('react')}`,

  'preact.d.ts': `// Preact 10: it sets properties and hears \`on\` + type. Written by scripts/editor-data.mjs.
import type { ClassAttributes, JSX as PreactJSX } from 'preact';
${IMPORT}
${jsx('on', `PreactJSX.HTMLAttributes<Elements[Tag]['element']> & ClassAttributes<Elements[Tag]['element']>`)}${augment('preact')}`,

  'solid.d.ts': `// Solid 1: it sets properties and hears \`on:\` + type. Written by scripts/editor-data.mjs.
import type { JSX as SolidJSX } from 'solid-js';
${IMPORT}
${jsx('on:', `SolidJSX.HTMLAttributes<Elements[Tag]['element']>`)}${augment('solid-js')}`,

  'vue.d.ts': `// Vue 3: templates read \`$props\` and \`$emit\`. Written by scripts/editor-data.mjs.
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
${IMPORT}

type Emits<Events> = EmitFn<{ [Type in keyof Events]: (event: Events[Type]) => void }>;

type Component<Tag extends keyof Elements> = new () => Elements[Tag]['element'] & {
  /** @deprecated Is not there at run time: for templates only. */
  $props: HTMLAttributes &
    Elements[Tag]['properties'] &
    Elements[Tag]['attributes'] &
    PublicProps;
  /** @deprecated Is not there at run time: for templates only. */
  $emit: Emits<Elements[Tag]['events']>;
};

type Components = { [Tag in keyof Elements]: Component<Tag> };

declare module 'vue' {
  interface GlobalComponents extends Components {}
}

export {};
`,
};
