import { attempt } from './source.js';
import { globals } from './vendors.js';

/** Returns the page's data layer, which both Google's tags and GTM read. */
export const dataLayer = (name: string) => (globals[name] ??= []) as unknown[];

/** Puts a command into the layer as Google's own snippet does. */
export function gtag(name: string, ..._command: readonly unknown[]): void {
  const layer = dataLayer(name);
  (function (..._: unknown[]) {
    // Google's tags pass over arrays: a command is an `arguments` object.
    // Once GTM is there this runs it, and what it throws stops nothing of ours.
    // eslint-disable-next-line prefer-rest-params
    attempt(() => layer.push(arguments));
  })(..._command);
}

/** Commands by which a tag has read the state, or will before it reads what comes after. */
const READS = ['js', 'config', 'event'];

/** What of a layer matters for the order, in words; nothing for the rest. */
function read(entry: unknown): string | undefined {
  const { 0: command, 1: name, event } = (entry ?? {}) as Record<string, unknown>;
  if (command === 'consent') return name === 'default' ? 'default' : undefined;
  if (READS.includes(command as string)) return `gtag('${String(command)}', …)`;
  return String(event).startsWith('gtm.') ? String(event) : undefined;
}

/** What was in the layer before us: a default, and what reads the state. */
export interface LayerBefore {
  /** Whether something reads the state after a default that was given in time. */
  readonly isAnswered: boolean;
  /** What reads the state without a default before it, in words. */
  readonly reader?: string | undefined;
}

/** Looks at what the layer holds so far. */
export function lookAt(name: string): LayerBefore {
  const order = dataLayer(name)
    .map(read)
    .filter((what) => what !== undefined);
  const first = order[0];
  const reader = first === 'default' ? undefined : first;
  return { isAnswered: first === 'default' && order.some((what) => what !== 'default'), reader };
}

/** Returns whether Google's code itself says that a default came too late. */
export function wasSetLate(): boolean {
  const { ics } = (globals['google_tag_data'] ?? {}) as { ics?: { wasSetLate?: boolean } };
  return ics?.wasSetLate === true;
}
