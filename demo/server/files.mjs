import { readFile, stat } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';

/** Where an address may lie on disk, best first. */
function candidates(root, pathname) {
  const inside = (folder, path) => {
    const file = normalize(join(root, folder, path));
    return file.startsWith(join(root, folder) + sep) ? [file] : [];
  };
  if (pathname.startsWith('/dist/')) return inside('dist', pathname.slice(6));
  if (pathname.startsWith('/fixtures/')) return inside('test/pages/fixtures', pathname.slice(10));
  const without = /^\/without\/(\w+)\/(.+)$/.exec(pathname);
  if (without) {
    // What a site has that forgot to upload one of the built files.
    const [, part, file] = without;
    const missing = [`askfirst-${part}.js`, `locales/${part}.js`];
    if (part === 'sentences') missing.push(`locales/services/${file.split('/').at(-1)}`);
    return missing.includes(file) ? [] : inside('dist', file);
  }
  const slow = /^\/slow\/\w+\/(.+)$/.exec(pathname);
  if (slow) return inside('dist', slow[1]);
  if (pathname.startsWith('/server/')) return [];
  return [...inside('demo', pathname), ...inside('dist', pathname)];
}

/** Returns how many milliseconds a file of `/slow/<part>/` takes: `askfirst-<part>.js` is late there. */
export const latenessOf = (pathname) =>
  /^\/slow\/(\w+)\/askfirst-\1\.js$/.test(pathname) ? 500 : 0;

/**
 * Reads the file that an address of the site stands for: `{ name, bytes }`, or `{ moved }` for a
 * folder whose address lacks its slash, or undefined.
 */
export async function readSiteFile(root, pathname) {
  for (const path of candidates(root, normalize(decodeURIComponent(pathname)))) {
    if (await isFile(path)) return { name: path, bytes: await readFile(path) };
    const index = join(path, 'index.html');
    if (!(await isFile(index))) continue;
    if (!pathname.endsWith('/')) return { moved: `${pathname}/` };
    return { name: index, bytes: await readFile(index) };
  }
  return undefined;
}

const isFile = async (path) => (await stat(path).catch(() => undefined))?.isFile() ?? false;
