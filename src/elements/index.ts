export { ChoiceRequestEvent, OpenRequestEvent, PreferencesCloseEvent } from './events.js';
export { NoticeElement } from './notice.js';
export { PreferencesElement } from './preferences.js';
export { SettingsElement } from './settings.js';
export type {
  Messages,
  NoticeMessages,
  PreferencesMessages,
  SettingsMessages,
} from '../core/messages.js';
