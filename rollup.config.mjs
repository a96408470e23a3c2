import { existsSync, readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyStyles } from './scripts/lib/minify-styles.mjs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/**
 * For files before the page: Chromium compiles one with this line whole, beside the page's thread, and
 * not function by function as they are called. https://v8.dev/blog/explicit-compile-hints
 */
const AT_ONCE = '//# allFunctionsCalledOnLoad\n';

/**
 * The licence line is all that is left of the comments; LICENSES.txt beside it has the full texts, which
 * files without others' code do without.
 */
const minify = (module, isOurs = false) =>
  terser({
    ecma: 2022,
    module,
    toplevel: true,
    compress: {
      ecma: 2022,
      passes: 3,
      // Safe here: nothing of ours is called with `new`, or relies on a function's own `this`.
      unsafe_arrows: true,
      unsafe_methods: true,
      unsafe_comps: true,
    },
    format: {
      comments: false,
      preamble: `${isOurs ? AT_ONCE : ''}/*! askfirst ${version}${isOurs ? ' MIT' : ', see LICENSES.txt'} */`,
    },
  });

const resolve = nodeResolve({ browser: true, exportConditions: ['production'] });

/** TypeScript's inlined decorator helper mentions a top-level `this`, which is harmless. */
const onwarn = (warning, warn) => {
  if (warning.code !== 'THIS_IS_UNDEFINED') warn(warning);
};

/**
 * Importing `lit` runs all of its parts. The notice needs only the base class, and lit-html with its
 * templates is a file of its own that comes with what uses it.
 */
const moduleSideEffects = (id) => !/node_modules\/(lit|lit-html|lit-element)\//.test(id);

/** Where a module was installed must not show in the source maps: builds are the same everywhere. */
const sourcemapPathTransform = (path) => path.replace(/^.*?node_modules\//, '../node_modules/');
const sourcemaps = { sourcemap: true, sourcemapPathTransform };

const classic = (input, file, more = {}) => ({
  input,
  plugins: [resolve, minifyStyles],
  onwarn,
  output: {
    file,
    format: 'iife',
    ...sourcemaps,
    plugins: [minify(false, !more.inlineDynamicImports)],
    ...more,
  },
});

/** What several files share has a name of its own: by one of its modules. */
const SHARED = [
  ['/lit-html.js', 'lit'],
  ['/elements/category-texts.js', 'category'],
  ['/in-language.js', 'described'],
];

/** Entries that are loaded when they are needed, with the files that they load in turn. */
const modules = (input) => ({
  input,
  treeshake: { moduleSideEffects },
  plugins: [resolve, minifyStyles],
  onwarn,
  // The other files import Lit's base class from the UI file, so that may get further exports.
  preserveEntrySignatures: 'allow-extension',
  output: {
    dir: 'dist',
    format: 'es',
    ...sourcemaps,
    entryFileNames: 'askfirst-[name].js',
    // `import('./preferences.js')` names its own file; what such files share is lit-html.
    chunkFileNames: ({ isDynamicEntry, moduleIds }) => {
      if (isDynamicEntry) return 'askfirst-[name].js';
      const holds = (file) => moduleIds.some((id) => id.endsWith(file));
      const [, name] = SHARED.find(([file]) => holds(file)) ?? ['', '[name]'];
      return `askfirst-${name}.js`;
    },
    experimentalMinChunkSize: 1000, // a few shared words are no reason for a file of their own
    plugins: [minify(true)],
  },
});

/** Demo pages that import `askfirst` from npm are bundled as a shop's own build would do it. */
const storefront = {
  input: 'demo/storefront/main.js',
  plugins: [resolve],
  onwarn,
  output: {
    dir: 'demo/storefront/built', // the notice and the preferences are files of their own here too
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].bundle.js',
    chunkFileNames: '[name].bundle.js',
  },
};

export default [
  classic('dist/npm/script-tag.js', 'dist/askfirst.js'),
  classic('dist/npm/channels-file.js', 'dist/askfirst-channels.js'),
  classic('dist/npm/services-file.js', 'dist/askfirst-services.js'),
  classic('dist/npm/signals-file.js', 'dist/askfirst-signals.js'),
  classic('dist/npm/regions-file.js', 'dist/askfirst-regions.js'),
  // Each by itself: what they share is little, and must not become a file that all of them load.
  modules({ ui: 'dist/npm/ui.js' }),
  modules({ record: 'dist/npm/record-file.js' }),
  modules({ explain: 'dist/npm/explain.js' }),
  classic('dist/npm/script-tag-all.js', 'dist/askfirst.all.js', {
    inlineDynamicImports: true,
  }),
  ...(existsSync(storefront.input) ? [storefront] : []),
];
