export { DeclarationElement } from './declaration.js';
export { EmbedElement } from './embed.js';
export { EmbedProblemEvent, EmbedRequestEvent } from './embed-events.js';
export { ChoiceRequestEvent, OpenRequestEvent, PreferencesCloseEvent } from './events.js';
export { ExportRequestEvent } from './export-event.js';
export { NoticeElement } from './notice.js';
export { PreferencesElement } from './preferences.js';
export { SettingsElement } from './settings.js';
export type { DeclarationTexts } from './declaration-context.js';
export type { ExportFormat } from './export-event.js';
export type {
  DeclarationMessages,
  Messages,
  NoticeMessages,
  PreferencesMessages,
  SettingsMessages,
} from '../core/messages.js';
