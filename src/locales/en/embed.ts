import type { EmbedMessages } from '../../core/messages.js';

/** English, in the place of a frame that waits. */
export const enEmbed: EmbedMessages = {
  'embed.text':
    'This content comes from {name}. If you load it, {name} receives data such as your IP address and may use cookies.',
  'embed.once': 'Load once',
  'embed.always': 'Always load {name}',
  'embed.open': 'Open at {name}',
};
