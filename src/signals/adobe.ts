import { follow, grants } from './source.js';
import type { SignalSource, VendorOptions } from './source.js';
import { globals } from './vendors.js';

/** How the Web SDK is called. */
export interface AdobeOptions extends VendorOptions {
  /** Name of the instance. @defaultValue `"alloy"` */
  instance?: string;
  /** Version of Adobe's standard. @defaultValue `"1.0"` */
  version?: '1.0' | '2.0';
}

type Entry = readonly [resolve: unknown, reject: unknown, args: unknown[]];
type Alloy = ((...args: unknown[]) => Promise<unknown>) & { q?: Entry[] };

/**
 * Tells the Adobe Experience Platform Web SDK by `setConsent`, once there is an answer: configure it
 * with `defaultConsent: 'pending'`. Returns a function that stops it.
 */
export function adobe(consent: SignalSource, options: AdobeOptions = {}): () => void {
  const { category = 'analytics', services = ['adobe-web-sdk'] } = options;
  const { instance = 'alloy', version = '1.0' } = options;
  let waiting: unknown;
  const setConsent = () => {
    const given = waiting;
    waiting = undefined;
    if (given) (globals[instance] as Alloy)('setConsent', given).catch(reportError);
  };
  let isConfigured = prepare(instance, () => {
    isConfigured = true;
    setConsent();
  });
  return follow(
    consent,
    () => grants(consent, services, category),
    (isGranted) => {
      const value =
        version === '1.0'
          ? { general: isGranted ? 'in' : 'out' }
          : { collect: { val: isGranted ? 'y' : 'n' } };
      waiting = { consent: [{ standard: 'Adobe', version, value }] };
      if (isConfigured) setConsent();
    },
    false,
  );
}

/**
 * Puts Adobe's own base code in place, unless the page has it. Commands before `configure` are refused:
 * returns whether that has been called, else tells when.
 */
function prepare(instance: string, onConfigured: () => void): boolean {
  const there = globals[instance] as Alloy | undefined;
  // Where the base code was here first nobody tells of a later `configure`.
  if (there) return true;
  const alloy: Alloy = (...args) => {
    const answer = new Promise((resolve, reject) => alloy.q!.push([resolve, reject, args]));
    if (args[0] === 'configure') onConfigured();
    return answer;
  };
  alloy.q = [];
  globals[instance] = alloy;
  ((globals['__alloyNS'] ??= []) as string[]).push(instance);
  return false;
}
