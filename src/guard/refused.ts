import type { Service } from '../core/config.js';
import type { Gate } from './gate.js';

/** Returns the services that are denied now; none before the config is there. */
export const refusedBy = ({ policy }: Gate): readonly Service[] =>
  policy.config?.services.filter(({ id }) => !policy.allows(id)) ?? [];

/** Returns the id of the denied service that names an inline snippet by a piece of its text. */
export const deniedSnippet = (gate: Gate, text: string): string | undefined =>
  refusedBy(gate).find(({ inline }) => inline.some((part) => text.includes(part)))?.id;
