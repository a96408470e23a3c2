import type { Messages } from '../core/messages.js';
import { enDeclaration } from './en/declaration.js';
import { enEmbed } from './en/embed.js';
import { enNotice } from './en/notice.js';
import { enPreferences } from './en/preferences.js';
import { enSettings } from './en/settings.js';

/** English. Its parts are apart so that a page loads only what it shows. */
export const en: Messages = {
  ...enNotice,
  ...enPreferences,
  ...enSettings,
  ...enEmbed,
  ...enDeclaration,
};
