import { explainWith } from './browser/warn.js';
import { parseConfig } from './core/parse-config.js';
import type { ConfigInput } from './core/config-input.js';
import { Consent } from './create-consent.js';
import type { InstallGuard, LoadUi } from './create-consent.js';
import { claim } from './global.js';
import { hearChoices } from './hear-choices.js';
import { languagesOf } from './wording.js';
import { channels } from './guard/channels.js';
import { installGuard } from './guard/guard.js';
import { scriptChannels } from './guard/script-channels.js';

export type { ConsentChangeEvent, StoredRecord, ChangeSource } from './browser/consent-store.js';
export type { Residue, ResidueReason, StorageKind } from './browser/erase.js';
export type { Persisted } from './browser/choice-storage.js';
export type { Choices } from './core/choices.js';
export type { Config, Category, Service, StorageEntry } from './core/config.js';
export type * from './core/config-input.js';
export { ConfigError } from './core/config-error.js';
export type { ConfigProblem } from './core/config-error.js';
export { doNotTrackStatement } from './core/do-not-track.js';
export type { Messages } from './core/messages.js';
export { parseConfig } from './core/parse-config.js';
export type { LogEntry } from './core/log-entry.js';
export type { ConsentRecord, Method } from './core/record.js';
export { Consent } from './create-consent.js';
export type {
  Aftermath,
  ConsentFiles,
  ConsentEventMap,
  GuardedEvent,
  LoadUi,
  ResidueEvent,
  Ui,
} from './create-consent.js';
export type { Askfirst, Command } from './global.js';

/** What only code can say. */
export interface ConsentOptions {
  /**
   * Loads layers of the site's own (docs/headless.md), or `false` where nothing is to be loaded.
   * @defaultValue askfirst's notice and preferences, loaded when there is something to show
   */
  readonly ui?: LoadUi | false;
  /**
   * Languages besides English, by tag: `{ ja: () => import('askfirst/locales/ja') }`. Which one is shown
   * follows `language` of the config, then the page, then the browser.
   * @defaultValue none
   */
  readonly languages?: Readonly<Record<string, () => Promise<object>>>;
}

/**
 * Starts askfirst on this page: holds what is denied from here on, and asks if the visitor has not
 * answered. Call it as early as you can; what ran before cannot be held.
 *
 * A second call returns the first call's consent and warns.
 *
 * @throws {ConfigError} with every problem of the config
 * @throws {Error} outside of a browser
 */
export function createConsent(
  input: ConfigInput,
  { ui, languages = {} }: ConsentOptions = {},
): Consent {
  if (typeof document === 'undefined') {
    throw new Error(
      'askfirst: createConsent() needs a page. Import it anywhere, call it in the browser.',
    );
  }
  explainWith(async () => (await import('./explain.js')).explain);
  const config = parseConfig(input);
  const hand = claim();
  if (!hand) {
    const { askfirst } = window;
    if (askfirst && 'consent' in askfirst) return askfirst.consent!;
    throw new Error('askfirst: another copy is still waiting for its config.');
  }
  const install: InstallGuard = (policy, tell) =>
    installGuard(window, channels(scriptChannels), policy, tell);
  const consent = new Consent(config, install, {
    ui: ui === false ? undefined : (ui ?? loadUi(languages)),
    record: () => import('./record.js'),
  });
  // Elements of the page may ask for answers without the layers.
  if (ui === false) {
    const stop = hearChoices(consent);
    const destroy = consent.destroy.bind(consent);
    consent.destroy = () => {
      stop();
      destroy();
    };
  }
  hand(consent);
  return consent;
}

const loadUi =
  (files: NonNullable<ConsentOptions['languages']>): LoadUi =>
  async (consent) =>
    (await import('./mount.js')).mount(
      consent,
      () => import('./second-layer.js'),
      languagesOf(files),
    );
