import { ENGINES } from '../../../../scripts/lib/engines.mjs';

const ALL = Object.keys(ENGINES);
const known = (names, engines = ALL) =>
  Object.fromEntries(names.map((name) => [name, { engines }]));

/**
 * Ways out that askfirst does not hold by itself. The tests prove that each of them really leads out,
 * so that a name here goes as soon as it is held; and that `"lockdown": true` shuts them.
 */
export const KNOWN = {
  // What the language itself loads: no script can stand in between.
  ...known(['script-import-call', 'script-module-import-text']),
  // What the site's own files ask for.
  ...known([
    'own-sheet-url',
    'own-sheet-import',
    'own-worker-fetch',
    'own-module-worker-fetch',
    'own-shared-worker-fetch',
    'own-worker-import-scripts',
    'own-module-import',
  ]),
};

export const isKnown = (name, engine) => KNOWN[name]?.engines.includes(engine) ?? false;

/** What not even lockdown shuts: a worker has the policy that its own answer brought. */
const OPEN = [];
export const isLocked = (name) => !OPEN.includes(name);
