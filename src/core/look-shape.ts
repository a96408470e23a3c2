import type { Shape } from './fits.js';

/** What `look` of the config must look like. Checked when it is used: it decides about nothing. */
export const LOOK: Shape = {
  layout: 'bar|card|centre',
  position: 'end|start|top|top-end|top-start',
  theme: 'default|minimal|contrast',
  languages: ['text'],
  embeds: 'auto|marked',
  survey: { '!text': 'text', '!link': 'text', '!url': 'link', needs: 'id' },
};
