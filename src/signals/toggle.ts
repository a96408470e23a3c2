import { attempt, follow, grants } from './source.js';
import type { SignalSource, VendorOptions } from './source.js';

/** A vendor that is told yes or no. */
export interface Vendor<Options> {
  /** Ids under which it may be in the config. */
  readonly services: readonly string[];
  /** Id of its category where it is not. */
  readonly category: string;
  /** Prepares what the site asked for; returns what tells the vendor yes or no. */
  start(options: Partial<Options>): (isGranted: boolean) => void;
  /** Said first and on every page, before an answer: what it takes for a no. */
  before?(options: Partial<Options>): void;
}

/** Starts a signal. Returns a function that stops it. */
export type Signal<Options> = (
  consent: SignalSource,
  options?: VendorOptions & Partial<Options>,
) => () => void;

/** Makes the signal of a vendor that is told yes or no. */
export function toggle<Options = object>(vendor: Vendor<Options>): Signal<Options> {
  return (consent, options = {}) => {
    const { category = vendor.category, services = vendor.services } = options;
    const tell = vendor.start(options);
    attempt(() => vendor.before?.(options));
    const read = () => grants(consent, services, category);
    return follow(consent, read, tell, vendor.before && false);
  };
}
