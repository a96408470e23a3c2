const listed = (why, names) => Object.fromEntries(names.map((name) => [name, why]));

const textChanges = listed('does not run a script for text that changes inside its text node', [
  'inline-node-data-inserted',
  'inline-node-value-inserted',
  'inline-node-text-content-inserted',
  'inline-node-append-data-inserted',
  'inline-node-replace-data-inserted',
  'inline-node-insert-data-inserted',
]);

const BY_CHANCE = 'fetches when it is idle, or not at all';

/** Whether an engine may also fetch by what is listed below. */
export const isByChance = (name, engine) => NOT_FETCHED[engine][name] === BY_CHANCE;

/**
 * What an engine does not fetch although it has the API, and why. The control runs prove both that
 * all other ways lead out and that these do not, but for those of chance, so that this list cannot grow old.
 */
export const NOT_FETCHED = {
  chromium: {
    ...textChanges,
  },
  firefox: {
    ...listed('browser.send_pings is off', [
      'ping-click',
      'ping-set-attribute',
      'ping-markup',
      'ping-dispatched-click',
    ]),
    ...listed(BY_CHANCE, ['link-prefetch']),
  },
  webkit: {
    ...listed('runs a script for the first of several text nodes', [
      'inline-two-strings-inserted',
      'inline-fragment-inserted',
    ]),
    ...textChanges,
    ...listed('has no prefetch', ['link-prefetch']),
    ...listed('keeps nothing in a private session', ['cookie-store', 'cookie-store-object']),
  },
};
