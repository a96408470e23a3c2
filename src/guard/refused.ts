import type { Service } from '../core/config.js';
import type { Gate } from './gate.js';

/** Returns the services that are denied now; none before the config is there. */
export const refusedBy = ({ policy }: Gate): readonly Service[] =>
  policy.config?.services.filter(({ id }) => !policy.allows(id)) ?? [];
