import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Shrinks the bars of WebKitGTK's browser: by default its window is never narrower than 447 px. */
const CSS =
  '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }\n';

/**
 * A desktop configuration of our own: what the visitor prefers (WebKitGTK takes it from the desktop),
 * and nothing of the user who runs the tests. Returns `{ env, remove() }`.
 */
export function createDesktop({ colorScheme, reducedMotion }) {
  const folder = mkdtempSync(join(tmpdir(), 'askfirst-webkit-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0/gtk.css'), CSS);
  const settings = [
    '[Settings]',
    `gtk-enable-animations=${reducedMotion ? 0 : 1}`,
    'gtk-toolbar-style=GTK_TOOLBAR_TEXT',
  ];
  writeFileSync(join(folder, 'gtk-3.0/settings.ini'), `${settings.join('\n')}\n`);
  return {
    env: {
      XDG_CONFIG_HOME: folder,
      GTK_THEME: colorScheme === 'dark' ? 'Adwaita:dark' : 'Adwaita',
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
