import { rule as googleAnalytics } from './google-analytics.js';
import { rule as googleTagManager } from './google-tag-manager.js';
import { rule as hotjar } from './hotjar.js';
import { rule as metaPixel } from './meta-pixel.js';
import { rule as vimeo } from './vimeo.js';
import { rule as youtube } from './youtube.js';
import type { ServiceRule } from './service.js';

/** Every entry's rule by id: what the script tag needs to hold a service that a config names. */
export const rules: Readonly<Record<string, ServiceRule>> = Object.fromEntries(
  [googleAnalytics, googleTagManager, hotjar, metaPixel, vimeo, youtube].map((rule) => [
    rule.id,
    rule,
  ]),
);
