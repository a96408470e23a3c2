import { warn } from './browser/warn.js';
import { announce } from './create-consent.js';
import type { Consent } from './create-consent.js';

/** A call by name, `['showPreferences']`, or a function that is given the consent. */
export type Command = readonly [keyof Consent, ...unknown[]] | ((consent: Consent) => void);

/** `window.askfirst`: a list of commands before the script has run, this object after. */
export interface Askfirst {
  /** Absent until the config is there. */
  consent?: Consent;
  push(command: Command): void;
}

declare global {
  interface Window {
    askfirst?: Askfirst | Command[];
  }
}

/**
 * Takes `window.askfirst` for this copy. Returns a function that hands it the consent and runs what
 * was pushed; `undefined`, with one warning, when another copy was first.
 */
export function claim(): ((consent: Consent) => void) | undefined {
  // An element with the id `askfirst`, such as the tag itself, has this name too, and no `push`.
  const waiting = window.askfirst?.push ? window.askfirst : [];
  if (!Array.isArray(waiting)) {
    warn('twice');
    return undefined;
  }
  const mine: Askfirst = { push: (command) => void waiting.push(command) };
  window.askfirst = mine;
  return (consent) => {
    mine.consent = consent;
    mine.push = (command) => run(consent, command);
    waiting.forEach(mine.push);
    announce('askfirst:ready');
  };
}

function run(consent: Consent, command: Command): void {
  try {
    if (typeof command === 'function') return command(consent);
    const [name, ...args] = command;
    (consent[name] as (...args: unknown[]) => unknown)(...args);
  } catch (error) {
    warn('command', error);
  }
}
