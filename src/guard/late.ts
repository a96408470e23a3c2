import type { Channel } from './gate.js';
import { lateListeners } from './late-listeners.js';
import { lateWrite } from './late-write.js';

/** Gives released scripts what they would have found while the page was read. */
export const late: Channel = (gate) => {
  gate.aids.push(lateWrite, lateListeners);
  return [];
};
