import { UNKNOWN } from '../core/policy.js';
import type { Gate } from './gate.js';

/** What looks like the address of another host. */
const NAMED = /((https?|wss?):)?[\\/]{2}[\w-][^\s"'`<>()\\,;]*/gi;

/**
 * Returns the id of the denied service whose host a text names. Hosts that no service names are no
 * reason: code and style sheets mention many that they do not ask (licences, namespaces).
 */
export function deniedInText(gate: Gate, text: string): string | undefined {
  return text
    .match(NAMED)
    ?.map(gate.denies)
    .find((id) => id !== undefined && id !== UNKNOWN);
}
