/** Where the published module of a source file is. */
const published = (path) => path?.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/npm/$1.js');

/** Sources hold the documentation, but people import the built modules: the manifest names those. */
const nameBuiltModules = {
  name: 'name-built-modules',
  packageLinkPhase({ customElementsManifest }) {
    const visit = (node) => {
      if (typeof node !== 'object' || node === null) return;
      for (const key of ['path', 'module']) {
        if (typeof node[key] === 'string') node[key] = published(node[key]);
      }
      Object.values(node).forEach(visit);
    };
    visit(customElementsManifest);
  },
};

export default {
  globs: ['src/elements/*.ts', 'src/define/*.ts'],
  exclude: ['src/elements/*.styles.ts'],
  outdir: 'dist/npm',
  litelement: true,
  packagejson: false, // package.json already names the manifest, and a build must not rewrite it
  plugins: [nameBuiltModules],
};
