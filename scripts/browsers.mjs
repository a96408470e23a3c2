/** Makes sure that the wanted engines can start: finds them, or installs Debian packages as root. */
import { readFileSync } from 'node:fs';
import { ENGINES, findBrowser, isProgram, missingPackages } from './lib/engines.mjs';
import { must } from './lib/run.mjs';

export async function ensureBrowsers(engines) {
  for (const engine of engines) {
    const { variable } = ENGINES[engine];
    const named = process.env[variable];
    if (named && !isProgram(named)) fail([`${variable} is ${named}, which is no program.`]);
  }
  const packages = engines.flatMap(missingPackages).filter(isInstallable);
  if (packages.length > 0 && process.getuid?.() === 0 && isDebianLike()) {
    console.log(`Installing ${packages.join(' ')} (this takes a few minutes) …`);
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    await must('apt-get', ['update', '-q'], quiet);
    await must('apt-get', ['install', '-qy', '--no-install-recommends', ...packages], quiet);
  }
  const left = engines.filter((engine) => missingPackages(engine).length > 0);
  if (left.length > 0) fail(left.map(advice));
}

const release = () => {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    return '';
  }
};
const isDebianLike = () => /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(release());

/** Ubuntu's packages `chromium` and `firefox` are snaps, which a test cannot start as root. */
const isUbuntu = () => /^ID=ubuntu\b/m.test(release());
const isInstallable = (name) => !isUbuntu() || ENGINES.webkit.packages.includes(name);

function advice(engine) {
  const { variable, packages } = ENGINES[engine];
  const snap = isUbuntu() && engine !== 'webkit' ? " (Debian's package, not Ubuntu's snap)" : '';
  const install = `install ${packages.join(' ')}${snap}`;
  return `${engine} was not found: ${install}, or name it in ${variable}.`;
}

function fail(lines) {
  console.error(lines.join('\n'));
  process.exit(1);
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const wanted = process.argv.slice(2);
  const engines = wanted.length > 0 ? wanted : Object.keys(ENGINES);
  await ensureBrowsers(engines);
  for (const engine of engines) console.log(`${engine}: ${findBrowser(engine)}`);
}
