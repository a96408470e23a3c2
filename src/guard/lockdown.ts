import type { Config } from '../core/config.js';
import type { Channel, Policy } from './gate.js';

/**
 * While anything is denied, a Content Security Policy stops natively what no script can hold. It can
 * only become stricter, so that a grant needs another page load.
 * Source: https://w3c.github.io/webappsec-csp/#meta-element
 */
export const lockdown: Channel = (gate) => {
  /** What the page is locked down to. */
  let applied: readonly string[] | undefined;
  const { update } = gate;
  gate.update = () => {
    const { config, open } = gate.policy;
    const next = config?.lockdown ? sources(config, gate.policy) : [];
    if (applied && (open || next.some((source) => !applied!.includes(source)))) {
      return location.reload();
    }
    if (config?.lockdown && !open && next.join() !== applied?.join()) {
      applied = next;
      const meta = document.createElement('meta');
      meta.httpEquiv = 'Content-Security-Policy';
      meta.content = `default-src ${BASE} ${next.join(' ')}; form-action 'self' ${next.join(' ')}`;
      document.head.append(meta);
    }
    update();
  };
  return [];
};

/** What the page has of its own; what it may not do with these, its own policy says. */
const BASE = "'self' 'unsafe-inline' 'unsafe-eval' data: blob:";

/** Returns the hosts that may be asked now, as sources of a policy. */
function sources({ services, firstParty }: Config, policy: Policy): readonly string[] {
  const hostsOf = (granted: boolean) =>
    services
      .filter(({ id }) => policy.allows(id) === granted)
      .flatMap(({ hosts }) => hosts.map(hostOf));
  const denied = hostsOf(false);
  const own = [`*.${location.hostname.replace(/^www\./, '')}`, ...firstParty]
    // A policy has no exceptions: a pattern goes if a denied host would be among its hosts.
    .map(hostOf)
    .filter((pattern) => !denied.some((host) => includes(pattern, host)));
  return [...own, ...hostsOf(true)].flatMap((pattern) =>
    // A pattern of ours includes the host itself, and all ports.
    (pattern.startsWith('*.') ? [pattern, pattern.slice(2)] : [pattern]).map((host) => `${host}:*`),
  );
}

const hostOf = (pattern: string) => pattern.split('/', 1)[0]!;

/** Returns whether two patterns have a host in common: the first one's, or all below it. */
const includes = (pattern: string, host: string) =>
  pattern.startsWith('*.') ? `.${host}`.endsWith(pattern.slice(1)) : host === pattern;
