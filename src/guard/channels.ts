import type { Channel } from './gate.js';
import { insertion } from './insertion.js';
import { shadow } from './shadow.js';

/**
 * Returns the ways out of the page that are always covered, with `more`. `shadow` comes first: it
 * stays on. `more` comes before the others, so that it can add to what elements fetch.
 */
export const channels = (more: readonly Channel[] = []): readonly Channel[] => [
  shadow,
  ...more,
  insertion,
];
