import { readFileSync, statSync } from 'node:fs';
import { root } from './root.mjs';
import { must } from './run.mjs';

/** When npm last finished installing: it writes this file inside node_modules at the end. */
const changed = (path) => statSync(root + path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const isInstalled = () =>
  changed('node_modules/.package-lock.json') >= changed('package-lock.json');

/** Installs the dependencies when they are missing, or older than package-lock.json. */
export async function ensureInstalled() {
  const { engines } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const [, major, minor] = /(\d+)\.(\d+)/.exec(engines.node).map(Number);
  const [hasMajor, hasMinor] = process.versions.node.split('.').map(Number);
  if (hasMajor < major || (hasMajor === major && hasMinor < minor)) {
    console.error(`Node ${engines.node} is needed; this is ${process.version}.`);
    process.exit(1);
  }
  if (!isInstalled()) await must('npm', ['ci', '--no-audit', '--no-fund']);
}
