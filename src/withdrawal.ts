import { erase } from './browser/erase.js';
import type { Call, Service } from './core/config.js';
import type { Consent } from './create-consent.js';
import type { Gate } from './guard/gate.js';
import { intercept } from './guard/intercept.js';
import { REFUSES, writes } from './guard/writes.js';

/**
 * Entry of dist/askfirst-withdrawal.js. Undoes what denied services have done: refuses what they would
 * write, calls the off-switches of those that were `taken` back, erases what they and those that have
 * something `left` have stored, and tells what could not be erased.
 *
 * @param isHere whether the visitor has decided on this page, which alone may be loaded again for it
 */
export async function undo(
  consent: Consent,
  taken: readonly Service[],
  left: readonly Service[],
  isHere: boolean,
): Promise<void> {
  const isDenied = ({ id }: Service) => !consent.allows(id);
  refuseWrites(consent);
  // This file came later than the choice: what has been granted again by now stays.
  for (const service of taken.filter(isDenied)) switchOff(consent, service);
  const spared = consent.config.services.filter((service) => !isDenied(service));
  const services = [...new Set([...taken, ...left])].filter(isDenied);
  const residue = await erase(services, spared, consent.config.cookie.name);
  Object.assign(consent, { residue });
  consent.dispatchEvent(Object.assign(new Event('residue'), { residue, taken }));
  if (isHere && taken.length > 0 && consent.config.reload === 'auto') location.reload();
}

/** Calls what switches a service off, and on again when it is granted again on this page. */
function switchOff(consent: Consent, { id, deny = [], grant = [] }: Service): void {
  if (consent.signalled?.includes(id)) return;
  deny.forEach(callVendor);
  const look = () => {
    if (!consent.allows(id)) return;
    consent.removeEventListener('change', look);
    grant.forEach(callVendor);
  };
  if (grant[0]) consent.addEventListener('change', look);
}

/** Calls a function of a vendor. What it throws is the vendor's, and stops nothing. */
function callVendor([name, ...args]: Call): void {
  try {
    const path = name.split('.');
    const owner = path
      .slice(0, -1)
      .reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], window);
    const run = (owner as Record<string, unknown> | undefined)?.[path.at(-1)!];
    if (typeof run === 'function') Reflect.apply(run, owner, args);
  } catch (error) {
    reportError(error);
  }
}

/** Refuses writes on pages without the channels file too: a timer of the vendor may still run. */
function refuseWrites(consent: Consent): void {
  if (REFUSES in window) return;
  const { config } = consent;
  const policy = { config, allows: (id: string) => consent.allows(id) };
  const toggles = writes({ policy } as Gate, window).map((parts) => intercept(...parts));
  const refuse = () => {
    const isOpen = config.services.every(({ id }) => consent.allows(id));
    toggles.forEach((toggle) => toggle(!isOpen));
  };
  consent.addEventListener('change', refuse);
  refuse();
}
