import { describeService } from './service.js';
import type { ServiceDetails, ServiceOptions, ServiceRule } from './service.js';

/** What loads Google Maps, and what it leaves behind. */
export const rule: ServiceRule = {
  id: 'google-maps',
  name: 'Google Maps',
  category: 'functional',
  hosts: [
    'maps.googleapis.com',
    'maps.gstatic.com',
    'www.google.com/maps',
    'maps.google.com',
    'places.googleapis.com',
    'khms0.googleapis.com',
    'khms1.googleapis.com',
    'streetviewpixels-pa.googleapis.com',
  ],
  cookies: [{ name: 'NID', host: 'google.com' }],
  storage: [],
};

/** What visitors read about Google Maps. */
export const details: ServiceDetails = {
  description: 'Shows maps and lets the provider know on which page.',
  policyUrl: 'https://policies.google.com/privacy',
  controller: 'Google Ireland Limited, Google LLC',
  sources: [
    'https://developers.google.com/maps/documentation/javascript/content-security-policy',
    'https://developers.google.com/maps/documentation/embed/get-started',
    'https://policies.google.com/technologies/cookies',
  ],
  unverified:
    'Google names whole domains (*.googleapis.com, *.gstatic.com, *.google.com); the hosts below them, and that maps set the cookie, are from observation.',
  entries: {
    NID: {
      purpose: 'Tells one browser from another and keeps its settings.',
      lifetime: '6 months',
    },
  },
};

/** Returns Google Maps for the `services` of a config. */
export const googleMaps = (options?: ServiceOptions) => describeService(rule, details, options);
