export type { ServiceOptions } from './service.js';
export { googleAnalytics } from './google-analytics.js';
export { googleTagManager } from './google-tag-manager.js';
export { hotjar } from './hotjar.js';
export { metaPixel } from './meta-pixel.js';
export { vimeo } from './vimeo.js';
export { youtube } from './youtube.js';
