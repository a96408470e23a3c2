import { isObject } from './fits.js';
import type { Shape } from './fits.js';

const either = (shape: Shape) => (value: unknown) => (isObject(value) ? shape : 'text');
const entries: Shape = [
  either({ '!name': 'text', purpose: 'text', lifetime: 'text', host: 'host', httpOnly: 'flag' }),
];

/** What the config block must look like. */
export const CONFIG: Shape = {
  $schema: 'text',
  '!policy': { '!version': 'text', '!url': 'link', controller: 'text', contact: 'link' },
  categories: [
    { '!id': 'id', name: 'text', description: 'text', consequence: 'text', required: 'flag' },
  ],
  services: [
    (value) =>
      isObject(value) && 'use' in value
        ? { '!use': 'text', id: 'text', category: 'id' }
        : either({
            '!id': 'id',
            '!name': 'text',
            '!category': 'id',
            description: 'text',
            hosts: ['host'],
            cookies: entries,
            storage: entries,
            inline: ['text'],
            deny: [['any']],
            policyUrl: 'link',
          })(value),
  ],
  unknown: 'mode',
  lockdown: 'flag',
  share: 'share',
  reload: 'reload',
  log: { '!url': 'link' },
  renew: 'link',
  firstParty: ['host'],
  cookie: { name: 'cookie', domain: 'host', path: 'path', days: 'days' },
  messages: { '*': 'text' },
};
