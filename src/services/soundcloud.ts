import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads SoundCloud, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'soundcloud',
  name: 'SoundCloud',
  category: 'advertising',
  hosts: [
    'w.soundcloud.com',
    'api-widget.soundcloud.com',
    'connect.soundcloud.com',
    '*.sndcdn.com',
  ],
  cookies: [{ name: 'sc_anonymous_id', host: 'soundcloud.com' }],
  storage: [],
};

/** What visitors read about SoundCloud. */
export const details: ServiceDetails = {
  description: 'Plays audio, recognises the browser and may use what is played for advertising.',
  policyUrl: 'https://soundcloud.com/pages/privacy',
  controller: 'SoundCloud Global Limited & Co. KG',
  sources: [
    'https://developers.soundcloud.com/docs/api/html5-widget',
    'https://pages.soundcloud.com/legal/cookie-policy',
  ],
  unverified:
    'The cookie, its lifetime, the hosts and the name of the controlling company are not from pages of SoundCloud.',
  entries: {
    sc_anonymous_id: { purpose: 'Tells one browser from another.', lifetime: '10 years' },
  },
};

/** Returns SoundCloud for the `services` of a config. */
export const soundcloud = (options?: ServiceOptions) => describeService(rule, details, options);
