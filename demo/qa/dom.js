/** Returns the element with this `data-…` attribute. */
export const find = (name) => document.querySelector(`[data-${name}]`);

/** Makes an element with a class and children; texts stay texts. */
export function element(name, className = '', ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });

/** Puts a line first into a log: time, what kind of thing it is, and what it is about. */
export function addLine(list, { time = Date.now(), kind, text, more = '' }) {
  const line = element(
    'li',
    time < performance.timeOrigin ? 'before' : '', // of an earlier page
    element('time', '', clock.format(time)),
    element('b', `kind ${kind.split(' ')[0]}`, kind),
    element('span', 'what', text, more && element('small', '', more)),
  );
  list.prepend(line);
  while (list.children.length > 200) list.lastElementChild.remove();
}

/** Describes an element in a few words. */
export function describe(made) {
  const address = ['src', 'data-askfirst-src', 'data-src', 'href', 'data-askfirst-href']
    .map((name) => made.getAttribute(name))
    .find(Boolean);
  return `<${made.localName}> ${address ? shortAddress(address) : 'with text of its own'}`;
}

/** Shortens an address to host, path and name. */
export function shortAddress(address) {
  const { hostname, pathname, searchParams } = new URL(address, location.href);
  const name = searchParams.get('name') ?? searchParams.get('by');
  return `${hostname}${pathname}${name ? ` (${name})` : ''}`;
}
