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
  // Navigations of a frame: addresses that no script can stand in front of.
  ...known([
    'link-click-into-frame',
    'frame-location-assigned',
    'frame-location-href',
    'frame-location-replace',
    'frame-javascript-location',
    'realm-javascript-page-image',
  ]),
  // A snippet that is told by one piece of its text, given as two.
  ...known(['inline-two-strings-inserted'], ['chromium', 'firefox']),
  // Escaped letters in a style sheet, and rules that are changed where they stand.
  ...known(['style-import-escaped']),
  ...known(['sheet-rule-style'], ['chromium']),
  // Shadow trees that the server sent.
  ...known(['served-open-shadow-script', 'served-closed-shadow-script']),
  // Keys that are written as properties of a storage object.
  ...known([
    'local-property',
    'local-assign',
    'local-define',
    'local-of-frame-property',
    'session-property',
  ]),
};

export const isKnown = (name, engine) => KNOWN[name]?.engines.includes(engine) ?? false;

/** What not even lockdown shuts: a worker has the policy that its own answer brought. */
const OPEN = [
  'own-worker-fetch',
  'own-module-worker-fetch',
  'own-shared-worker-fetch',
  'own-worker-import-scripts',
];
// Snippets ask for nothing, so there is nothing to shut.
export const isLocked = (name) => !OPEN.includes(name) && !name.startsWith('inline-');

/** What a browser starts before the page's scripts can act, or not: a matter of moments. */
const RACES = { webkit: ['served-object', 'served-embed'] };
export const isRace = (name, engine) => RACES[engine]?.includes(name) ?? false;

/** Elements that are held, and stay so until the page is loaded again. */
const UNRELEASED = {
  'script-type-set-last': ALL,
  'inline-svg': ALL,
  'markup-image-declarative-shadow': ALL,
  'markup-frame-declarative-shadow': ALL,
  'video-source': ALL,
  'audio-source': ALL,
  'video-track': ['firefox'],
  'link-preload-srcset': ALL,
  'open-into-frame': ALL,
  'served-inline-in-svg': ALL,
};
export const isUnreleased = (name, engine) => UNRELEASED[name]?.includes(engine) ?? false;
