import type { Config } from '../core/config.js';
import type {
  DeclarationMessages,
  PreferencesMessages,
  SettingsMessages,
} from '../core/messages.js';
import type { Draft } from './draft.js';

/** What the declaration says; much of it the preferences say too. */
export type DeclarationTexts = PreferencesMessages & SettingsMessages & DeclarationMessages;

/** What the parts of the declaration are rendered from. */
export interface DeclarationContext {
  readonly config: Config;
  /** What is on, for every category and every service. */
  readonly on: Draft;
  readonly messages: DeclarationTexts;
  /** Level of a category's heading; a service has the next one. */
  readonly level: number;
  /** Asks for the preferences. */
  readonly change: () => void;
}
