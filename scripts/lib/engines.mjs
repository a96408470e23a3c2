import { accessSync, constants, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The three engines: the variable that names a browser, its usual names, its Debian packages. */
export const ENGINES = {
  chromium: {
    variable: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    packages: ['chromium'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    packages: ['firefox-esr'],
  },
  webkit: {
    variable: 'WEBKIT_DRIVER_PATH',
    names: ['WebKitWebDriver'],
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
};

/** Says whether a path can be executed. */
export const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The full path of a program on PATH (or where Debian puts it), or undefined. */
export function findProgram(name) {
  const folders = [...(process.env.PATH ?? '').split(':'), '/usr/local/bin', '/usr/bin'];
  return folders.map((folder) => join(folder, name)).find(isProgram);
}

/** The browser (for WebKit: the driver) of an engine, or undefined. The variable wins. */
export function findBrowser(engine) {
  const { variable, names } = ENGINES[engine];
  if (process.env[variable]) return process.env[variable];
  return names.map(findProgram).find((path) => path !== undefined);
}

/** WebKitGTK's own small browser, which the driver steers; it lies beside the library. */
export function findMiniBrowser() {
  const places = readdirSync('/usr/lib', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => [
      `${name}/webkit2gtk-4.1`,
      `${name}/webkitgtk-6.0`,
      `${name}/webkit2gtk-4.0`,
    ]);
  return places.map((place) => `/usr/lib/${place}/MiniBrowser`).find(isProgram);
}

/** What an engine lacks on this machine: Debian package names, none when it can start. */
export function missingPackages(engine) {
  const { packages } = ENGINES[engine];
  if (engine !== 'webkit') return findBrowser(engine) ? [] : packages;
  return [
    ...(findBrowser('webkit') && findMiniBrowser() ? [] : ['webkit2gtk-driver']),
    ...(findProgram('Xvfb') ? [] : ['xvfb']),
  ];
}
