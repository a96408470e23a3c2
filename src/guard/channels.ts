import { attributes } from './attributes.js';
import type { Channel } from './gate.js';
import { insertion } from './insertion.js';
import { markup } from './markup.js';

/** Every way out of the page that the guard covers while anything is denied. */
export const channels: readonly Channel[] = [attributes, insertion, markup];
