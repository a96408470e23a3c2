/** What stands in the tree for its structure only. */
const SILENT = ['none', 'generic', 'LineBreak'];

/** Roles that have their name from the text in them, which need not be told twice. */
const NAMED_BY_TEXT =
  /^(heading|button|link|option|cell|columnheader|rowheader|term|caption|table|DisclosureTriangle)$/;

/** States and relations that a screen reader speaks; others follow from the role. */
const SPOKEN = [
  'level',
  'checked',
  'pressed',
  'expanded',
  'disabled',
  'modal',
  'live',
  'hasPopup',
  'invalid',
];

/**
 * The accessibility tree of an element as text: one line for each node, with role, name and states,
 * indented by depth.
 *
 * @param session a CDP session of Chromium
 * @param expression finds the element in the page
 */
export async function readTree(session, expression) {
  const { result } = await session.send('Runtime.evaluate', { expression });
  if (!result.objectId) throw new Error(`${expression} finds no element`);
  const { node } = await session.send('DOM.describeNode', { objectId: result.objectId });
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((entry) => [entry.nodeId, entry]));
  const top = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
  if (!top) throw new Error(`${expression} is not in the tree`);
  return linesOf(top, byId).join('\n') + '\n';
}

function linesOf(node, byId, depth = 0, said = '') {
  const role = node.role?.value ?? 'none';
  const name = node.name?.value ?? '';
  const below = (level, words) =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? linesOf(child, byId, level, words) : [];
    });
  if (role === 'InlineTextBox') return [];
  if (role === 'StaticText') return said.includes(name.trim()) ? [] : [line(depth, 'text', name)];
  const isQuiet = SILENT.includes(role) && !name;
  if (node.ignored || isQuiet) return below(depth, said);
  const words = NAMED_BY_TEXT.test(role) ? name : '';
  return [line(depth, role, name, statesOf(node)), ...below(depth + 1, words)];
}

const line = (depth, role, name, states = []) =>
  [`${'  '.repeat(depth)}${role}`, ...(name ? [`"${name.trim()}"`] : []), ...states].join(' ');

function statesOf({ properties = [], description }) {
  const values = SPOKEN.flatMap((name) => {
    const value = properties.find((property) => property.name === name)?.value.value;
    return value === undefined || value === 'false' || value === false ? [] : [`${name}=${value}`];
  });
  // Off and shut are said as well, where the role can be otherwise.
  for (const name of ['checked', 'expanded']) {
    const property = properties.find((one) => one.name === name);
    if (property && [false, 'false'].includes(property.value.value)) values.push(`${name}=false`);
  }
  if (description?.value) values.push(`description="${description.value.trim()}"`);
  return values;
}
