import { isObject } from './fits.js';
import type { Shape } from './fits.js';

const either = (shape: Shape) => (value: unknown) => (isObject(value) ? shape : 'text');
const entries: Shape = [
  either({ '!name': 'text', purpose: 'text', lifetime: 'text', host: 'host', httpOnly: 'flag' }),
];

/** What the config block must look like; in the order that takes the fewest bytes. */
export const CONFIG: Shape = {
  unknown: 'allow|hold',
  log: { '!url': 'link' },
  lockdown: 'flag',
  services: [
    (value) =>
      isObject(value) && 'use' in value
        ? { '!use': 'text', id: 'text', category: 'id', hosts: ['host'] }
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
            grant: [['any']],
            controller: 'text',
            policyUrl: 'link',
          })(value),
  ],
  language: 'text',
  '!policy': { '!version': 'text', '!url': 'link', controller: 'text', contact: 'link' },
  categories: [
    { '!id': 'id', name: 'text', description: 'text', consequence: 'text', required: 'flag' },
  ],
  share: 'host|site',
  messages: { '*': 'text' },
  reload: 'never|ask|auto',
  firstParty: ['host'],
  cookie: { name: 'cookie', domain: 'host', path: 'path', days: 'days' },
  signals: 'any',
  $schema: 'text',
  look: 'any',
  region: 'any',
  renew: 'link',
};
