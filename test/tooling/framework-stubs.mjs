/**
 * As much of each framework's type declarations as askfirst's touch, built as the real ones are: React
 * exports a namespace, Preact names one of another file, Solid and Vue export plainly. The frameworks
 * themselves are not installed here.
 */
export const STUBS = {
  react: {
    'index.d.ts': `export = React;
export as namespace React;
declare namespace React {
  interface ClassAttributes<T> { key?: string | number; ref?: (instance: T | null) => void }
  interface HTMLAttributes<T> {
    children?: unknown; className?: string; id?: string; slot?: string; title?: string;
    onClick?: (event: { currentTarget: T }) => void;
  }
  type DetailedHTMLProps<E extends HTMLAttributes<T>, T> = ClassAttributes<T> & E;
  namespace JSX {
    interface Element { type: string }
    interface ElementChildrenAttribute { children: {} }
    interface IntrinsicElements { p: DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> }
  }
}
`,
    'jsx-runtime.d.ts': `import * as React from './index.js';
export namespace JSX {
  interface Element extends React.JSX.Element {}
  interface ElementChildrenAttribute extends React.JSX.ElementChildrenAttribute {}
  interface IntrinsicElements extends React.JSX.IntrinsicElements {}
}
export const jsx: unknown;
export const jsxs: unknown;
`,
  },
  preact: {
    'index.d.ts': `import { JSXInternal } from './jsx.js';
export import JSX = JSXInternal;
export interface ClassAttributes<T> { key?: string; ref?: (instance: T | null) => void }
`,
    'jsx.d.ts': `export namespace JSXInternal {
  interface Element { type: string }
  interface ElementChildrenAttribute { children: any }
  interface HTMLAttributes<T> {
    children?: unknown; class?: string; id?: string; slot?: string; title?: string;
    onClick?: (event: { currentTarget: T }) => void;
  }
  interface IntrinsicElements { p: HTMLAttributes<HTMLElement> }
}
`,
    'jsx-runtime.d.ts': `import { JSXInternal } from './jsx.js';
export { JSXInternal as JSX };
export const jsx: unknown;
export const jsxs: unknown;
`,
  },
  'solid-js': {
    'index.d.ts': `export { JSX } from './jsx.js';
`,
    'jsx.d.ts': `export namespace JSX {
  type Element = Node | string | null;
  interface ElementChildrenAttribute { children: {} }
  interface HTMLAttributes<T> {
    children?: unknown; class?: string; id?: string; slot?: string; title?: string;
    ref?: T | ((element: T) => void); onClick?: (event: { currentTarget: T }) => void;
  }
  interface IntrinsicElements { p: HTMLAttributes<HTMLElement> }
}
`,
    'jsx-runtime.d.ts': `export { JSX } from './jsx.js';
export const jsx: unknown;
export const jsxs: unknown;
`,
  },
  vue: {
    'index.d.ts': `export interface HTMLAttributes { class?: unknown; id?: string; title?: string }
export interface PublicProps { key?: PropertyKey; ref?: string }
export type EmitFn<Options> = UnionToIntersection<
  { [Key in keyof Options]: Options[Key] extends (...args: infer Args) => void
    ? (event: Key, ...args: Args) => void : never }[keyof Options]>;
type UnionToIntersection<U> = (U extends unknown ? (k: U) => void : never) extends (k: infer I) => void
  ? I : never;
export interface GlobalComponents { Own: new () => { $props: { mine: true } } }
`,
  },
};

/** What `package.json` of such a package says. */
export const manifestOf = (name) => ({
  name,
  version: '0.0.0',
  exports: {
    '.': { types: './index.d.ts' },
    './jsx-runtime': { types: './jsx-runtime.d.ts' },
  },
});
