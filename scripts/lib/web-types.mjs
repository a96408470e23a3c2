import { defaultOf } from './manifest-elements.mjs';

/** The elements as web-types, which JetBrains' editors read from the package. */
export const webTypes = (elements, { name, version }) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  'js-types-syntax': 'typescript',
  contributions: {
    html: { elements: elements.map(toElement) },
    css: {
      properties: unique(elements.flatMap(({ cssProperties }) => cssProperties.map(named))),
      'pseudo-elements': unique(
        elements.flatMap(({ parts }) =>
          parts.map((part) => ({ ...named(part), name: `part(${part.name})` })),
        ),
      ),
    },
  },
});

const named = ({ name, description }) => ({ name, ...(description && { description }) });

/** Elements share custom properties; the first description stands for all. */
const unique = (items) =>
  [...new Map(items.toReversed().map((item) => [item.name, item])).values()].reverse();

function toElement({ tag, description, attributes, properties, events, slots }) {
  return {
    name: tag,
    description,
    attributes: attributes.map((attribute) => ({
      ...named(attribute),
      ...fallback(attribute),
      value: { type: attribute.type?.text ?? 'string' },
    })),
    slots: slots.map(named),
    js: {
      properties: properties.map((property) => ({
        ...named(property),
        ...fallback(property),
        type: property.type?.text ?? 'unknown',
      })),
      events: events.map((event) => ({ ...named(event), type: event.type?.text ?? 'Event' })),
    },
  };
}

function fallback(item) {
  const text = defaultOf(item.default);
  return text === undefined ? {} : { default: text };
}
