import type { Config, Service } from '../../src/core/config.js';

const service = (id: string, name: string, category: string, more: Partial<Service>): Service => ({
  id,
  name,
  category,
  hosts: [],
  cookies: [],
  storage: [],
  inline: [],
  ...more,
});

/** A checked config with two services in one category, one in another, and none in the rest. */
export const config: Config = {
  policy: { version: '1', url: '/cookie-policy', contact: 'mailto:privacy@example.com' },
  categories: [
    { id: 'necessary', required: true },
    { id: 'functional', required: false },
    { id: 'analytics', required: false },
    { id: 'advertising', required: false, name: 'Ads', description: 'Shows ads.' },
  ],
  services: [
    service('login', 'Login', 'necessary', {}),
    service('counter', 'Counter', 'analytics', {
      description: 'Counts visits.',
      hosts: ['counter.example', '*.counter.example'],
      cookies: [{ name: '_count', purpose: 'Tells visitors apart', lifetime: '2 years' }],
      storage: [{ name: 'count:*' }],
      policyUrl: 'https://counter.example/privacy',
    }),
    service('replay', 'Replay', 'analytics', { policyUrl: 'javascript:alert(1)' }),
    service('pixel', 'Pixel', 'advertising', {}),
  ],
  unknown: 'allow',
  firstParty: [],
  cookie: { name: 'askfirst', path: '/', days: 182 },
  messages: {},
};
