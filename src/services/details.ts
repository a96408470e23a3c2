import { details as googleAnalytics } from './google-analytics.js';
import { details as googleTagManager } from './google-tag-manager.js';
import { details as hotjar } from './hotjar.js';
import { details as metaPixel } from './meta-pixel.js';
import { details as vimeo } from './vimeo.js';
import { details as youtube } from './youtube.js';
import type { ServiceDetails } from './service.js';

/** Every entry's texts by id: what the preferences of the script tag show. */
export const details: Readonly<Record<string, ServiceDetails>> = {
  'google-analytics': googleAnalytics,
  'google-tag-manager': googleTagManager,
  hotjar,
  'meta-pixel': metaPixel,
  vimeo,
  youtube,
};
