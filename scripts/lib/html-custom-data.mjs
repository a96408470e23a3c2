import { literalsOf } from './manifest-elements.mjs';

/**
 * The elements as VS Code's custom data for HTML, version 1.1. It knows tags and attributes; what else
 * there is stands in the text that is shown for the tag.
 */
export const htmlCustomData = (elements) => ({
  $schema:
    'https://raw.githubusercontent.com/microsoft/vscode-html-languageservice/main/docs/customData.schema.json',
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.tag,
    description: markdown(describe(element)),
    attributes: element.attributes.map(attribute),
  })),
});

const markdown = (value) => ({ kind: 'markdown', value });

function attribute({ name, description = '', type }) {
  const values = literalsOf(type);
  return {
    name,
    description: markdown(description),
    ...(type?.text === 'boolean' && { valueSet: 'v' }), // its presence is the value
    ...(values && { values: values.map((value) => ({ name: value })) }),
  };
}

function describe({ description, events, properties, slots, parts, cssProperties }) {
  const lists = [
    ['Events', events],
    ['Properties', properties],
    ['Slots', slots],
    ['Parts', parts],
    ['CSS properties', cssProperties],
  ];
  return [
    description,
    ...lists
      .filter(([, items]) => items.length > 0)
      .map(([title, items]) => `**${title}**\n\n${items.map(line).join('\n')}`),
  ].join('\n\n');
}

const line = ({ name, description = '' }) =>
  `- \`${name || 'default'}\`${description && `: ${description.replace(/\s+/g, ' ')}`}`;
