import { createConsent } from 'askfirst';
import { googleAnalytics, metaPixel, vimeo } from 'askfirst/services';

/** An entry of the catalogue, with the host and name of the stand-in that plays it on this machine. */
const played = (entry, name, host) => ({
  ...entry,
  name,
  hosts: [...entry.hosts, host],
});

/** Asks the visitor, once. A shop of your own needs no more than this. */
export const consent = createConsent({
  policy: {
    version: '2026-11',
    url: '/corporate/policy.html',
    controller: 'Harbour Goods (a fictional shop)',
  },
  services: [
    played(googleAnalytics(), 'Sample Analytics', 'tracker.localhost'),
    played(metaPixel(), 'Sample Ads', 'ads.localhost'),
    played(vimeo(), 'Sample Video', 'video.localhost'),
  ],
  // The demo pages share a host, and each has its own vendors to ask about.
  cookie: { name: 'askfirst-shop' },
});
