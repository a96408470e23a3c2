/**
 * Which layer may import which, as lint rules (design.md, section 4). `core` also has a tsconfig
 * without the DOM library.
 */
import { readdirSync } from 'node:fs';
import { root } from './root.mjs';

const LAYERS = {
  core: [],
  browser: ['core'],
  guard: ['core', 'browser'],
  services: ['core', 'browser'],
  signals: ['core', 'browser'],
  regions: ['core', 'browser'],
  locales: ['core'],
  elements: ['core', 'locales'],
};
/** Every file that lies in src/ itself wires things, and nothing imports it. */
const ROOTS = readdirSync(`${root}src`)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replace(/\.ts$/, ''));

const folders = Object.keys(LAYERS);
const list = (names) => (names.length > 0 ? names.join(' and ') : 'nothing else');

/** Matches `../guard/x.js`, `../../guard/x.js` … : a sibling folder of the importing layer. */
const toFolder = (names) => `^(\\.\\./)+(${names.join('|')})/`;
const toRoot = `^(\\.\\./)+((${ROOTS.join('|')})\\.js$|define/)`;

/** What only some layers keep away from, besides other layers. */
const FURTHER = {
  core: [{ regex: '^[^.]', message: 'core imports nothing outside core, not even a package.' }],
  elements: [
    {
      regex: toFolder(['core']),
      allowTypeImports: true,
      message: 'elements know the types of core only: decisions reach them as properties.',
    },
  ],
};
const NO_LIT = {
  regex: '^(lit|@lit)(/|$)',
  message: 'Only elements use Lit: the guard stays light.',
};

function layerRule(folder) {
  const allowed = LAYERS[folder];
  const forbidden = folders.filter((name) => name !== folder && !allowed.includes(name));
  const patterns = [
    {
      regex: toFolder(forbidden),
      message: `${folder} may import ${list(allowed)}: see docs/architecture.md.`,
    },
    { regex: toRoot, message: 'Nothing imports a root: see docs/architecture.md.' },
    ...(FURTHER[folder] ?? []),
    ...(folder === 'elements' ? [] : [NO_LIT]),
  ];
  return {
    files: [`src/${folder}/**/*.ts`],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  };
}

export const layerRules = folders.map(layerRule);
