import type { ConfigInput } from '../../src/core/config-input.js';
import { installGuard } from '../../src/guard/guard.js';
import type { Guard } from '../../src/guard/guard.js';
import { lockdown } from '../../src/guard/lockdown.js';
import { shadow } from '../../src/guard/shadow.js';
import { named } from './named.js';
import type { Named } from './named.js';

/** A page of its own for the tests: a policy cannot be lifted from the one that they run in. */
export interface LockdownPage {
  /** Makes policies of a config. */
  named(more: Partial<ConfigInput>): Named;
  /** Installs a guard that holds nothing but by what lockdown adds. */
  install(policy: Named['denied']): Guard;
}

const page: LockdownPage = {
  named: (more) => named({}, more),
  install: (policy) => installGuard(window, [shadow, lockdown], policy),
};
Object.assign(window, { page });
