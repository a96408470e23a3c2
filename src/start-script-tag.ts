import { onParsed } from './browser/page-lifecycle.js';
import { explainWith, warn } from './browser/warn.js';
import { attempt } from './core/attempt.js';
import { completeConfig } from './core/complete-config.js';
import type { Catalogue } from './core/complete-config.js';
import { createIsOwn, denyThirdParties } from './core/policy.js';
import { Consent } from './create-consent.js';
import type { InstallGuard, LoadUi } from './create-consent.js';
import { claim } from './global.js';
import { channels } from './guard/channels.js';
import type { Channel } from './guard/gate.js';
import { installGuard } from './guard/guard.js';
import type { Guard } from './guard/guard.js';

/** Loads the further files, each when it is needed. */
export interface Load {
  (name: 'ui'): Promise<typeof import('./ui.js')>;
  (name: 'record'): Promise<typeof import('./record.js')>;
  (name: 'explain'): Promise<typeof import('./explain.js')>;
}

declare global {
  interface Window {
    /** Put there by dist/askfirst-services.js. */
    askfirstServices?: Catalogue;
    /** Put there by dist/askfirst-channels.js. */
    askfirstChannels?: readonly Channel[];
    /** Put there by a site that shows layers of its own, before the tag (docs/headless.md). */
    askfirstUi?: LoadUi;
  }
}

/** Runs the script tag: guards at once, then reads the config from the block or the file. */
export function startScriptTag(tag: Element | null, load: Load): void {
  explainWith(async () => (await load('explain')).explain);
  const hand = claim();
  if (!hand) return;
  let guard: Guard | undefined;
  const install: InstallGuard = (policy, tell) => {
    guard?.update(policy, tell);
    return (guard ??= installGuard(window, channels(window.askfirstChannels), policy, tell));
  };
  // First in <head> there is no body yet; with `defer` or further down there is.
  if (document.body) warn('place');

  const start = (text: string) => {
    const catalogue = window.askfirstServices ?? {};
    // What is not JSON is explained with everything else that can be wrong with it.
    const config = attempt(() => completeConfig(JSON.parse(text), catalogue));
    if (!config) return warn('config', [text, catalogue]);
    const ui: LoadUi = async (consent) => (window.askfirstUi ?? (await load('ui')).mount)(consent);
    hand(new Consent(config, install, { ui, record: () => load('record') }));
  };

  const readBlock = () => {
    const block = document.getElementById('askfirst-config');
    if (block) start(block.textContent);
    return block;
  };
  const file = tag?.getAttribute('data-config');
  if (file) {
    fetch(file)
      .then((response) => (response.ok ? response.text() : Promise.reject(response.status)))
      .then(start, (error) => warn('data-config', error));
  } else if (!readBlock()) onParsed(() => readBlock() ?? warn('no-config'));
  // Without a config everything is denied. With one, nothing is intercepted to be let go at once.
  if (!guard) install(denyThirdParties(createIsOwn(location.hostname)));
}
