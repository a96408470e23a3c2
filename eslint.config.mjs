import js from '@eslint/js';
import jsdoc from 'eslint-plugin-jsdoc';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { layerRules } from './scripts/lib/layers.mjs';

/** Ways to turn text into code or markup, none of which we use (promise P10). */
const noTextAsCode = [
  ...['innerHTML', 'outerHTML', 'srcdoc'].map((name) => ({
    selector: `AssignmentExpression[left.property.name='${name}']`,
    message: `Texts are data: build nodes instead of setting ${name}.`,
  })),
  {
    selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe)$/]',
    message: 'Texts are data: build nodes instead of parsing markup.',
  },
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Named exports only: a thing has one name everywhere.',
  },
];

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', '**/*.bundle.js']),
  js.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: { globals: { ...globals.browser, ...globals.node } }, // tests send code to pages
  },
  {
    files: ['demo/server/vendor/*.js'], // they play other people's classic scripts
    languageOptions: { sourceType: 'script' },
    rules: { 'no-unused-vars': ['error', { args: 'none' }] },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: { jsdoc, 'lit-a11y': litA11y },
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      ...litA11y.configs.recommended.rules,
      'no-console': 'error', // messages to people go through one place, which disables this once
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', ...noTextAsCode],
      'jsdoc/check-alignment': 'error',
      'jsdoc/check-tag-names': 'off', // custom-element tags are checked by the manifest
      'jsdoc/no-types': 'off', // `@fires {Event} name` has a type by design
      'jsdoc/require-jsdoc': [
        'error',
        { publicOnly: true, require: { ClassDeclaration: true, FunctionDeclaration: true } },
      ],
    },
  },
  {
    files: ['src/guard/{strings,late-write}.ts'], // parse the page's own markup
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['src/browser/warn.ts'], // the one place that speaks to developers
    rules: { 'no-console': 'off' },
  },
  {
    files: ['src/**/*.ts', 'test/**/*.{ts,mjs}', 'scripts/**/*.mjs', 'demo/server/**/*.mjs'],
    rules: { 'max-lines': ['error', 300] },
  },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off' }, // expect(x).to.be.true
  },
  ...layerRules,
);
