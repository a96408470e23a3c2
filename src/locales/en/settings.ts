import type { SettingsMessages } from '../../core/messages.js';

/** English, the way back. */
export const enSettings: SettingsMessages = {
  'settings.label': 'Cookie settings',
  'settings.privacyChoices': 'Your Privacy Choices',
};
