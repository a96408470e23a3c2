import { attributes } from './attributes.js';
import { forms } from './forms.js';
import type { Channel } from './gate.js';
import { indirect } from './indirect.js';
import { inline } from './inline.js';
import { late } from './late.js';
import { lockdown } from './lockdown.js';
import { network } from './network.js';
import { nodes } from './nodes.js';
import { nonces } from './nonces.js';
import { paint } from './paint.js';
import { realms } from './realms.js';
import { strings } from './strings.js';
import { styles } from './styles.js';
import { texts } from './texts.js';
import { watching } from './watching.js';
import { writes } from './writes.js';

/** The ways out of the page that scripts take, in a file of their own (ADR 8). */
export const scriptChannels: readonly Channel[] = [
  paint,
  nodes,
  attributes,
  watching,
  strings,
  network,
  indirect,
  inline,
  texts,
  forms,
  styles,
  writes,
  lockdown,
  late,
  nonces,
  realms,
];
