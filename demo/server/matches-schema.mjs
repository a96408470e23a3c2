/**
 * Returns what is wrong with a value by a JSON Schema, as `path: problem`, or undefined. Knows what the
 * schemas of dist/ use: `$ref`, `type`, `const`, `enum`, `properties`, `required`, `items`,
 * `additionalProperties`. Throws for a schema that uses more, instead of passing over it.
 */
export function mismatch(value, schema, root = schema, path = '') {
  const unknown = Object.keys(schema).find((word) => !KNOWN.has(word));
  if (unknown) throw new Error(`The check does not know ${unknown}.`);
  if (schema.$ref) {
    return mismatch(value, root.definitions[schema.$ref.replace('#/definitions/', '')], root, path);
  }
  if (schema.type && typeOf(value) !== schema.type) return `${path}: not a ${schema.type}`;
  if ('const' in schema && value !== schema.const) return `${path}: not ${schema.const}`;
  if (schema.enum && !schema.enum.includes(value)) return `${path}: not one of ${schema.enum}`;
  if (schema.type === 'array') return first(value, (item) => [item, schema.items], root, path);
  if (schema.type !== 'object') return undefined;

  const { properties = {}, required = [], additionalProperties = true } = schema;
  const missing = required.find((key) => !Object.hasOwn(value, key));
  if (missing) return `${path}/${missing}: missing`;
  const schemaOf = (key) =>
    Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
  const extra = Object.keys(value).find((key) => schemaOf(key) === false);
  if (extra) return `${path}/${extra}: not known`;
  return first(value, (item, key) => [item, schemaOf(key)], root, path);
}

const KNOWN = new Set([
  ...['$schema', '$ref', 'definitions', 'description', 'type', 'const', 'enum', 'items'],
  ...['properties', 'required', 'additionalProperties'],
]);

function first(values, pair, root, path) {
  for (const [key, item] of Object.entries(values)) {
    const [value, schema] = pair(item, key);
    const problem = schema === true ? undefined : mismatch(value, schema, root, `${path}/${key}`);
    if (problem) return problem;
  }
  return undefined;
}

const typeOf = (value) => (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value);
