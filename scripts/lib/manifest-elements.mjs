/**
 * The elements of a custom elements manifest in the form that editor data and framework types need.
 * Everything comes from the manifest: an element that gets one is described here too.
 *
 * @returns `{ tag, define, description, attributes, properties, events, slots, parts, cssProperties }`
 *   of each, by tag; `define` is the module that registers it, `source` of an event the one that has
 *   its class, both absent where the manifest names none
 */
export function elementsOf({ modules }) {
  const exported = modules.flatMap(({ path, exports = [] }) =>
    exports.map((entry) => ({ ...entry, path })),
  );
  const definitions = exported.filter(({ kind }) => kind === 'custom-element-definition');
  const classes = modules.flatMap(({ path, declarations = [] }) =>
    declarations.filter(({ kind }) => kind === 'class').map((entry) => ({ ...entry, path })),
  );
  const sourceOf = (name) => classes.find((entry) => entry.name === name)?.path;

  return classes
    .map((entry) => ({ entry, definition: definitionOf(entry, definitions) }))
    .filter(({ entry, definition }) => entry.customElement && (entry.tagName ?? definition))
    .map(({ entry, definition }) => ({
      tag: entry.tagName ?? definition.name,
      define: definition?.path,
      description: entry.description ?? '',
      attributes: entry.attributes ?? [],
      properties: (entry.members ?? []).filter(isSettable),
      events: eventsOf(entry, sourceOf),
      slots: entry.slots ?? [],
      parts: entry.cssParts ?? [],
      cssProperties: entry.cssProperties ?? [],
    }))
    .toSorted((a, b) => (a.tag < b.tag ? -1 : 1));
}

const definitionOf = ({ name, tagName }, definitions) =>
  definitions.find((entry) => entry.name === tagName || entry.declaration.name === name);

const isSettable = ({ kind, name, privacy = 'public', static: isStatic, readonly }) =>
  kind === 'field' && privacy === 'public' && !isStatic && !readonly && /^[a-z$]/i.test(name);

/** The analyzer lists each event that is dispatched, those that the documentation does not name too. */
const eventsOf = ({ events = [] }, sourceOf) =>
  events
    .filter(({ name }) => name)
    .map((event) => ({ ...event, source: sourceOf(event.type?.text) }));

/** The texts of a union such as `'bar' | 'card'`; `undefined` for any other type. */
export function literalsOf(type) {
  const parts = (type?.text ?? '').split('|').map((part) => part.trim());
  const texts = parts.filter((part) => !['', 'null', 'undefined'].includes(part));
  const literal = /^(['"])(.*)\1$/;
  return texts.length > 0 && texts.every((text) => literal.test(text))
    ? texts.map((text) => literal.exec(text)[2])
    : undefined;
}

/** A default as the source has it, without the quotes of a text; `undefined` for none or an empty one. */
export const defaultOf = (text) => text?.replace(/^(['"])(.*)\1$/, '$2') || undefined;
