import { warn } from './browser/warn.js';
import { createMatch } from './core/match.js';
import type { Consent } from './create-consent.js';
import type {} from './start-script-tag.js';

declare global {
  interface Window {
    /** Put there by dist/askfirst-signals.js. */
    askfirstSignals?: boolean;
  }
}

/** What a page has overlooked, and about what. */
export type Oversight =
  readonly ['file', part: string, key: string] | readonly ['async' | 'late' | 'above', string];

/** Says what a page has overlooked: nothing fails by it, and less is held or told than the config says. */
export function tellOversights(consent: Consent): void {
  for (const oversight of [...missingFiles(consent), ...misplaced(consent)]) {
    warn('oversight', oversight);
  }
}

/** What the config asks for, and the file that does it is not there. */
function missingFiles({ config, law }: Consent): readonly Oversight[] {
  const { lockdown, services, region, signals } = config;
  const hasChannels = !!window.askfirstChannels;
  const needs: readonly (readonly [part: string, key: string, isMissing: boolean])[] = [
    ['channels', 'lockdown', !!lockdown && !hasChannels],
    ['channels', 'inline', !hasChannels && services.some(({ inline }) => inline[0] !== undefined)],
    ['regions', 'region', !!region && !law],
    ['signals', 'signals', Object.keys(signals ?? {}).length > 0 && !window.askfirstSignals],
  ];
  return needs
    .filter(([, , isMissing]) => isMissing)
    .map(([part, key]) => ['file', part, key] as const);
}

/** What stands where it does not do what it should; a file under another name is not found. */
function misplaced(consent: Consent): readonly Oversight[] {
  const scripts = [...document.scripts];
  const at = (name: string) => scripts.findIndex(({ src }) => pathOf(src).endsWith(`/${name}.js`));
  const tag = at('askfirst');
  if (tag < 0) return [];
  return [
    ...(scripts[tag]!.async ? [['async', ''] as const] : []),
    ...(at('askfirst-channels') > tag ? [['late', 'askfirst-channels.js'] as const] : []),
    ...scripts
      .slice(0, tag)
      .filter((script) => escaped(script, consent))
      .map(({ src }) => ['above', src] as const),
  ];
}

/** Whether a script that is denied has run. Below the tag it is held; loaders insert theirs above, too. */
function escaped(script: HTMLScriptElement, { config, choices, held }: Consent): boolean {
  if (!script.src || held.includes(script)) return false;
  const { hostname, pathname } = new URL(script.src);
  return createMatch(config.services)(hostname, pathname).some(({ id }) => !choices[id]);
}

const pathOf = (src: string): string => src.split(/[?#]/)[0]!;
