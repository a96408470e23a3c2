import { attributes } from './attributes.js';
import type { Channel } from './gate.js';
import { insertion } from './insertion.js';
import { markup } from './markup.js';
import { shadow } from './shadow.js';

/** Every way out of the page that the guard covers. `shadow` comes first: it stays on. */
export const channels: readonly Channel[] = [shadow, attributes, insertion, markup];
