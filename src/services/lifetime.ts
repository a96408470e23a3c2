import type { LIFETIMES } from './sentences.js';

type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

type Span = `1 ${Unit}` | `${number} ${Unit}s`;

type Piece = (typeof LIFETIMES)[number] | Span;

/** How long a cookie or key stays: few words, since each of them is translated. */
export type Lifetime = Piece | `${Piece} to ${Piece}` | `${Piece} or ${Piece}`;
